using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Tests.Languages;

/// <summary>Vocabularies against a dictionary and a look at each prefix pattern in turn.</summary>
public sealed class VocabularyDifferenceTests
{
    // Letters that have odd upper or lower cases, one of two units, and half of one.
    private static readonly string[] Letters = ["a", "A", "b", "B", "k", "\u212A", "s", "\u017F", "i", "I", "\u0131", "\u0130", "\u00DF", "\u00B5", "\u03BC", "-", "𐐀", "𐐨", "\uD801"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Vocabulary_finds_what_a_plain_search_finds(int seed)
    {
        var random = new Random(seed);
        var (builder, entries) = (new VocabularyBuilder(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var entry in Entries(random, 200))
        {
            entries.TryAdd(entry, entries.Count + 1);
            Assert.Equal(entries[entry], builder.Add(entry));
        }

        Check(builder.Build(), entries, random);
        Check(ReadAgain(builder.Build()), entries, random);
    }

    [Fact]
    public void Words_added_to_a_known_vocabulary_change_no_number()
    {
        var random = new Random(5);
        var (first, entries) = (new VocabularyBuilder(), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
        foreach (var entry in Entries(random, 100))
            entries[entry] = first.Add(entry);
        var known = first.Build();
        var second = new VocabularyBuilder(known);

        Assert.Same(known, second.Build());
        foreach (var entry in Entries(random, 100))
            entries[entry] = entries.TryGetValue(entry, out var number) ? number : second.Add(entry);

        Check(second.Build(), entries, random);
    }

    private static void Check(Vocabulary vocabulary, Dictionary<string, int> entries, Random random)
    {
        Assert.Equal(entries.Count + 1, vocabulary.Count);
        Assert.All(entries, entry => Assert.Equal(entry.Value, vocabulary.FindEntry(entry.Key)));
        foreach (var (entry, number) in entries)
        {
            Assert.Equal(PatternsOf(entry.TrimEnd('*'), entries).Where(pattern => pattern != number), vocabulary.PatternsOf(number).ToArray());
            Assert.Equal(
                entries.Values.Order().Where(other => vocabulary.PatternsOf(other).Contains(number)), vocabulary.EntriesOf(number).ToArray());
        }

        for (var round = 0; round < 1_000; round++)
        {
            var word = Word(random);
            var expected = entries.TryGetValue(word, out var number) ? number : PatternsOf(word, entries).FirstOrDefault();
            Assert.Equal(expected, vocabulary.Find(word));
        }
    }

    // The longest first.
    private static IEnumerable<int> PatternsOf(string word, Dictionary<string, int> entries) =>
        from entry in entries
        where entry.Key.EndsWith('*') && entry.Key.Length - 1 <= word.Length
        where entry.Key[..^1].Select(char.ToUpperInvariant).SequenceEqual(word[..(entry.Key.Length - 1)].Select(char.ToUpperInvariant))
        orderby entry.Key.Length descending
        select entry.Value;

    private static Vocabulary ReadAgain(Vocabulary vocabulary)
    {
        var pack = new PackWriter();
        vocabulary.Write(pack);
        return Vocabulary.Read(new(pack.ToBytes()));
    }

    private static IEnumerable<string> Entries(Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? $"{Word(random)}*" : Word(random));

    private static string Word(Random random) => string.Concat(random.GetItems(Letters, random.Next(1, 5)));
}

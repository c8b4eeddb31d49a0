using System.Text;
using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class LexiconTests
{
    [Fact]
    public void Every_word_that_was_written_is_found_with_its_entry()
    {
        var words = Words(2_000);

        var lexicon = Lexicon.Read(Bytes(words));

        Assert.Equal(words.Count, lexicon.Count);
        foreach (var (word, entry) in words)
        {
            Assert.True(lexicon.TryGet(word, out var found), word);
            Assert.Equal(entry, found);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("bac")]
    [InlineData("bacaa")]
    [InlineData("aca")]
    [InlineData("baca ")]
    [InlineData("baça")]
    [InlineData("\u0001")]
    public void A_word_that_was_not_written_is_not_found(string word)
    {
        var lexicon = Lexicon.Read(Bytes("baca", "bacaan", "buku"));

        Assert.False(lexicon.Contains(word));
    }

    [Theory]
    [InlineData("Baca")]
    [InlineData("BACA")]
    [InlineData("CAFÉ")]
    public void Letter_case_does_not_matter(string word)
    {
        var lexicon = Lexicon.Read(Bytes("baca", "café"));

        Assert.True(lexicon.Contains(word));
    }

    [Theory]
    [InlineData(Commonness.Common, false, false)]
    [InlineData(Commonness.Ordinary, true, false)]
    [InlineData(Commonness.Rare, false, true)]
    internal void An_entry_keeps_what_it_was_made_of(Commonness commonness, bool isName, bool isLoan)
    {
        var entry = new LexiconEntry(commonness, isName, isLoan);

        Assert.Equal((commonness, isName, isLoan), (entry.Commonness, entry.IsName, entry.IsLoan));
    }

    [Fact]
    public void The_empty_lexicon_holds_nothing()
    {
        Assert.Equal(0, Lexicon.Empty.Count);
        Assert.False(Lexicon.Empty.Contains("a"));
        Assert.False(Lexicon.Empty.Contains(""));
    }

    [Fact]
    public void The_same_words_give_the_same_bytes_in_any_order()
    {
        Assert.Equal(Bytes("air", "api", "bumi"), Bytes("bumi", "air", "api"));
    }

    [Fact]
    public void Bytes_that_are_no_lexicon_are_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => Lexicon.Read(Encoding.UTF8.GetBytes("words: [air, api, bumi]")));

        Assert.Contains("no lexicon", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_refused()
    {
        var bytes = Bytes("air");
        bytes[4] = 9;

        var error = Assert.Throws<InvalidDataException>(() => Lexicon.Read(bytes));

        Assert.Contains("version 9", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_cut_off_anywhere_is_refused()
    {
        var bytes = Bytes("air", "api", "bumi");

        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<InvalidDataException>(() => Lexicon.Read(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void Damaged_edges_are_refused_or_lead_nowhere()
    {
        var bytes = Bytes("air", "api", "bumi");

        for (var i = Lexicon.HeaderLength; i < bytes.Length; i++)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 0xFF;
            var error = Record.Exception(() => Lexicon.Read(damaged).Contains("bumi"));

            Assert.True(error is null or InvalidDataException, error?.ToString());
        }
    }

    [Fact]
    public void A_word_in_capitals_cannot_be_written()
    {
        Assert.Throws<ArgumentException>(() => new LexiconWriter().Set("Air", default));
    }

    [Fact]
    public void Looking_a_word_up_allocates_nothing()
    {
        var lexicon = Lexicon.Read(Bytes("air", "api", "bumi"));
        lexicon.Contains("Bumi");

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            lexicon.Contains("Bumi");
            lexicon.Contains("bumimu");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    internal static byte[] Bytes(params string[] words) =>
        Bytes(words.ToDictionary(word => word, _ => new LexiconEntry(Commonness.Common), StringComparer.Ordinal));

    private static byte[] Bytes(Dictionary<string, LexiconEntry> words)
    {
        var writer = new LexiconWriter();
        foreach (var (word, entry) in words)
            writer.Set(word, entry);
        return writer.ToBytes();
    }

    private static Dictionary<string, LexiconEntry> Words(int count)
    {
        string[] syllables = ["a", "ba", "ng", "kan", "i", "men", "é", "-", "su", "tra"];
        var words = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        for (var i = 1; words.Count < count; i++)
        {
            var word = new StringBuilder();
            for (var rest = i; rest > 0; rest /= syllables.Length)
                word.Append(syllables[rest % syllables.Length]);
            words[word.ToString()] = new LexiconEntry((Commonness)(i % 3), i % 5 == 0, i % 7 == 0);
        }

        return words;
    }
}

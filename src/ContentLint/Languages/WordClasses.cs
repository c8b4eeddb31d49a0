using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Text;

namespace ContentLint.Languages;

/// <summary>The classes of one language by word number, a bit for each class, and their entries of several words.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, int> _numbers;
    private readonly int[] _words;

    // By word number, up to the last word of a class.
    private readonly ulong[] _masks;
    private readonly Func<int, ImmutableArray<string>> _phrasesOf;

    private WordClasses(string[] names, int[] words, ReadOnlySpan<ulong> masks, Func<int, ImmutableArray<string>> phrasesOf)
    {
        _numbers = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        _words = words;
        _masks = new ulong[words is [.., var last] ? last + 1 : 0];
        for (var at = 0; at < words.Length; at++)
            _masks[words[at]] = masks[at];
        _phrasesOf = phrasesOf;
    }

    /// <summary>Every word that is in a class, in ascending order.</summary>
    public ReadOnlySpan<int> Words => _words;

    /// <param name="classes">At most 64.</param>
    /// <param name="vocabulary">Holds the words of <paramref name="classes"/>.</param>
    public static WordClasses Create(ImmutableSortedDictionary<string, ImmutableArray<string>> classes, Vocabulary vocabulary)
    {
        if (classes.Count > 64)
            throw new ArgumentException("A language has at most 64 classes of words.", nameof(classes));
        var masks = new ulong[vocabulary.Count];
        foreach (var (number, entries) in classes.Values.Index())
        {
            foreach (var entry in entries.Where(entry => !IsPhrase(entry)))
                masks[vocabulary.FindEntry(entry)] |= 1UL << number;
        }

        for (var word = 1; word < masks.Length; word++)
        {
            foreach (var pattern in vocabulary.PatternsOf(word))
                masks[word] |= masks[pattern];
        }

        var words = Enumerable.Range(1, masks.Length - 1).Where(word => masks[word] != 0).ToArray();
        ImmutableArray<ImmutableArray<string>> phrases =
            [.. classes.Values.Select(entries => entries.Where(IsPhrase).OrderByDescending(entry => entry.Length).ToImmutableArray())];
        return new([.. classes.Keys], words, Array.ConvertAll(words, word => masks[word]), number => phrases[number]);
    }

    public static WordClasses Read(PackReader pack)
    {
        var names = pack.ReadTexts();
        var phrases = new PackReader[names.Length];
        for (var number = 0; number < names.Length; number++)
            phrases[number] = pack.ReadSlice();
        return new(
            names, pack.ReadArray<int>(), pack.ReadArray<ulong>(), number => ImmutableCollectionsMarshal.AsImmutableArray(phrases[number].Fork().ReadTexts()));
    }

    public void Write(PackWriter pack)
    {
        pack.WriteTexts(_numbers.Keys);
        foreach (var number in _numbers.Values)
        {
            var phrases = new PackWriter();
            phrases.WriteTexts(_phrasesOf(number));
            pack.WriteSlice(phrases);
        }

        pack.WriteArray<int>(_words);
        pack.WriteArray<ulong>(Array.ConvertAll(_words, word => _masks[word]));
    }

    /// <inheritdoc cref="LanguageProfile.MaskOf"/>
    public ulong MaskOf(string className) => _numbers.TryGetValue(className, out var number) ? 1UL << number : 0;

    /// <inheritdoc cref="LanguageProfile.ClassesOf"/>
    public ulong Of(int word) => word < _masks.Length ? _masks[word] : 0;

    /// <inheritdoc cref="LanguageProfile.PhrasesOf"/>
    public ImmutableArray<string> PhrasesOf(string className) => _numbers.TryGetValue(className, out var number) ? _phrasesOf(number) : [];

    private static bool IsPhrase(string entry) => entry.Contains(' ', StringComparison.Ordinal);
}

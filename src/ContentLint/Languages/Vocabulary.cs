using ContentLint.Text;

namespace ContentLint.Languages;

/// <summary>
/// All the words that any rule or language profile names, numbered from 1, letter case aside. Zero is every other word.
/// An entry that ends in '*' is a prefix pattern: it stands for each word that begins with it.
/// </summary>
public sealed class Vocabulary
{
    private readonly EntryTable _entries;
    private readonly PrefixTree _prefixes;
    private readonly NumberLists _patterns;
    private readonly NumberLists _entriesOfPattern;

    /// <param name="entries">By number; the first is for the words that nobody names.</param>
    internal Vocabulary(IReadOnlyList<string> entries)
    {
        _entries = new(entries);
        _prefixes = PrefixTree.Create(entries.Index().Where(entry => IsPattern(entry.Item)).Select(entry => (entry.Item[..^1], entry.Index)));
        _patterns = NumberLists.Create(entries.Select(FindPatterns));
        _entriesOfPattern = _patterns.Invert();
    }

    private Vocabulary(PackReader pack)
    {
        _entries = EntryTable.Read(pack);
        _prefixes = PrefixTree.Read(pack);
        _patterns = NumberLists.Read(pack);
        _entriesOfPattern = NumberLists.Read(pack);
    }

    /// <summary>One more than the highest word number.</summary>
    public int Count => _entries.Count;

    /// <summary>The number of the word, or of the longest prefix pattern that it begins with, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) =>
        _entries.Find(word) is > 0 and var number && !IsPattern(word) ? number : _prefixes.FindLongest(word);

    /// <summary>The number of an entry just as it was added, with its final '*' if it has one; 0 if it was not.</summary>
    public int FindEntry(string entry) => _entries.Find(entry);

    /// <summary>The prefix patterns, other than the entry itself, that stand for the entry too; the longest first.</summary>
    public ReadOnlySpan<int> PatternsOf(int word) => _patterns[word];

    /// <summary>The entries, other than itself, that a prefix pattern stands for, in ascending order; none for a word.</summary>
    public ReadOnlySpan<int> EntriesOf(int pattern) => _entriesOfPattern[pattern];

    internal static Vocabulary Read(PackReader pack) => new(pack);

    internal void Write(PackWriter pack)
    {
        _entries.Write(pack);
        _prefixes.Write(pack);
        _patterns.Write(pack);
        _entriesOfPattern.Write(pack);
    }

    /// <inheritdoc cref="FindEntry(string)"/>
    internal int FindEntry(ReadOnlySpan<char> entry) => _entries.Find(entry);

    /// <summary>All entries by number.</summary>
    internal IEnumerable<string> Entries() => Enumerable.Range(0, Count).Select(number => _entries[number].ToString());

    private static bool IsPattern(ReadOnlySpan<char> entry) => entry is [.., '*'];

    private List<int> FindPatterns(string entry, int number)
    {
        var found = new List<int>();
        _prefixes.FindAll(entry.AsSpan().TrimEnd('*'), found);
        found.Remove(number);
        found.Reverse();
        return found;
    }
}

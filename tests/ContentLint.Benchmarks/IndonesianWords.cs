using System.Collections.Frozen;
using System.Globalization;
using ContentLint.Languages;

namespace ContentLint.Benchmarks;

/// <summary>
/// Indonesian words: those counted in news, those added by hand and accepted loans, without what is English only.
/// </summary>
internal static class IndonesianWords
{
    private const double ShareOfNames = 0.9;

    public static Dictionary<string, LexiconEntry> Read(
        string counts,
        string sources,
        Dictionary<string, LexiconEntry> english)
    {
        // In the counts and in English too: Indonesian only if this list says so.
        var shared = Lines(Path.Combine(sources, "id.shared-with-english.txt"));
        var removed = Lines(Path.Combine(sources, "id.removals.txt"));
        var added = Lines(Path.Combine(sources, "id.additions.txt"));
        var loans = Lines(Path.Combine(sources, "id.loanwords.txt"));

        var words = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var word in added.Concat(shared))
            words[word] = new LexiconEntry(Commonness.Rare);
        foreach (var word in loans.Where(word => !words.ContainsKey(word)))
            words[word] = new LexiconEntry(Commonness.Rare, isLoan: true);

        foreach (var line in File.ReadLines(counts).Skip(1))
        {
            var fields = line.Split('\t');
            var word = fields[0];
            if (words.TryGetValue(word, out var entry))
                words[word] = new LexiconEntry(CommonnessOf(fields), isLoan: entry.IsLoan);
            else if (word.Length > 1 && !english.ContainsKey(word) && !removed.Contains(word) && !word.Contains('-', StringComparison.Ordinal))
                words[word] = new LexiconEntry(CommonnessOf(fields), isName: Number(fields[4]) >= ShareOfNames);
        }

        return words;
    }

    private static Commonness CommonnessOf(string[] fields) => (Documents: Number(fields[2]), Outlets: Number(fields[3])) switch
    {
        { Documents: >= 50, Outlets: >= 6 } => Commonness.Common,
        { Documents: >= 10, Outlets: >= 3 } => Commonness.Ordinary,
        _ => Commonness.Rare,
    };

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);

    private static FrozenSet<string> Lines(string path) =>
        File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}

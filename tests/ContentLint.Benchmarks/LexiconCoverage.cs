using System.Diagnostics;
using System.Globalization;
using ContentLint.Languages;

namespace ContentLint.Benchmarks;

/// <summary>How much of Indonesian articles the lexicons know, and what they do not.</summary>
internal sealed class LexiconCoverage
{
    private const int MinimumLength = 3;
    private const int MaximumShown = 300;

    private readonly AffixStripper _stripper = new(IndonesianAffixes.Rules);
    private readonly Lexicon _indonesian;
    private readonly Lexicon _english;
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);

    public LexiconCoverage(string lexicons)
    {
        _indonesian = Read(lexicons, "id.lexicon");
        _english = Read(lexicons, "en.lexicon");
    }

    public void Print(string articles, IReadOnlyList<string> folders, TextWriter output)
    {
        output.WriteLine("folder      articles   tokens  direct    loan affixed unknown english articles-with-hit");
        var hits = new List<string>();
        foreach (var folder in folders)
            PrintFolder(Path.Combine(articles, folder), hits, output);

        output.WriteLine();
        foreach (var (word, count) in _unknown.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MaximumShown))
            output.WriteLine(Line($"{count,6} {word}{(_english.Contains(word) ? "  ENGLISH" : "")}"));

        output.WriteLine();
        foreach (var hit in hits)
            output.WriteLine(hit);
    }

    /// <summary>English words that are no word of the Indonesian lexicon but look built from one.</summary>
    public static void PrintAccidents(string lexicons, TextWriter output)
    {
        var coverage = new LexiconCoverage(lexicons);
        foreach (var word in File.ReadLines(Path.Combine(lexicons, "sources", "en.words.txt")))
        {
            if (!coverage._indonesian.Contains(word) && coverage._stripper.IsKnown(word, coverage._indonesian))
                output.WriteLine(word);
        }
    }

    private void PrintFolder(string folder, List<string> hits, TextWriter output)
    {
        int articles = 0, tokens = 0, direct = 0, loans = 0, affixed = 0, unknown = 0, english = 0, articlesHit = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            articles++;
            var before = hits.Count;
            foreach (var text in Paragraphs(File.ReadAllLines(path)))
            {
                var at = 0;
                while (TryNextWord(text, ref at, out var range))
                {
                    var (start, length) = range.GetOffsetAndLength(text.Length);
                    var word = text.AsSpan(start, length);
                    if (length < MinimumLength)
                        continue;

                    tokens++;
                    if (_indonesian.TryGet(word, out var entry))
                    {
                        direct++;
                        if (entry.IsLoan)
                            loans++;
                    }
                    else if (_stripper.IsKnown(word, _indonesian))
                    {
                        affixed++;
                    }
                    else
                    {
                        unknown++;
                        _unknown[word.ToString()] = _unknown.GetValueOrDefault(word.ToString()) + 1;
                        if (!_english.Contains(word))
                            continue;

                        english++;
                        if (!InQuotes(text, start))
                            hits.Add($"{Path.GetFileName(folder)}/{Path.GetFileName(path)}\t{word}\t{Around(text, start, length)}");
                    }
                }
            }

            if (hits.Count > before)
                articlesHit++;
        }

        output.WriteLine(Line(
            $"{Path.GetFileName(folder),-10} {articles,9} {tokens,8} {Share(direct, tokens)} {Share(loans, tokens)} {Share(affixed, tokens)} {Share(unknown, tokens)} {Share(english, tokens)} {articlesHit} ({100.0 * articlesHit / articles:F1} %)"));
    }

    // Hard-wrapped lines are joined.
    private static IEnumerable<string> Paragraphs(string[] lines)
    {
        var wrapped = lines.All(line => line.Length < 120);
        return wrapped
            ? string.Join('\n', lines).Split("\n\n").Select(paragraph => paragraph.Replace('\n', ' '))
            : lines;
    }

    // Near enough for counting: an odd number of quotation marks before the word in its paragraph.
    private static bool InQuotes(string text, int at)
    {
        var marks = 0;
        foreach (var c in text.AsSpan(0, at))
        {
            if (c is '"' or '“' or '”')
                marks++;
        }

        return marks % 2 == 1;
    }

    private static string Around(string text, int at, int length)
    {
        var start = Math.Max(0, at - 50);
        var end = Math.Min(text.Length, at + length + 40);
        return $"{text[start..at]}[|{text.AsSpan(at, length)}|]{text[(at + length)..end]}";
    }

    private static Lexicon Read(string folder, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        Lexicon.Read(bytes);
        var watch = Stopwatch.StartNew();
        var lexicon = Lexicon.Read(bytes);
        Console.WriteLine(Line($"{name}: {lexicon.Count} words, {bytes.Length} bytes, read in {watch.Elapsed.TotalMilliseconds:F2} ms"));
        return lexicon;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Share(int part, int whole) => Line($"{100.0 * part / Math.Max(1, whole),6:F2}%");

    // Whole words in lower case, hyphens inside allowed: no part of an address, a handle, a number or a word with a capital.
    private static bool TryNextWord(string text, ref int at, out Range word)
    {
        while (at < text.Length)
        {
            while (at < text.Length && !IsPart(text, at))
                at++;

            var start = at;
            var plain = at < text.Length;
            for (; at < text.Length && IsPart(text, at); at++)
                plain &= char.IsLower(text[at]) || text[at] == '-';

            word = start..at;
            if (plain && text[start] != '-' && text[at - 1] != '-')
                return true;
        }

        word = default;
        return false;
    }

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || text[at] is '@' or '#' or '_' or '/' or '-' or '\'' or '’'
        || (text[at] is '.' or ':' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && at > 0 && IsPart(text, at - 1));
}

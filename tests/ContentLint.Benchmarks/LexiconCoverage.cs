using System.Diagnostics;
using System.Globalization;
using ContentLint.Languages;
using ContentLint.Rules;

namespace ContentLint.Benchmarks;

/// <summary>How much of Indonesian articles the lexicons know, and what they do not.</summary>
internal sealed class LexiconCoverage
{
    private const int MinimumLength = 3;
    private const int MaximumShown = 300;

    private readonly AffixStripper _stripper = BuiltInRules.Load().Languages.Find("id")!.Affixes;
    private readonly Lexicon _indonesian;
    private readonly Lexicon _english;
    private readonly LeftoverSearch _search;
    private readonly List<string> _all = [];
    private readonly Dictionary<string, int> _unknown = new(StringComparer.Ordinal);

    public LexiconCoverage(string lexicons)
    {
        _indonesian = Read(lexicons, "id.lexicon");
        _english = Read(lexicons, "en.lexicon");
        _search = new LeftoverSearch(_indonesian, _english, _stripper);
    }

    public void Print(string articles, IReadOnlyList<string> folders, TextWriter output)
    {
        output.WriteLine("folder      articles   tokens  direct    loan affixed unknown english articles-with-hit");
        var hits = new List<string>();
        foreach (var folder in folders)
            PrintFolder(Path.Combine(articles, folder), hits, output);

        PrintSpeed(output);
        output.WriteLine();
        foreach (var (word, count) in _unknown.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MaximumShown))
            output.WriteLine(Line($"{count,6} {word}{(_english.Contains(word) ? "  ENGLISH" : "")}"));

        output.WriteLine();
        foreach (var hit in hits)
            output.WriteLine(hit);
    }

    /// <summary>English words that are no word of the Indonesian lexicon but look built from one.</summary>
    public void PrintAccidents(IEnumerable<string> english, TextWriter output)
    {
        foreach (var word in english.Order(StringComparer.Ordinal))
        {
            if (!_indonesian.Contains(word) && _stripper.IsKnown(word, _indonesian))
                output.WriteLine(word);
        }
    }

    private void PrintSpeed(TextWriter output)
    {
        var known = 0;
        var watch = Stopwatch.StartNew();
        foreach (var word in _all)
            known += _indonesian.Contains(word) ? 1 : 0;
        var direct = watch.Elapsed;
        watch.Restart();
        foreach (var word in _all)
            known += _stripper.IsKnown(word, _indonesian) ? 1 : 0;
        output.WriteLine(Line(
            $"{_all.Count} words: {direct.TotalNanoseconds / _all.Count:F0} ns to look one up, {watch.Elapsed.TotalNanoseconds / _all.Count:F0} ns with affixes"));
        Debug.Assert(known >= 0, "The sum keeps the loops alive.");
    }

    private void PrintFolder(string folder, List<string> hits, TextWriter output)
    {
        int articles = 0, tokens = 0, direct = 0, loans = 0, affixed = 0, unknown = 0, english = 0, articlesHit = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            articles++;
            var before = hits.Count;
            var paragraphs = Paragraphs(File.ReadAllLines(path)).ToList();
            foreach (var text in paragraphs)
            {
                foreach (var place in ArticleWord.Of(text).Where(place => place.IsLowerCase && place.Length >= MinimumLength))
                {
                    var word = place.In(text);
                    tokens++;
                    _all.Add(word.ToString());
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
                        english += _english.Contains(word) ? 1 : 0;
                    }
                }
            }

            foreach (var (paragraph, word) in _search.Find(paragraphs))
                hits.Add($"{Path.GetFileName(folder)}/{Path.GetFileName(path)}\t{paragraph[word]}\t{Around(paragraph, word)}");
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

    private static string Around(string text, Range word)
    {
        var (at, length) = word.GetOffsetAndLength(text.Length);
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
}

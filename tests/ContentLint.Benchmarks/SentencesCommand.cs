using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Languages;
using ContentLint.Rules;
using ContentLint.Syntax;

namespace ContentLint.Benchmarks;

/// <summary>
/// Joins known sentences, one a line of each *.txt file, with one space in paragraphs of five, splits the paragraphs again and
/// compares. A boundary is the place where a sentence other than the first of its paragraph begins; it is found if a
/// sentence of the splitter begins just there. The end of a paragraph, found by definition, counts in the second line only.
/// Treebanks hold lines of several sentences: <c>--corrections FILE</c> names the places where another sentence begins inside
/// a line (file:line:column, from 1), and the third line counts those too. With <c>--errors N</c> it prints places that are wrong
/// by the lines alone; with <c>--split</c> the sentences of running text, one paragraph a line.
/// </summary>
internal static class SentencesCommand
{
    private const int SentencesOfParagraph = 5;

    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();

    public static int Run(string[] args, TextWriter output)
    {
        var paths = args.Where((arg, index) => !arg.StartsWith('-') && (index == 0 || !TakesValue(args[index - 1]))).ToList();
        if (paths.Count == 0)
        {
            output.WriteLine("usage: sentences DIR|FILE… [--language TAG] [--corrections FILE] [--errors N] [--split]");
            return 2;
        }

        var language = BuiltInRules.Load().Languages.Find(ValueOf(args, "--language") ?? "id")!;
        var files = paths.SelectMany(FilesOf);
        if (args.Contains("--split", StringComparer.Ordinal))
        {
            Print(files, language, output);
            return 0;
        }

        var corrections = ValueOf(args, "--corrections") is { } path ? File.ReadLines(path).ToHashSet(StringComparer.Ordinal) : [];
        var errors = int.Parse(ValueOf(args, "--errors") ?? "0", CultureInfo.InvariantCulture);
        Measure(files, language, corrections, errors, output);
        return 0;
    }

    private static bool TakesValue(string option) => option is "--language" or "--errors" or "--corrections";

    private static string? ValueOf(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal);

    private static void Measure(
        IEnumerable<string> files, LanguageProfile language, HashSet<string> corrections, int errors, TextWriter output)
    {
        var (hits, found, expected, paragraphs, corrected) = (0, 0, 0, 0, 0);
        var wrong = new List<string>();
        foreach (var lines in files.SelectMany(path => LinesOf(path).Chunk(SentencesOfParagraph)))
        {
            var text = string.Join(' ', lines.Select(line => line.Text));
            var starts = StartsOf(lines).ToList();
            var actual = Split(text, language).Skip(1).Select(sentence => sentence.Span.Start).ToHashSet();
            var extra = actual.Except(starts).Order().ToList();
            var missed = starts.Skip(1).Except(actual).ToList();
            paragraphs++;
            expected += lines.Length - 1;
            found += actual.Count;
            hits += actual.Count - extra.Count;
            corrected += extra.Count(place => corrections.Contains(PlaceOf(place, lines, starts)));
            wrong.AddRange(extra.Select(place => Show("wrong", text, place, PlaceOf(place, lines, starts))));
            wrong.AddRange(missed.Select(place => Show("missed", text, place, PlaceOf(place, lines, starts))));
        }

        WriteScore("boundaries inside paragraphs", hits, found, expected, output);
        WriteScore("with the ends of paragraphs", hits + paragraphs, found + paragraphs, expected + paragraphs, output);
        if (corrections.Count > 0)
            WriteScore("inside paragraphs, corrected", hits + corrected, found, expected + corrections.Count, output);
        foreach (var line in wrong.Order(StringComparer.Ordinal).Take(errors))
            output.WriteLine(line);
    }

    private static IEnumerable<int> StartsOf(Line[] lines)
    {
        var start = 0;
        foreach (var line in lines)
        {
            yield return start;
            start += line.Text.Length + 1;
        }
    }

    private static string PlaceOf(int at, Line[] lines, List<int> starts)
    {
        var index = starts.FindLastIndex(start => start <= at);
        return string.Create(CultureInfo.InvariantCulture, $"{lines[index].File}:{lines[index].Number}:{at - starts[index] + 1}");
    }

    private static void WriteScore(string name, int hits, int found, int expected, TextWriter output)
    {
        var precision = (double)hits / found;
        var recall = (double)hits / expected;
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30} precision {precision:F4}  recall {recall:F4}  F1 {f1:F4}  ({hits} of {expected} found, {found - hits} wrong)"));
    }

    private static string Show(string kind, string text, int at, string place) =>
        $"{kind,-6} {place}\t{text[Math.Max(0, at - 50)..at]}⏎{text[at..Math.Min(text.Length, at + 40)]}";

    private static IEnumerable<Line> LinesOf(string path) =>
        File.ReadLines(path)
            .Select((line, index) => new Line(Path.GetFileName(path), index + 1, line.Trim()))
            .Where(line => line.Text.Length > 0);

    private static void Print(IEnumerable<string> files, LanguageProfile language, TextWriter output)
    {
        foreach (var path in files)
        {
            output.WriteLine($"== {path}");
            foreach (var paragraph in LinesOf(path).Select(line => line.Text))
            {
                output.WriteLine(string.Join(
                    " ⏎ ", Split(paragraph, language).Select(sentence => paragraph.Substring(sentence.Span.Start, sentence.Span.Length))));
            }
        }
    }

    private static ImmutableArray<Sentence> Split(string paragraph, LanguageProfile language)
    {
        var found = new TokenBuffer();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        Tokenizer.Tokenize(paragraph, new(0, paragraph.Length), new(NoWords, new()), [], found);
        var tokens = found.ToArray();
        new QuotationFinder(paragraph, []).AddBlock(tokens, firstToken: 0, block: 0);
        SentenceSplitter.Split(paragraph, block: 0, tokens, firstToken: 0, language, sentences);
        return sentences.ToImmutable();
    }

    private sealed record Line(string File, int Number, string Text);
}

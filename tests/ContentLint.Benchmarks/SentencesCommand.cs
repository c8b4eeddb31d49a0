using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Languages;
using ContentLint.Syntax;
using YamlDotNet.RepresentationModel;

namespace ContentLint.Benchmarks;

/// <summary>
/// Joins known sentences, one a line of each *.txt file, with one space in paragraphs of five, splits the paragraphs again and
/// compares. A boundary is the place where a sentence other than the first of its paragraph begins; it is found if a
/// sentence of the splitter begins just there. The end of a paragraph, found by definition, counts in the second line only.
/// With <c>--split</c> it prints the sentences of running text instead, one paragraph a line.
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
            output.WriteLine("usage: sentences DIR|FILE… [--language TAG] [--errors N] [--split]");
            return 2;
        }

        var language = ReadLanguage(ValueOf(args, "--language") ?? "id");
        var files = paths.SelectMany(FilesOf);
        if (args.Contains("--split", StringComparer.Ordinal))
            Print(files, language, output);
        else
            Measure(files, language, int.Parse(ValueOf(args, "--errors") ?? "0", CultureInfo.InvariantCulture), output);
        return 0;
    }

    private static bool TakesValue(string option) => option is "--language" or "--errors";

    private static string? ValueOf(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal);

    private static void Measure(IEnumerable<string> files, LanguageProfile language, int errors, TextWriter output)
    {
        var (hits, inText, found, paragraphs) = (0, 0, 0, 0);
        var wrong = new List<string>();
        foreach (var sentences in files.SelectMany(path => SentencesOf(path).Chunk(SentencesOfParagraph)))
        {
            var paragraph = string.Join(' ', sentences);
            var expected = new HashSet<int>();
            var at = 0;
            foreach (var sentence in sentences[..^1])
                expected.Add(at += sentence.Length + 1);
            var actual = Split(paragraph, language).Skip(1).Select(sentence => sentence.Span.Start).ToHashSet();
            paragraphs++;
            inText += expected.Count;
            found += actual.Count;
            hits += actual.Count(expected.Contains);
            wrong.AddRange(actual.Except(expected).Order().Select(place => Show("wrong ", paragraph, place)));
            wrong.AddRange(expected.Except(actual).Order().Select(place => Show("missed", paragraph, place)));
        }

        WriteScore("boundaries inside paragraphs  ", hits, found, inText, output);
        WriteScore("with the ends of paragraphs   ", hits + paragraphs, found + paragraphs, inText + paragraphs, output);
        foreach (var line in wrong.Order(StringComparer.Ordinal).Take(errors))
            output.WriteLine(line);
    }

    private static void WriteScore(string name, int hits, int found, int expected, TextWriter output)
    {
        var precision = (double)hits / found;
        var recall = (double)hits / expected;
        var f1 = 2 * precision * recall / (precision + recall);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name} precision {precision:F4}  recall {recall:F4}  F1 {f1:F4}  ({hits} of {expected} found, {found - hits} wrong)"));
    }

    private static string Show(string kind, string text, int at) =>
        $"{kind} {text[Math.Max(0, at - 50)..at]}⏎{text[at..Math.Min(text.Length, at + 40)]}";

    private static IEnumerable<string> SentencesOf(string path) =>
        File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0);

    private static void Print(IEnumerable<string> files, LanguageProfile language, TextWriter output)
    {
        foreach (var path in files)
        {
            output.WriteLine($"== {path}");
            foreach (var paragraph in SentencesOf(path))
            {
                output.WriteLine(string.Join(
                    " ⏎ ", Split(paragraph, language).Select(sentence => paragraph.Substring(sentence.Span.Start, sentence.Span.Length))));
            }
        }
    }

    private static ImmutableArray<Sentence> Split(string paragraph, LanguageProfile language)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        Tokenizer.Tokenize(paragraph, new(0, paragraph.Length), NoWords, [], tokens);
        SentenceSplitter.Split(paragraph, block: 0, tokens.ToImmutable().AsSpan(), firstToken: 0, language, sentences);
        return sentences.ToImmutable();
    }

    private static LanguageProfile ReadLanguage(string tag)
    {
        using var stream = typeof(LanguageProfile).Assembly.GetManifestResourceStream($"rules/languages/{tag}.abbreviations.yml")
            ?? throw new FileNotFoundException($"no language {tag}");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var data = new LanguageData
        {
            Tag = tag,
            Name = tag,
            Abbreviations = ListOf(root, "abbreviations"),
            SentenceFinalAbbreviations = ListOf(root, "sentence-final-abbreviations"),
            NumberAbbreviations = ListOf(root, "number-abbreviations"),
            SentenceOpeners = ListOf(root, "sentence-openers"),
        };
        return new(data, NoWords);
    }

    private static ImmutableArray<string> ListOf(YamlMappingNode root, string key) =>
        [.. ((YamlSequenceNode)root.Children[new YamlScalarNode(key)]).Children.Select(node => ((YamlScalarNode)node).Value!)];
}

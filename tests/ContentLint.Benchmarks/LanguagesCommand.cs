using System.Globalization;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Benchmarks;

/// <summary>
/// Tells the language of each article of a corpus: the one most of its words stand in, block by block. Each pair of arguments is a
/// folder and the tag that its articles have.
/// </summary>
internal static class LanguagesCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length == 0 || args.Any(arg => !arg.Contains('=', StringComparison.Ordinal)))
        {
            output.WriteLine("usage: languages FOLDER=TAG…");
            return 2;
        }

        var parser = new DocumentParser(BuiltInRules.Load().Languages);
        var (allRight, all) = (0, 0);
        foreach (var arg in args)
        {
            var (folder, tag) = (arg[..arg.IndexOf('=', StringComparison.Ordinal)], arg[(arg.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            var wrong = new List<string>();
            var count = 0;
            foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            {
                count++;
                var found = FindLanguage(parser.Parse(new SourceText(path, File.ReadAllText(path))));
                if (found != tag)
                    wrong.Add($"{Path.GetFileName(path)} ({found})");
            }

            (allRight, all) = (allRight + count - wrong.Count, all + count);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{folder}: {count - wrong.Count} of {count} are {tag}; not: {string.Join(", ", wrong.Take(20))}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: {allRight} of {all} ({100.0 * allRight / all:F2} %)"));
        return 0;
    }

    private static string FindLanguage(Document document) =>
        document.Blocks
            .GroupBy(block => block.Language?.Tag ?? "none", StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(block => block.Span.Length))
            .Select(group => group.Key)
            .FirstOrDefault("none");
}

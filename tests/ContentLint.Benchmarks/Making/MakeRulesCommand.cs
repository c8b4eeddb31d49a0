using System.Globalization;
using System.Text.RegularExpressions;
using ContentLint.Rules;

namespace ContentLint.Benchmarks.Making;

/// <summary>
/// <c>make-rules doubled|phrases FOLDER</c>: the built-in rules once more under other ids, or a thousand phrase rules. Phrases are put
/// together from words of the language, so that their first words occur as often as words do.
/// </summary>
internal static partial class MakeRulesCommand
{
    private const int PhraseRules = 1_000;

    public static int Run(string[] args, TextWriter output)
    {
        switch (args)
        {
            case ["doubled", var folder]:
                foreach (var file in BuiltInRules.Source().Files.Where(file => RuleFileName().IsMatch(file.Path)))
                    WriteTwin(folder, file);
                return 0;
            case ["phrases", var folder]:
                WritePhrases(folder);
                return 0;
            default:
                output.WriteLine("usage: make-rules doubled|phrases FOLDER");
                return 2;
        }
    }

    // Ids end in less than 500.
    private static void WriteTwin(string folder, RuleFile file)
    {
        var id = RuleFileName().Match(file.Path).Groups["id"].Value;
        var twin = (int.Parse(id, CultureInfo.InvariantCulture) + 500).ToString(CultureInfo.InvariantCulture);
        var text = file.Text.Replace($"CL{id}", $"CL{twin}", StringComparison.Ordinal);
        text = NameLine().Replace(text, "name: ${name}-again", 1);
        Write(folder, file.Path["rules/".Length..].Replace($"CL{id}", $"CL{twin}", StringComparison.Ordinal)
            .Replace(".yml", "-again.yml", StringComparison.Ordinal), text);
    }

    private static void WritePhrases(string folder)
    {
        var words = BuiltInRules.Load().Languages.Find("id")!.Data.Classes["function"];
        for (var at = 0; at < PhraseRules; at++)
        {
            var id = (9_000 + at).ToString(CultureInfo.InvariantCulture);
            var name = $"phrase-{Letters(at)}";
            var (first, last) = (words[at % words.Length], $"pompa{Letters(at)}");
            var phrase = $"{first} {words[at / words.Length % words.Length]} {last}";
            Write(folder, $"readability/CL8{id[1..]}-{name}.yml", $$"""
                id: CL8{{id[1..]}}
                name: {{name}}
                title: A phrase of the benchmark
                message: "'{0}' is a phrase of the benchmark"
                severity: suggestion
                since: "0.2"
                kind: phrase
                voice: any
                phrases:
                  id: [{{phrase}}]
                why: The benchmark asks what a thousand rules cost.
                examples:
                  - { language: id, bad: "Kemarin [|{{phrase}}|] dibahas warga." }
                  - { language: id, bad: "Warga membahas [|{{phrase}}|] kemarin." }
                  - { language: id, good: "Warga membahas {{first}} {{last}} kemarin." }
                  - { language: id, good: "Kemarin {{first}} {{last}} dibahas warga." }

                """);
        }
    }

    private static string Letters(int number) => $"{(char)('a' + (number / 676))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}";

    private static void Write(string folder, string path, string text)
    {
        var fullPath = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
    }

    [GeneratedRegex(@"/CL(?<id>\d{4})-[^/]*\.yml$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex RuleFileName();

    [GeneratedRegex("^name: (?<name>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex NameLine();
}

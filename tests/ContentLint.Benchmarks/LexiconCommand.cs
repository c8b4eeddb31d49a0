using System.Globalization;
using ContentLint.Languages;

namespace ContentLint.Benchmarks;

/// <summary>Builds the lexicons in rules/languages, and measures how much of a corpus they know.</summary>
internal static class LexiconCommand
{
    private const string Usage = """
        lexicon build --indonesian FILE --english DIR [--sources DIR] --out DIR
            FILE     words with counts: word, count, documents, outlets, share in capitals, parted by tabs
            DIR      SCOWL's lists (Debian: scowl, in /usr/share/dict/scowl)
            sources  id.*.txt, hand-made; rules/languages/sources if not given
        lexicon coverage --articles DIR [--lexicons DIR] [--folders a,b,c]
            prints what share of the lower-case words is known, and the unknown ones
        lexicon accidents --english DIR [--lexicons DIR]
            prints the English words that Indonesian affixes make known
        """;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var options = Options(arguments);
        switch (arguments.IsEmpty ? "" : arguments[0])
        {
            case "build" when options.ContainsKey("indonesian") && options.ContainsKey("english") && options.ContainsKey("out"):
                Build(options);
                return 0;
            case "coverage" when options.ContainsKey("articles"):
                var folders = options.GetValueOrDefault("folders", "clickid,crawlid,detik2025,kompas2012,hoaxvalid,ud-id");
                new LexiconCoverage(Lexicons(options)).Print(options["articles"], folders.Split(','), Console.Out);
                return 0;
            case "accidents" when options.ContainsKey("english"):
                new LexiconCoverage(Lexicons(options)).PrintAccidents(ScowlWords.Read(options["english"]).Keys, Console.Out);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static string Lexicons(Dictionary<string, string> options) =>
        options.GetValueOrDefault("lexicons", Path.Combine("rules", "languages"));

    private static void Build(Dictionary<string, string> options)
    {
        var sources = options.GetValueOrDefault("sources", Path.Combine("rules", "languages", "sources"));
        var english = ScowlWords.Read(options["english"]);
        Write(english, Path.Combine(options["out"], "en.lexicon"));
        var indonesian = IndonesianWords.Read(options["indonesian"], sources, english);
        Write(indonesian, Path.Combine(options["out"], "id.lexicon"));
    }

    private static void Write(IReadOnlyDictionary<string, LexiconEntry> words, string path)
    {
        var writer = new LexiconWriter();
        foreach (var (word, entry) in words)
            writer.Set(word, entry);

        var bytes = writer.ToBytes();
        File.WriteAllBytes(path, bytes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {writer.Count} words, {bytes.Length} bytes"));
    }

    private static Dictionary<string, string> Options(ReadOnlySpan<string> arguments)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < arguments.Length; i += 2)
            options[arguments[i].TrimStart('-')] = arguments[i + 1];
        return options;
    }
}

using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>The rules and languages that ship inside the library.</summary>
public static class BuiltInRules
{
    private const string LexiconEnd = ".lexicon";

    /// <summary>The embedded files; none is read in text form but the YAML ones.</summary>
    public static RuleSource Source()
    {
        var assembly = typeof(BuiltInRules).Assembly;
        var names = assembly.GetManifestResourceNames();
        return new([.. names.Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).Select(ReadFile)])
        {
            IsBuiltIn = true,
            Lexicons = names.Where(name => name.EndsWith(LexiconEnd, StringComparison.Ordinal)).ToImmutableDictionary(
                name => name[(name.LastIndexOf('/') + 1)..^LexiconEnd.Length], ReadLater, StringComparer.OrdinalIgnoreCase),
        };

        RuleFile ReadFile(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return new(name.Replace('\\', '/'), reader.ReadToEnd());
        }

        Func<byte[]> ReadLater(string name) => () =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        };
    }

    public static RuleSet Load() => RuleLoader.Load([Source()]);
}

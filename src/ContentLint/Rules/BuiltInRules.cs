using System.Collections.Immutable;
using System.Reflection;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>The rules and languages that ship inside the library.</summary>
public static class BuiltInRules
{
    private const string LexiconEnd = ".lexicon";

    private static readonly Assembly Holder = typeof(BuiltInRules).Assembly;

    /// <summary>The embedded files as they were packed when the library was built.</summary>
    public static RuleSource Source()
    {
        var pack = new PackReader(ReadBytes("rules.pack"));
        var files = RulePackReader.ReadFiles(pack, ReadText);
        return CreateSource(files) with { Words = CompiledWords.Read(pack) };
    }

    /// <summary>The embedded files to be read as YAML and checked like any other, for tests to prove that packing them is right.</summary>
    public static RuleSource SourceAsWritten() =>
        CreateSource(Holder.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yml", StringComparison.Ordinal))
            .Select(name => new RuleFile(name, ReadText(name))));

    public static RuleSet Load() => RuleLoader.Load([Source()]);

    private static RuleSource CreateSource(IEnumerable<RuleFile> files) => new([.. files])
    {
        IsBuiltIn = true,
        Lexicons = Holder.GetManifestResourceNames().Where(name => name.EndsWith(LexiconEnd, StringComparison.Ordinal)).ToImmutableDictionary(
            name => name[(name.LastIndexOf('/') + 1)..^LexiconEnd.Length], name => new Func<byte[]>(() => ReadBytes(name)), StringComparer.OrdinalIgnoreCase),
    };

    private static string ReadText(string name)
    {
        using var reader = new StreamReader(Holder.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static byte[] ReadBytes(string name)
    {
        using var stream = Holder.GetManifestResourceStream(name)!;
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length);
        stream.ReadExactly(bytes);
        return bytes;
    }
}

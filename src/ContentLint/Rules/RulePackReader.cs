using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>Reads what <see cref="RulePackWriter"/> wrote when this assembly was built. Lists and mappings are read when they are first asked for.</summary>
internal static class RulePackReader
{
    /// <summary>The files of the pack; <paramref name="readText"/> gives the text of one by its path.</summary>
    public static RuleFile[] ReadFiles(PackReader pack, Func<string, string> readText)
    {
        var files = new RuleFile[pack.ReadNumber()];
        for (var number = 0; number < files.Length; number++)
        {
            var path = pack.ReadText();
            var tree = (YamlMap)ReadValue(pack);
            var parts = pack.ReadSlice();
            files[number] = new(path, () => readText(path), tree) { OpenParts = () => RuleParts.From(parts) };
        }

        return files;
    }

    private static YamlValue ReadValue(PackReader pack)
    {
        var format = (RulePackFormat)pack.ReadByte();
        var (line, column) = (pack.ReadNumber(), pack.ReadNumber());
        if (format is RulePackFormat.Quoted or RulePackFormat.Plain)
            return new YamlText(pack.ReadText(), format is RulePackFormat.Plain, line, column);
        var slice = pack.ReadSlice();
        return format is RulePackFormat.List
            ? new YamlList(() => ReadItems(slice.Fork()), line, column)
            : new YamlMap(() => ReadEntries(slice.Fork()), line, column);
    }

    private static ImmutableArray<YamlValue> ReadItems(PackReader pack)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>(pack.ReadNumber());
        while (items.Count < items.Capacity)
            items.Add(ReadValue(pack));
        return items.MoveToImmutable();
    }

    private static ImmutableArray<YamlEntry> ReadEntries(PackReader pack)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(pack.ReadNumber());
        while (entries.Count < entries.Capacity)
        {
            var key = new RuleText(pack.ReadText(), pack.ReadNumber(), pack.ReadNumber());
            entries.Add(new(key, ReadValue(pack)));
        }

        return entries.MoveToImmutable();
    }
}

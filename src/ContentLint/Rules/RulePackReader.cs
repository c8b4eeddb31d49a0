using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>Reads what <c>ContentLint.RulePack</c> wrote when this assembly was built.</summary>
internal static class RulePackReader
{
    /// <returns>The tree of each file, by its path.</returns>
    public static Dictionary<string, YamlMap> Read(Stream pack)
    {
        using var reader = new BinaryReader(pack);
        var count = reader.Read7BitEncodedInt();
        var files = new Dictionary<string, YamlMap>(count, StringComparer.Ordinal);
        for (var file = 0; file < count; file++)
            files.Add(reader.ReadString(), (YamlMap)ReadValue(reader));
        return files;
    }

    private static YamlValue ReadValue(BinaryReader reader)
    {
        var format = (RulePackFormat)reader.ReadByte();
        var (line, column) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        return format switch
        {
            RulePackFormat.List => new YamlList(ReadItems(reader), line, column),
            RulePackFormat.Map => new YamlMap(ReadEntries(reader), line, column),
            _ => new YamlText(reader.ReadString(), format is RulePackFormat.Plain, line, column),
        };
    }

    private static ImmutableArray<YamlValue> ReadItems(BinaryReader reader)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>(reader.Read7BitEncodedInt());
        while (items.Count < items.Capacity)
            items.Add(ReadValue(reader));
        return items.MoveToImmutable();
    }

    private static ImmutableArray<YamlEntry> ReadEntries(BinaryReader reader)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(reader.Read7BitEncodedInt());
        while (entries.Count < entries.Capacity)
        {
            var key = new RuleText(reader.ReadString(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            entries.Add(new(key, ReadValue(reader)));
        }

        return entries.MoveToImmutable();
    }
}

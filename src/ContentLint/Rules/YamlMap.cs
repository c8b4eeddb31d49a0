using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>A mapping in the order of the file, each key once.</summary>
internal sealed class YamlMap(ImmutableArray<YamlEntry> entries, int line, int column) : YamlValue(line, column)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override string Description => "a mapping";

    public YamlValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry.Value;
        }

        return null;
    }
}

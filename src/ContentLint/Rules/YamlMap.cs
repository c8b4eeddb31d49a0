using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>A mapping in the order of the file, each key once.</summary>
internal sealed class YamlMap(Func<ImmutableArray<YamlEntry>> read, int line, int column) : YamlValue(line, column)
{
    public YamlMap(ImmutableArray<YamlEntry> entries, int line, int column)
        : this(() => entries, line, column)
    {
    }

    /// <summary>Read when they are first asked for.</summary>
    public ImmutableArray<YamlEntry> Entries => field.IsDefault ? field = read() : field;

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

using System.Collections.Immutable;

namespace ContentLint.Rules;

internal sealed class YamlList(Func<ImmutableArray<YamlValue>> read, int line, int column) : YamlValue(line, column)
{
    public YamlList(ImmutableArray<YamlValue> items, int line, int column)
        : this(() => items, line, column)
    {
    }

    /// <summary>Read when they are first asked for.</summary>
    public ImmutableArray<YamlValue> Items => field.IsDefault ? field = read() : field;

    public override string Description => "a list";
}

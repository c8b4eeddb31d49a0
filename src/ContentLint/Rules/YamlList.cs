using System.Collections.Immutable;

namespace ContentLint.Rules;

internal sealed class YamlList(ImmutableArray<YamlValue> items, int line, int column) : YamlValue(line, column)
{
    public ImmutableArray<YamlValue> Items { get; } = items;

    public override string Description => "a list";
}

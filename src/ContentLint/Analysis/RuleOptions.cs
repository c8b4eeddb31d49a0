using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ContentLint.Analysis;

/// <summary>What configuration says for one rule: <c>contentlint_rule.CL4001.allow = online, startup</c>.</summary>
public sealed class RuleOptions(IEnumerable<KeyValuePair<string, string>> values)
{
    private readonly FrozenDictionary<string, string> _values = values.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static RuleOptions None { get; } = new([]);

    /// <summary>The values of a list parted by commas; empty when the key is not set.</summary>
    public ImmutableArray<string> Words(string key) =>
        _values.TryGetValue(key, out var value)
            ? [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [];

    public int Number(string key, int otherwise) =>
        _values.TryGetValue(key, out var value) && int.TryParse(value, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Configuration;

/// <summary>The names that configuration may use.</summary>
internal sealed class KnownRules
{
    private readonly FrozenDictionary<string, string> _idsByName;
    private readonly FrozenDictionary<string, ImmutableArray<RuleOption>> _options;

    public KnownRules(RuleSet rules)
    {
        var descriptors = rules.Rules
            .SelectMany(rule => rule.Analyzer.SupportedDiagnostics.Prepend(rule.Descriptor))
            .Concat(ToolDiagnostics.All)
            .DistinctBy(descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase);
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var descriptor in descriptors)
        {
            ids[descriptor.Id] = descriptor.Id;
            ids[descriptor.Name] = descriptor.Id;
        }

        _idsByName = ids.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _options = rules.Rules
            .DistinctBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(rule => rule.Descriptor.Id, rule => rule.Kind.Options, StringComparer.Ordinal);
        Languages = [.. rules.Languages.Profiles.Select(profile => profile.Tag)];
    }

    public static ImmutableArray<string> Categories { get; } =
        [.. Enum.GetNames<Category>().Select(name => name.ToLowerInvariant())];

    /// <summary>Ids and names.</summary>
    public ImmutableArray<string> Names => _idsByName.Keys;

    /// <summary>Tags, in order.</summary>
    public ImmutableArray<string> Languages { get; }

    public string? FindId(string idOrName) => _idsByName.GetValueOrDefault(idOrName);

    /// <summary>None for a finding that another rule's analyzer makes beside its own: options are the rule's.</summary>
    public ImmutableArray<RuleOption> OptionsOf(string id) => _options.GetValueOrDefault(id, []);
}

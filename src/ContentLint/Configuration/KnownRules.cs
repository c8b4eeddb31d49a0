using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Configuration;

/// <summary>The names that configuration may use.</summary>
internal sealed class KnownRules
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly RuleSet _rules;

    public KnownRules(RuleSet rules)
    {
        var descriptors = rules.Rules
            .SelectMany(rule => rule.Analyzer.SupportedDiagnostics.Prepend(rule.Descriptor))
            .Concat(ToolDiagnostics.All)
            .DistinctBy(descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var descriptor in descriptors)
        {
            _idsByName[descriptor.Id] = descriptor.Id;
            _idsByName[descriptor.Name] = descriptor.Id;
            _idsByName[descriptor.PascalName] = descriptor.Id;
        }

        _rules = rules;
        Languages = [.. rules.Languages.Profiles.Select(profile => profile.Tag)];
    }

    public static ImmutableArray<string> Categories { get; } =
        [.. Enum.GetNames<Category>().Select(name => name.ToLowerInvariant())];

    /// <summary>Ids and names.</summary>
    public IReadOnlyCollection<string> Names => _idsByName.Keys;

    /// <summary>Tags, in order.</summary>
    public ImmutableArray<string> Languages { get; }

    public string? FindId(string idOrName) => _idsByName.GetValueOrDefault(idOrName);

    /// <summary>None for a finding that another rule's analyzer makes beside its own: options are the rule's.</summary>
    public ImmutableArray<RuleOption> OptionsOf(string id) => _rules.Find(id)?.Kind.Options ?? [];
}

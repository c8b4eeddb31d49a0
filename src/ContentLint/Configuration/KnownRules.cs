using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Configuration;

/// <summary>The names that configuration may use.</summary>
internal sealed class KnownRules
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<string>> _idsByCategory;
    private readonly RuleSet _rules;

    public KnownRules(RuleSet rules)
    {
        var descriptors = rules.Rules
            .SelectMany(rule => rule.Analyzer.SupportedDiagnostics.Prepend(rule.Descriptor))
            .Concat(ToolDiagnostics.All)
            .DistinctBy(descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        foreach (var descriptor in descriptors)
        {
            _idsByName[descriptor.Id] = descriptor.Id;
            _idsByName[descriptor.Name] = descriptor.Id;
            _idsByName[descriptor.PascalName] = descriptor.Id;
        }

        _rules = rules;
        _idsByCategory = descriptors
            .GroupBy(descriptor => descriptor.Category.ToString(), descriptor => descriptor.Id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(category => category.Key, category => category.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);
        Languages = [.. rules.Languages.Profiles.Select(profile => profile.Tag)];
    }

    public static ImmutableArray<string> Categories { get; } =
        [.. Enum.GetNames<Category>().Select(name => name.ToLowerInvariant())];

    /// <summary>Ids and names.</summary>
    public IReadOnlyCollection<string> Names => _idsByName.Keys;

    /// <summary>Tags, in order.</summary>
    public ImmutableArray<string> Languages { get; }

    public string? FindId(string idOrName) => _idsByName.GetValueOrDefault(idOrName);

    /// <summary>The one rule of that id or name, or all rules of the category of that name; none if it is neither.</summary>
    public ImmutableArray<string> FindIds(string name) =>
        FindId(name) is { } id ? [id] : _idsByCategory.GetValueOrDefault(name, []);

    /// <summary>None for a finding that another rule's analyzer makes beside its own: options are the rule's.</summary>
    public ImmutableArray<RuleOption> OptionsOf(string id) => _rules.Find(id)?.Kind.Options ?? [];
}

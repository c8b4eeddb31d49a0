using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary>Lists of rules as <c>--select</c> and <c>--ignore</c> take them: ids, names and categories, parted by commas.</summary>
internal static class RuleNames
{
    public static ImmutableArray<string> Parse(IEnumerable<string> lists, RuleSet rules)
    {
        var names = lists
            .SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToImmutableArray();
        if (names.IsEmpty)
            return names;
        var known = rules.Rules.SelectMany(rule => rule.Analyzer.SupportedDiagnostics.Prepend(rule.Descriptor))
            .SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name, descriptor.PascalName })
            .Concat(Enum.GetNames<Category>().Select(name => name.ToLowerInvariant()))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? throw new UsageException($"there is no rule or category '{unknown}'{NearestName.Suggest(unknown, known)}")
            : names;
    }
}

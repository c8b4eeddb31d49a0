using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Finds small words written as a part of the next word, and parts of words written as words of their own. Which it is depends on
/// the two words alone ("di" before a place, but a prefix of verbs), so the rule file lists both.
/// </summary>
internal sealed class AffixSpacingKind : RuleKind
{
    private static readonly ImmutableArray<RuleKey> Fields =
    [
        new("first", RuleKeyType.Texts, "The words or beginnings that stand first.") { IsRequired = true },
        new("second", RuleKeyType.Texts, "The words or endings that follow; each may follow each.") { IsRequired = true },
        new("endings", RuleKeyType.Texts, "Endings that the second may carry."),
        new("hyphen", RuleKeyType.Flag, "Whether a hyphen between the two is as wrong as a space; under together only."),
    ];

    public override string Name => "affix-spacing";

    public override string Summary => "Reports words written together that should stand apart, and parts of one word that stand apart.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("apart", RuleKeyType.MappingsByLanguage, "What must have a space between the two.") { Fields = Fields },
        new("together", RuleKeyType.MappingsByLanguage, "What must have none.") { Fields = Fields },
        new("swap", RuleKeyType.PairsByLanguage, "What no list of two parts covers: what is reported and what should stand there."),
        SubstitutionKind.FixKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what should stand there"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        SubstitutionKind.Compile(descriptor, node, compilation, swaps => ReadParts(node, swaps), "there is nothing under 'apart', 'together' or 'swap'");

    private static void ReadParts(RuleNode node, SwapTableBuilder swaps)
    {
        foreach (var (language, entry, first, second) in Pairs(node, "apart"))
        {
            var apart = $"{first.Value} {second.Value}";
            swaps.Add(first with { Value = first.Value + second.Value }, apart, language, entry.Texts("endings"));
        }

        foreach (var (language, entry, first, second) in Pairs(node, "together"))
        {
            var together = first.Value + second.Value;
            swaps.Add(first with { Value = $"{first.Value} {second.Value}" }, together, language, entry.Texts("endings"));
            if (entry.Flag("hyphen"))
                swaps.Add(first with { Value = $"{first.Value}-{second.Value}" }, together, language, entry.Texts("endings"));
        }

        foreach (var (language, pairs) in node.PairsByLanguage("swap"))
        {
            foreach (var (found, better) in pairs)
                swaps.Add(found, better.Value, language);
        }
    }

    private static IEnumerable<(string Language, RuleNode Entry, RuleText First, RuleText Second)> Pairs(RuleNode node, string key) =>
        from language in node.NodesByLanguage(key)
        from entry in language.Value
        from first in entry.Texts("first")
        from second in entry.Texts("second")
        select (language.Key, entry, first, second);
}

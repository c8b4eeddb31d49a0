using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds doubled words whose hyphen is missing, or is written as a 2.</summary>
internal sealed class ReduplicationKind : RuleKind
{
    public override string Name => "reduplication";

    public override string Summary => "Reports words that are doubled without the hyphen that joins the two.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("doubled", RuleKeyType.TextsByLanguage, "Words that stand twice with a hyphen between: for 'anak', 'anak anak' and 'anak2' are reported."),
        new("joined", RuleKeyType.TextsByLanguage, "Two words that a hyphen joins: for 'bolak balik', just that is reported."),
        new("endings", RuleKeyType.TextsByLanguage, "Endings that the second word may carry: nya."),
        SubstitutionKind.FixKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what should stand there"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        SubstitutionKind.Compile(descriptor, node, compilation, swaps => ReadWords(node, swaps), "there is no word under 'doubled' and none under 'joined'");

    private static void ReadWords(RuleNode node, SwapTableBuilder swaps)
    {
        var endings = node.TextsByLanguage("endings");
        foreach (var (language, words) in node.TextsByLanguage("doubled"))
        {
            var carried = endings.GetValueOrDefault(language, []);
            foreach (var word in words)
            {
                swaps.Add(word with { Value = $"{word.Value} {word.Value}" }, $"{word.Value}-{word.Value}", language, carried);
                swaps.Add(word with { Value = $"{word.Value}2" }, $"{word.Value}-{word.Value}", language, carried);
            }
        }

        foreach (var (language, pairs) in node.TextsByLanguage("joined"))
        {
            foreach (var pair in pairs)
            {
                if (PhraseReader.SplitWords(pair.Value).Length != 2)
                    node.Error(pair, $"'{pair.Value}' must be two words");
                swaps.Add(pair, pair.Value.Replace(' ', '-'), language, endings.GetValueOrDefault(language, []));
            }
        }
    }
}

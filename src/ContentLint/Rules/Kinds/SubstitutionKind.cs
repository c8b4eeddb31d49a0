using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

internal sealed class SubstitutionKind : RuleKind
{
    public override string Name => "substitution";

    public override string Summary => "Reports words that have a better form, and offers that form.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("swap", RuleKeyType.PairsByLanguage, "What is reported and what should stand there.") { IsRequired = true },
        new("fix", RuleKeyType.Choice, "Whether the replacement is offered as a fix, and whether it keeps the meaning for sure (safe) or wants a look (unsafe).") { Choices = ["safe", "unsafe"] },
        PhraseTable.CaseKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what should stand there"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        if (SwapTable.Read(node, "swap", compilation) is not { } table)
            return null;
        return new Analyzer(descriptor, table, HitConditions.Read(node, compilation), compilation);
    }

    /// <summary>The replacement in the letter case of what it replaces: all capitals, first letter a capital, or as written.</summary>
    internal static string TakeCase(string replacement, ReadOnlySpan<char> found)
    {
        var (letters, capitals) = (0, 0);
        foreach (var letter in found)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        if (letters > 1 && capitals == letters)
            return replacement.ToUpperInvariant();
        return !found.IsEmpty && char.IsUpper(found[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;
    }

    private sealed class Analyzer(
        DiagnosticDescriptor descriptor, SwapTable table, HitConditions conditions, RuleCompilation compilation)
        : PhraseAnalyzer(descriptor, table.Phrases, conditions, compilation)
    {
        protected override void Report(in PhraseContext hit, string text) => table.Report(hit, Descriptor, text);
    }
}

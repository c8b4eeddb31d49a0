using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The words of a rule and of its language by which totals are read.</summary>
internal sealed class FigureWords(LanguageProfile profile)
{
    private readonly ulong _function = profile.MaskOf("function") | profile.MaskOf("article");

    /// <summary>Before a number: "seluruh" in "seluruh 8.000 pengungsi".</summary>
    public required FrozenSet<int> Totals { get; init; }

    /// <summary>Between a noun and its number: "seluruhnya" in "pengungsi seluruhnya berjumlah 8.000 orang".</summary>
    public required FrozenSet<int> TotalsAfter { get; init; }

    /// <summary>Right before the number there: "berjumlah".</summary>
    public required FrozenSet<int> Amounts { get; init; }

    /// <summary>Words that make a number a round one.</summary>
    public required FrozenSet<int> Approximations { get; init; }

    /// <summary>Words between a number and what is counted: "orang" in "8.000 orang pengungsi".</summary>
    public required FrozenSet<int> Counters { get; init; }

    /// <summary>Words in a sentence whose numbers need not agree with others: of change, of parts.</summary>
    public required FrozenSet<int> Blockers { get; init; }

    /// <summary>What is counted many times in an article: days, percent.</summary>
    public required FrozenSet<int> IgnoredNouns { get; init; }

    public required NumberForms Forms { get; init; }

    public bool IsContent(Token token) =>
        token.IsWord && (token.Word == 0 || (profile.ClassesOf(token.Word) & _function) == 0);
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>One quotation that stands twice, in an article or a batch, with words that differ.</summary>
internal sealed class QuotationVariantKind : RuleKind
{
    /// <summary>A key and an option.</summary>
    public const string MinWords = "min_words";

    /// <summary>A key and an option, in hundredths.</summary>
    public const string MinShare = "min_share";

    public override string Name => "quotation-variant";

    public override string Summary =>
        "One quotation that stands twice, in an article or in two of the batch, with a few words that differ. A part of it repeated word "
        + "for word is none.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(MinWords, RuleKeyType.Number, "Shorter quotations are not compared; 8 by default."),
        new(MinShare, RuleKeyType.Number, "How many words in a hundred of the shorter one stand in the longer in the same order; 80 by default."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
    [
        new(MinWords, RuleOptionType.Number, "Shorter quotations are not compared."),
        new(MinShare, RuleOptionType.Number, "How many words in a hundred of the shorter one stand in the longer in the same order."),
    ];

    public override ImmutableArray<string> Arguments { get; } =
        ["the path of the article where the other quotation stands", "the first words that differ", "what stands there in the other quotation"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var minWords = node.Number(MinWords) ?? 8;
        var minShare = node.Number(MinShare) ?? 80;
        if (minWords < Winnowing.Guaranteed)
        {
            node.Error(MinWords, $"quotations of fewer than {Winnowing.Guaranteed} words cannot be compared");
            return null;
        }

        if (minShare is < 1 or > 100)
        {
            node.Error(MinShare, "a share is a number from 1 to 100");
            return null;
        }

        return new QuotationVariants(descriptor, minWords, minShare);
    }
}

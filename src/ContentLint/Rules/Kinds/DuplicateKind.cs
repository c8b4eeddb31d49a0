using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Paragraphs that stand twice: word for word or reworded, in one article or in two of a batch.</summary>
internal sealed class DuplicateKind : RuleKind
{
    /// <summary>A key and an option.</summary>
    public const string MinWords = "min_words";

    /// <summary>A key and an option, in hundredths.</summary>
    public const string MinShare = "min_share";

    private const string Scope = "scope";

    public override string Name => "duplicate";

    public override string Summary =>
        "A paragraph that stands in the article before (article), that repeats most of an earlier one in other words (near), or that "
        + "stands in another article of the batch (batch). Headings, captions, lists, teasers and short lines are not compared.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Scope, RuleKeyType.Choice, "Where the other paragraph stands and how alike the two are.")
        {
            IsRequired = true,
            Choices = ["article", "near", "batch"],
        },
        new(MinWords, RuleKeyType.Number, "Shorter paragraphs are not compared; 8 by default, 16 for near and 12 for batch."),
        new(MinShare, RuleKeyType.Number, "For near: how many words in a hundred of the shorter one stand in the longer; 75 by default."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
    [
        new(MinWords, RuleOptionType.Number, "Shorter paragraphs are not compared."),
        new(MinShare, RuleOptionType.Number, "For near: how many words in a hundred of the shorter one stand in the longer."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the path of the article where the other paragraph stands"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var scope = node.Text(Scope);
        var minWords = node.Number(MinWords) ?? scope switch { "near" => 16, "batch" => 12, _ => 8 };
        var minShare = node.Number(MinShare) ?? 75;
        if (minWords < 1)
        {
            node.Error(MinWords, "a paragraph has at least one word");
            return null;
        }

        if (minShare is < 1 or > 100)
        {
            node.Error(MinShare, "a share is a number from 1 to 100");
            return null;
        }

        if (node.Has(MinShare) && scope is not "near")
        {
            node.Error(MinShare, "only 'scope: near' compares by share");
            return null;
        }

        return scope switch
        {
            "article" => new RepeatedParagraphs(descriptor, compilation.Folded, minWords),
            "near" => new RewordedParagraphs(descriptor, compilation.Folded, minWords, minShare),
            _ => new SharedParagraphs(descriptor, compilation.Folded, minWords),
        };
    }
}

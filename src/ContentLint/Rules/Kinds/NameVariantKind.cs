using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Names that are spelt two ways, in one article or in several.</summary>
internal sealed class NameVariantKind : RuleKind
{
    /// <summary>An option.</summary>
    public const string Allow = "allow";

    private const string Scope = "scope";

    public override string Name => "name-variant";

    public override string Summary => "Finds names that are spelt two ways, in one article (article) or in the articles of a batch (batch).";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Scope, RuleKeyType.Choice, "Where both spellings stand.") { IsRequired = true, Choices = ["article", "batch"] },
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new(Allow, RuleOptionType.Words, "Spellings that are right in these articles.")];

    public override ImmutableArray<string> Arguments { get; } = ["the name as it stands here", "the other spelling"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        node.Text(Scope) is "batch"
            ? new BatchNames(descriptor, compilation)
            : new ArticleNames(descriptor, compilation);
}

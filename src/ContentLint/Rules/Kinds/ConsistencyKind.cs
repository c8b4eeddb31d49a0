using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Words that one article writes in two ways.</summary>
internal sealed class ConsistencyKind : RuleKind
{
    /// <summary>An option.</summary>
    public const string Allow = "allow";

    private const string Equal = "equal";
    private const string Standard = "standard";

    public override string Name => "consistency";

    public override string Summary => "Finds words that one article writes in two ways, from groups of ways that belong together.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Equal, RuleKeyType.TextsByLanguage, "Ways of equal right, parted by |; the rarer one is reported, of equal ones the later. All may end in *."),
        new(Standard, RuleKeyType.TextsByLanguage, "As equal, but the first way is the standard: beside it the others are reported, however often they stand."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new(Allow, RuleOptionType.Words, "Ways to write a word that are right in these articles.")];

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "the way in which the article writes it elsewhere"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        if (!node.Has(Equal) && !node.Has(Standard))
        {
            node.Error(Equal, $"a rule of kind {Name} needs '{Equal}' or '{Standard}'");
            return null;
        }

        return SpellingWays.Read(node, compilation, Equal, Standard) is { } ways
            ? new ConsistencyAnalyzer(descriptor, compilation, ways, node.Voice)
            : null;
    }
}

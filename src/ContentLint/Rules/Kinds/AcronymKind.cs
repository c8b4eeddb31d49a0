using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Acronyms that the article explains too late or never.</summary>
internal sealed class AcronymKind : RuleKind
{
    private const string Finds = "finds";
    private const string Known = "known";
    private const string Allow = "allow";

    public override string Name => "acronym";

    public override string Summary =>
        "Finds acronyms whose full name stands only after their first use (late), or nowhere in the article (never).";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Finds, RuleKeyType.Choice, "Acronyms that are explained after their first use (late) or not at all (never).")
        {
            IsRequired = true,
            Choices = ["late", "never"],
        },
        new(Known, RuleKeyType.TextsByLanguage, "Acronyms that every reader knows."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new(Allow, RuleOptionType.Words, "More acronyms that every reader of these articles knows.")];

    public override ImmutableArray<string> Arguments { get; } = ["the acronym", "its full name, for late"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        SingleWords.Check(node, takesEndings: false, Known);
        return new Analyzer(
            descriptor,
            node.Text(Finds) is "never",
            node.TextsByLanguage(Known).ToFrozenDictionary(
                language => language.Key,
                language => language.Value.Select(word => word.Value).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.OrdinalIgnoreCase));
    }

    private sealed class Analyzer(
        DiagnosticDescriptor descriptor, bool findsNever, FrozenDictionary<string, FrozenSet<string>> known) : DiagnosticAnalyzer
    {
        private static readonly LocalizableText Explained = LocalizableText.Of("the full name stands here");

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var allowed = context.Options.Words(Allow).ToFrozenSet(StringComparer.Ordinal);
            context.RegisterDocumentAction((in DocumentContext document) => Report(document.Sink, allowed));
        }

        private void Report(DiagnosticSink sink, FrozenSet<string> allowed)
        {
            if (AcronymUses.Find(sink.Document, known) is not { } uses)
                return;
            foreach (var use in uses)
            {
                if (use.IsExplainedAtFirst || allowed.Contains(use.Text))
                    continue;
                var span = sink.Document.Tokens[use.First].Span;
                if (use.Explanation is not { } explanation)
                {
                    if (findsNever && !use.IsExplained)
                        sink.Report(descriptor, span, use.Text, string.Empty);
                }
                else if (!findsNever)
                {
                    sink.Report(
                        descriptor, span, [use.Text, sink.Document[explanation].ToString()], fix: null, [sink.Relate(explanation, Explained)]);
                }
            }
        }
    }
}

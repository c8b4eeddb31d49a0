using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Counts words in a sentence, a paragraph or an article.</summary>
internal sealed class OccurrenceKind : RuleKind
{
    public override string Name => "occurrence";

    public override string Summary => "Reports words that stand in one sentence, paragraph or article more often than they may.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("phrases", RuleKeyType.TextsByLanguage, "What is counted. A word may end in * (each word that begins so) or be a <class> of the language.") { IsRequired = true },
        new("within", RuleKeyType.Choice, "Where it is counted.") { IsRequired = true, Choices = ["sentence", "paragraph", "article"] },
        new("max", RuleKeyType.Number, "How often it may stand there.") { IsRequired = true },
        new("together", RuleKeyType.Flag, "Whether all entries count as one; else each is counted by itself."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } = [new("max", RuleOptionType.Number, "As the key max.")];

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "how often it stands there", "how often it may"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var phrases = new PhraseReader(node, compilation).Read("phrases");
        if (phrases.IsEmpty)
        {
            node.Error("phrases", "'phrases' holds no phrase");
            return null;
        }

        var scope = node.Text("within") switch
        {
            "sentence" => OccurrenceScope.Sentence,
            "paragraph" => OccurrenceScope.Paragraph,
            _ => OccurrenceScope.Article,
        };
        return new Analyzer(descriptor, compilation, new(phrases), node.Number("max") ?? 1)
        {
            Scope = scope,
            Voice = node.Voice,
            CountsTogether = node.Flag("together"),
        };
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, RuleCompilation compilation, WordTries phrases, int maximum) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public required OccurrenceScope Scope { get; init; }

        public required RuleVoice Voice { get; init; }

        public required bool CountsTogether { get; init; }

        public override void Initialize(AnalysisContext context)
        {
            var most = context.Options.Number("max", maximum);
            context.RegisterDocumentAction((in DocumentContext document) =>
                new Occurrences(document.Document, phrases, compilation.Languages.Value.Vocabulary, Voice, CountsTogether)
                    .Report(document.Sink, descriptor, Scope, most));
        }
    }
}

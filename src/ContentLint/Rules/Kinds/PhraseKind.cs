using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

internal sealed class PhraseKind : RuleKind
{
    public override string Name => "phrase";

    public override string Summary => "Reports words that follow each other, wherever they stand in a sentence.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("phrases", RuleKeyType.TextsByLanguage, "What is reported. A word may end in * (each word that begins so) or be a <class> of the language.") { IsRequired = true },
        PhraseTable.CaseKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        ImmutableArray<RuleText> texts = [.. node.TextsByLanguage("phrases").Values.SelectMany(entries => entries)];
        if (texts.IsEmpty)
        {
            node.Error("phrases", "'phrases' holds no phrase");
            return null;
        }

        var keepsCase = node.Text("case") == "exact";
        foreach (var text in texts.Where(text => keepsCase && text.Value.Contains('<', StringComparison.Ordinal)))
            node.Error(text, $"'{text.Value}' holds a class, whose words have no case: take it out, or 'case: exact'");
        var phrases = new PhraseReader(node, compilation).Read("phrases");
        var table = PhraseTable.Create(phrases, [.. texts.Select(text => text.Value)], keepsCase);
        return new Analyzer(descriptor, table, HitConditions.Read(node, compilation), compilation);
    }

    private sealed class Analyzer(
        DiagnosticDescriptor descriptor, PhraseTable phrases, HitConditions conditions, RuleCompilation compilation)
        : PhraseAnalyzer(descriptor, phrases, conditions, compilation)
    {
        protected override void Report(in PhraseContext hit, string text) => hit.Sink.Report(Descriptor, hit.Span, text);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Finds single words of another language in the author's sentences, by the lexicons of both languages. Precision comes from what it
/// leaves alone: names, quoted and emphasised words, glossed and introduced ones, words beside another foreign word or a name (a term
/// or a title), terms that the article uses again and again, and paragraphs with so many that they are another matter.
/// </summary>
internal sealed class ForeignWordKind : RuleKind
{
    public override string Name => "foreign-word";

    public override string Summary => "Finds words of another language left in a sentence, by the lexicons of the languages.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("introductions", RuleKeyType.TextsByLanguage, "Words after which a foreign word is meant as one: 'called', 'alias'."),
        new("explanations", RuleKeyType.TextsByLanguage, "Words after a foreign word that explain it: 'or', 'alias'."),
        new("exceptions", RuleKeyType.TextsByLanguage, "Words that are not reported, because another rule answers for them."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new("allow", RuleOptionType.Words, "Words that are right in these articles.")];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        SingleWords.Check(node, takesEndings: false, "introductions", "explanations", "exceptions");
        return new Analyzer(
            descriptor,
            compilation,
            ForeignWords.ReadWords(node, compilation, "introductions"),
            ForeignWords.ReadWords(node, compilation, "explanations"),
            node.TextsByLanguage("exceptions").ToFrozenDictionary(
                language => language.Key,
                language => language.Value.Select(word => word.Value).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                StringComparer.OrdinalIgnoreCase));
    }

    private sealed class Analyzer(
        DiagnosticDescriptor descriptor,
        RuleCompilation compilation,
        FrozenDictionary<string, FrozenSet<int>> introductions,
        FrozenDictionary<string, FrozenSet<int>> explanations,
        FrozenDictionary<string, FrozenSet<string>> exceptions) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var languages = ForeignWords.ByLanguage(compilation, introductions, explanations, exceptions);
            var allowed = context.Options.Words("allow").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            context.RegisterDocumentAction((in DocumentContext document) =>
                new ForeignWordSearch(document.Document, languages, allowed).Report(document.Sink, descriptor));
        }
    }
}

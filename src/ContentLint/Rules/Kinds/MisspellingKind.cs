using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Mistyped words: see <see cref="SpellingCorrector"/>. Looks at all text but boilerplate, whoever's words it holds; words with a capital are
/// left alone.
/// </summary>
internal sealed class MisspellingKind : RuleKind
{
    public override string Name => "misspelling";

    public override string Summary => "Words that no lexicon knows and that one slip of the finger makes of a word of the language.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("keyboard", RuleKeyType.TextsByLanguage, "Languages that are judged, each with the rows of letters of its keyboards, from the top.") { IsRequired = true },
        new("confused", RuleKeyType.TextsByLanguage, "Groups of letters that are taken for each other in longer words."),
        new("endings", RuleKeyType.TextsByLanguage, "Endings that any word may carry: what stands before one is judged as a word."),
        new("words", RuleKeyType.TextsByLanguage, "Words that are right, though no lexicon has them."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new("allow", RuleOptionType.Words, "Words that are right in these articles.")];

    public override ImmutableArray<string> Arguments { get; } = ["the word that was found", "what it may be a slip for"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        SingleWords.Check(node, takesEndings: false, "keyboard", "confused", "endings", "words");
        return new Analyzer(descriptor, node, compilation);
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) : DiagnosticAnalyzer
    {
        private FrozenDictionary<LanguageProfile, SpellingCorrector>? _correctors;

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var languages = _correctors ??= compilation.Languages.Value.Profiles
                .Where(profile => compilation.Lexicons.ContainsKey(profile.Tag) && !TextsOf("keyboard", profile.Tag).IsEmpty)
                .ToFrozenDictionary(profile => profile, CreateCorrector);
            var allowed = context.Options.Words("allow").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            context.RegisterDocumentAction((in DocumentContext document) =>
                new MisspellingSearch(document.Sink, descriptor, languages, allowed).Report());
        }

        private SpellingCorrector CreateCorrector(LanguageProfile profile) =>
            new(profile, compilation.Lexicons[profile.Tag])
            {
                Others = [.. compilation.Lexicons.Where(other => other.Key != profile.Tag).OrderBy(other => other.Key, StringComparer.Ordinal).Select(other => other.Value)],
                Words = TextsOf("words", profile.Tag).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                Endings = TextsOf("endings", profile.Tag),
                Keyboard = new(TextsOf("keyboard", profile.Tag)),
                Confused = TextsOf("confused", profile.Tag),
            };

        private ImmutableArray<string> TextsOf(string key, string tag) =>
            node.TextsByLanguage(key).TryGetValue(tag, out var texts) ? [.. texts.Select(text => text.Value)] : [];
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Words and sentences that lost the space between them, and places where a word or a link was lost: what conversion between
/// publishing systems leaves. Looks at all text but boilerplate, whoever's words it holds.
/// </summary>
internal sealed class GluedWordKind : RuleKind
{
    public override string Name => "glued-word";

    public override string Summary =>
        "Words and sentences without the space between them, by the lexicons of the languages, and words before a mark that a lost link has left.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("words", RuleKeyType.TextsByLanguage, "Small words that are found glued to others.") { IsRequired = true },
        new("names", RuleKeyType.TextsByLanguage, "Names and other words with capitals or words inside, right as they are; a final * stands for any ending."),
        new("prefixes", RuleKeyType.TextsByLanguage, "Beginnings that are written before a capital without a space."),
        new("camel_case", RuleKeyType.Texts, "Languages in which many brands have a capital inside: there only 'words' are looked for before one."),
        new("dependent", RuleKeyType.TextsByLanguage, "Words that cannot stand before a full stop or a comma: prepositions, articles."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new("allow", RuleOptionType.Words, "Words that are right in these articles.")];

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what it is"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        SingleWords.Check(node, takesEndings: false, "words", "prefixes", "dependent");
        SingleWords.Check(node, takesEndings: true, "names");
        foreach (var tag in node.Texts("camel_case"))
        {
            if (compilation.LanguageData.All(data => data.Tag != tag.Value))
                node.Error(tag, $"'{tag.Value}' is no language here (there are {string.Join(", ", compilation.LanguageData.Select(data => data.Tag))})");
        }

        return new Analyzer(descriptor, node, compilation);
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        private FrozenDictionary<LanguageProfile, WordSplitter>? _splitters;

        public override void Initialize(AnalysisContext context)
        {
            var languages = _splitters ??= compilation.Languages.Value.Profiles
                .Where(profile => compilation.Lexicons.ContainsKey(profile.Tag) && !TextsOf("words", profile.Tag).IsEmpty)
                .ToFrozenDictionary(profile => profile, CreateSplitter);
            var allowed = context.Options.Words("allow").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            context.RegisterDocumentAction((in DocumentContext document) =>
                new GluedWordSearch(document.Sink, descriptor, languages, allowed).Report());
        }

        private WordSplitter CreateSplitter(LanguageProfile profile) =>
            new(profile, compilation.Lexicons[profile.Tag])
            {
                Words = SetOf("words", profile.Tag),
                Names = TextsOf("names", profile.Tag),
                Prefixes = TextsOf("prefixes", profile.Tag),
                Dependent = SetOf("dependent", profile.Tag),
                HasCamelCase = node.Texts("camel_case").Any(tag => tag.Value == profile.Tag),
                Others = [.. compilation.Lexicons.Where(other => other.Key != profile.Tag).OrderBy(other => other.Key, StringComparer.Ordinal).Select(other => other.Value)],
            };

        private FrozenSet<string> SetOf(string key, string tag) => TextsOf(key, tag).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

        private ImmutableArray<string> TextsOf(string key, string tag) =>
            node.TextsByLanguage(key).TryGetValue(tag, out var texts) ? [.. texts.Select(text => text.Value)] : [];
    }
}

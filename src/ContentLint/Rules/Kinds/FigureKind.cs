using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>Different totals of the same thing in one article.</summary>
internal sealed class FigureKind : RuleKind
{
    public override string Name => "figure";

    public override string Summary =>
        "Two numbers in one article that are each said to be all there are of the same thing, and differ.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("totals", RuleKeyType.TextsByLanguage, "Words before a number that is all there are: 'all'.") { IsRequired = true },
        new("totals_after", RuleKeyType.TextsByLanguage, "Such words between a noun and the words before its number."),
        new("amounts", RuleKeyType.TextsByLanguage, "Words right before the number there: 'to', as in come to."),
        new("approximations", RuleKeyType.TextsByLanguage, "Words that make a number a round one: 'about'."),
        new("counters", RuleKeyType.TextsByLanguage, "Words between a number and what is counted."),
        new("blockers", RuleKeyType.TextsByLanguage, "Words in a sentence that tells a change or a part, and whose numbers are not compared."),
        new("ignored_nouns", RuleKeyType.TextsByLanguage, "What is counted many times in an article: days, percent."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the number and what is counted", "the first number that it contradicts"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        SingleWords.Check(node, takesEndings: false, [.. Keys.Select(key => key.Name)]);
        return new Analyzer(
            descriptor, node.Voice, Keys.ToFrozenDictionary(key => key.Name, key => ReadWords(node, compilation, key.Name)), compilation);
    }

    private static FrozenDictionary<string, FrozenSet<int>> ReadWords(RuleNode node, RuleCompilation compilation, string key) =>
        node.TextsByLanguage(key).ToFrozenDictionary(
            language => language.Key,
            language => language.Value.Select(word => compilation.Vocabulary.Add(word.Value)).ToFrozenSet(),
            StringComparer.OrdinalIgnoreCase);

    private sealed class Analyzer(
        DiagnosticDescriptor descriptor,
        RuleVoice voice,
        FrozenDictionary<string, FrozenDictionary<string, FrozenSet<int>>> words,
        RuleCompilation compilation) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var languages = compilation.Languages.Value.Profiles
                .Where(profile => words["totals"].ContainsKey(profile.Tag) && profile.Data.Numbers.Thousands != '\0')
                .ToFrozenDictionary(profile => profile, CreateWords);
            context.RegisterDocumentAction((in DocumentContext document) =>
                new FigureSearch(document.Sink, descriptor, languages, voice).Report());
        }

        private FigureWords CreateWords(LanguageProfile profile)
        {
            return new(profile)
            {
                Totals = Find("totals"),
                TotalsAfter = Find("totals_after"),
                Amounts = Find("amounts"),
                Approximations = Find("approximations"),
                Counters = Find("counters"),
                Blockers = Find("blockers"),
                IgnoredNouns = Find("ignored_nouns"),
                Forms = profile.Data.Numbers,
            };

            FrozenSet<int> Find(string key) => words[key].GetValueOrDefault(profile.Tag, FrozenSet<int>.Empty);
        }
    }
}

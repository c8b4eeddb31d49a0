using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Rules;

namespace ContentLint.Tests.Configuration;

/// <summary>Rules that find nothing, for configuration to name; the first one's analyzer makes a second finding, CL1002.</summary>
internal static class SampleRules
{
    public static DiagnosticDescriptor UnsourcedQuotation { get; } = Describe("CL1001", "unsourced-quotation", Severity.Warning);

    public static DiagnosticDescriptor UnnamedSource { get; } = Describe("CL1002", "unnamed-source", Severity.Suggestion);

    public static DiagnosticDescriptor ForeignWord { get; } = Describe("CL4001", "mixed-language-token", Severity.Warning);

    public static RuleSet All { get; } = new(
        [
            new(UnsourcedQuotation, new Kind([]), new Analyzer([UnsourcedQuotation, UnnamedSource]), new("CL1001.yml", string.Empty)),
            new(
                ForeignWord,
                new Kind([new("allow", RuleOptionType.Words, "Words"), new("max_per_article", RuleOptionType.Number, "Number"), new("style", RuleOptionType.Choice, "Choice") { Choices = ["open", "closed"] }]),
                new Analyzer([ForeignWord]),
                new RuleFile("CL4001.yml", string.Empty)),
        ],
        CreateLanguages("id", "en"),
        ImmutableDictionary<string, Lazy<Lexicon>>.Empty,
        []);

    private static LanguageSet CreateLanguages(params string[] tags)
    {
        var vocabulary = new VocabularyBuilder().Build();
        return new(vocabulary, tags.Select(tag => new LanguageProfile(new LanguageData { Tag = tag, Name = tag }, vocabulary)));
    }

    private static DiagnosticDescriptor Describe(string id, string name, Severity severity) => new()
    {
        Id = id,
        Name = name,
        Title = name,
        MessageFormat = name,
        DefaultSeverity = severity,
        Why = name,
    };

    private sealed class Analyzer(ImmutableArray<DiagnosticDescriptor> descriptors) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => descriptors;

        public override void Initialize(AnalysisContext context)
        {
        }
    }

    private sealed class Kind(ImmutableArray<RuleOption> options) : RuleKind
    {
        public override string Name => "sample";

        public override string Summary => "";

        public override ImmutableArray<RuleKey> Keys => [];

        public override ImmutableArray<RuleOption> Options => options;

        public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) => null;
    }
}

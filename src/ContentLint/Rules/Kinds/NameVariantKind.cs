using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>Names that are spelt two ways, in one article or in several.</summary>
internal sealed class NameVariantKind : RuleKind
{
    private const string Scope = "scope";

    public override string Name => "name-variant";

    public override string Summary => "Finds names that are spelt two ways, in one article (article) or in the articles of a batch (batch).";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Scope, RuleKeyType.Choice, "Where both spellings stand.") { IsRequired = true, Choices = ["article", "batch"] },
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new("allow", RuleOptionType.Words, "Words that are right in these articles.")];

    public override ImmutableArray<string> Arguments { get; } = ["the name as it stands here", "the other spelling"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(descriptor, compilation);

    private sealed class Analyzer(DiagnosticDescriptor descriptor, RuleCompilation compilation) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var languages = compilation.Languages.Value.Profiles
                .Where(profile => compilation.Lexicons.ContainsKey(profile.Tag))
                .ToFrozenDictionary(profile => profile, profile => new NameLanguage(profile, compilation));
            var allowed = context.Options.Words("allow").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            context.RegisterDocumentAction((in DocumentContext document) => Report(document.Sink, languages, allowed));
        }

        private void Report(DiagnosticSink sink, FrozenDictionary<LanguageProfile, NameLanguage> languages, FrozenSet<string> allowed)
        {
            var names = new NameReader(sink.Document, languages);
            names.Read();
            foreach (var (slip, right) in new NameVariants(names).Find())
            {
                if (allowed.Contains(slip.Text) || allowed.Contains(right.Text))
                    continue;
                var other = sink.Relate(sink.Document.Tokens[right.Tokens[0]].Span, "the name is spelt so here");
                foreach (var token in slip.Tokens)
                {
                    var span = new Text.TextSpan(sink.Document.Tokens[token].Span.Start, slip.Text.Length);
                    var fix = sink.Replace(span, right.Text, $"Write '{right.Text}'", FixSafety.Unsafe);
                    sink.Report(descriptor, span, [slip.Text, right.Text], fix, [other]);
                }
            }
        }
    }
}

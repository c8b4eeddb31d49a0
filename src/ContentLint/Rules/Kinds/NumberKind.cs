using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Numbers, ordinals and amounts of money in another form than the language's.</summary>
internal sealed class NumberKind : RuleKind
{
    // A key and an option.
    private const string CurrencySpace = "currency_space";

    private static readonly ImmutableArray<string> Spacings = ["consistent", "none", "space", "any"];

    public override string Name => "number";

    public override string Summary =>
        "Numbers with the marks of another language or without any, ordinal numbers without their hyphen, and amounts of money whose "
        + "sign is written otherwise, as the language file says.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(CurrencySpace, RuleKeyType.Choice, "Whether a space follows the sign of a currency; consistent (default): as in most amounts of the article.")
        {
            Choices = Spacings,
        },
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
    [
        new(CurrencySpace, RuleOptionType.Choice, "Whether a space follows the sign of a currency.") { Choices = Spacings },
        new("allow", RuleOptionType.Words, "Numbers, amounts and signs of currencies that are right as they are."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the number as it is written", "how to write it"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(descriptor, node.Voice, ReadSpacing(node.Text(CurrencySpace)), compilation);

    private static CurrencySpacing ReadSpacing(string? text) => text switch
    {
        "none" => CurrencySpacing.None,
        "space" => CurrencySpacing.Space,
        "any" => CurrencySpacing.Any,
        _ => CurrencySpacing.Consistent,
    };

    private sealed class Analyzer(DiagnosticDescriptor descriptor, RuleVoice voice, CurrencySpacing spacing, RuleCompilation compilation)
        : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var languages = NumberWords.Create(compilation.Languages.Value);
            var configured = context.Options.Words(CurrencySpace) is [var text, ..] ? ReadSpacing(text) : spacing;
            var options = new NumberOptions(configured, context.Options.Words("allow"));
            context.RegisterDocumentAction((in DocumentContext document) =>
                new NumberSearch(document.Sink, descriptor, languages, voice, options).Report());
        }
    }
}

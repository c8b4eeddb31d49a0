using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Dates that contradict themselves or the article, that there are not, or that are written in another form than the language's.</summary>
internal sealed class DateKind : RuleKind
{
    private const string Finds = "finds";

    public override string Name => "date";

    public override string Summary =>
        "A day of the week that is not the date's (weekday), a day or clock time that there is not (impossible), or a date or clock "
        + "time in another form than the language file says (form).";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Finds, RuleKeyType.Choice, "What is reported.") { IsRequired = true, Choices = ["weekday", "impossible", "form"] },
    ];

    public override ImmutableArray<string> Arguments { get; } =
    [
        "the date as it is written",
        "what is wrong; for form, how to write it",
    ];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(
            descriptor,
            node.Text(Finds) switch
            {
                "weekday" => new WeekdayCheck(descriptor, node.Voice),
                "impossible" => new ImpossibleDateCheck(descriptor, node.Voice),
                _ => new DateFormCheck(descriptor, node.Voice),
            },
            compilation);

    private sealed class Analyzer(DiagnosticDescriptor descriptor, DateCheck check, RuleCompilation compilation) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var languages = compilation.Dates;
            context.RegisterDocumentAction((in DocumentContext document) => check.Report(document, languages));
        }
    }
}

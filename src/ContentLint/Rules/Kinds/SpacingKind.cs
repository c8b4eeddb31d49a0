using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Spaces around marks: one too many, one too few, or on the wrong side.</summary>
internal sealed class SpacingKind : RuleKind
{
    private const string Before = "before";
    private const string After = "after";
    private const string Suffixes = "suffixes";

    public override string Name => "spacing";

    public override string Summary =>
        "Finds spaces that are too many or too few: before and after marks, inside quotation marks and brackets, around slashes and "
        + "hyphens, two in a row. Line ends, numbers, addresses, tables and French angled marks are left alone.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Before, RuleKeyType.TextsByLanguage, "Marks that no space may stand before.") { IsRequired = true },
        new(After, RuleKeyType.TextsByLanguage, "Marks that a space must follow when a word does.") { IsRequired = true },
        new(Suffixes, RuleKeyType.TextsByLanguage, "Word endings that a hyphen joins to a word of another language; no space may stand before the hyphen."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["what is wrong with the spaces"];

    public override DiagnosticAnalyzer Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation) =>
        new Analyzer(descriptor, new(ReadMarks(node, Before), ReadMarks(node, After), node.TextsByLanguage(Suffixes)));

    private static ImmutableArray<(string? Language, char Mark)> ReadMarks(RuleNode node, string key)
    {
        var marks = ImmutableArray.CreateBuilder<(string?, char)>();
        foreach (var (language, texts) in node.TextsByLanguage(key))
        {
            foreach (var text in texts)
            {
                if (text.Value is [var mark])
                    marks.Add((PhraseReader.ToLanguage(language), mark));
                else
                    node.Error(text, $"'{text.Value}' is no mark: one character is");
            }
        }

        return marks.ToImmutable();
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, SpacingMarks marks) : DiagnosticAnalyzer
    {
        // An article that has more of them has a habit: one finding tells it, and its fix mends all places.
        private const int MostReported = 3;

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Check);

        private void Check(in DocumentContext context)
        {
            var doubles = new List<TextSpan>();
            foreach (var block in context.Document.Blocks)
            {
                if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Title or BlockKind.Heading)
                    new SpacingScan(descriptor, marks, context.Sink, block, doubles).Check();
            }

            var isHabit = doubles.Count > MostReported;
            for (var at = 0; at < (isHabit ? 1 : doubles.Count); at++)
                ReportDoubles(context.Sink, doubles[at], isHabit ? doubles : [doubles[at]]);
        }

        private void ReportDoubles(DiagnosticSink sink, TextSpan place, List<TextSpan> doubles)
        {
            var changes = ImmutableArray.CreateBuilder<TextChange>(doubles.Count);
            foreach (var span in doubles)
            {
                if (sink.Replace(span, " ", LocalizableText.Of("Leave one space"), FixSafety.Safe) is { } fix)
                    changes.AddRange(fix.Changes);
            }

            var fault = doubles.Count == 1
                ? LocalizableText.Of("there are two spaces")
                : LocalizableText.Of("there are two spaces, here and in {0} more places", (doubles.Count - 1).ToString(CultureInfo.InvariantCulture));
            sink.Report(descriptor, place, [fault], changes.Count == 0 ? null : new(LocalizableText.Of("Leave one space"), changes.DrainToImmutable(), FixSafety.Safe), []);
        }
    }
}

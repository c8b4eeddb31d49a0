using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>
/// Checks examples as plain-text articles, each with its own rule alone, which runs even when its severity is none. Not for
/// several threads at once.
/// </summary>
public sealed class ExampleLinter(RuleSet rules)
{
    private readonly DocumentParser _parser = DocumentParser.For(rules.Languages);
    private readonly Dictionary<Rule, AnalysisDriver> _drivers = [];

    /// <summary>For <see cref="RuleTester"/>.</summary>
    public ImmutableArray<Diagnostic> Lint(Rule rule, RuleExample example)
    {
        if (!_drivers.TryGetValue(rule, out var driver))
        {
            driver = new(
                AnalyzerPlan.Create([rule.Analyzer], _ => Severity.Warning, _ => RuleOptions.None),
                rules.Languages.Vocabulary);
            _drivers.Add(rule, driver);
        }

        // The example comes last: what it shares with the texts beside it was there before.
        ImmutableArray<SourceText> sources =
        [
            .. example.Beside.Select((text, number) => new SourceText($"beside-{number + 1}.txt", text)),
            new SourceText("example.txt", example.Text),
        ];
        ImmutableArray<DocumentAnalysis> analyses =
            [.. sources.Select(source => driver.Analyze(_parser.Parse(source, example.Language)))];
        var shared = CorpusPass.Run(
            [.. sources.Zip(analyses, (source, analysis) => (source.Path, driver.Plan, analysis.CorpusRecords))],
            at => sources[at]);
        return [.. analyses[^1].Diagnostics, .. shared.Where(finding => finding.Source == sources[^1])];
    }
}

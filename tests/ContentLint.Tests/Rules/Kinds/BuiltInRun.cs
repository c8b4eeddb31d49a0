using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Linting.Fixing;
using ContentLint.Syntax;
using ContentLint.Tests.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

/// <summary>One built-in rule over one text.</summary>
internal static class BuiltInRun
{
    public static ImmutableArray<Diagnostic> Find(string rule, string text, string path = "article.txt", params (string Key, string Value)[] options)
    {
        var plan = AnalyzerPlan.Create(
            [Articles.Rules.Find(rule)!.Analyzer],
            _ => Severity.Warning,
            _ => new(options.Select(option => KeyValuePair.Create(option.Key, option.Value))));
        var document = new DocumentParser(Articles.Rules.Languages).Parse(new(path, text));
        return [.. new AnalysisDriver(plan, Articles.Rules.Languages.Vocabulary).Analyze(document).Diagnostics];
    }

    /// <summary>The text after all fixes.</summary>
    public static string Fix(string text, IEnumerable<Diagnostic> found) => FixApplier.Apply(text, found, FixSafety.Unsafe).Text;

    /// <summary>The texts of the findings, in their order.</summary>
    public static string Show(IEnumerable<Diagnostic> found) =>
        string.Join(" | ", found.Select(finding => finding.Source[finding.Span].ToString()));
}

using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting.Fixing;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>Runs the examples of rules.</summary>
/// <param name="lint">
/// The findings of a rule in an example's text, read in the example's language, with the texts beside it in the same batch; those
/// in the texts beside it left out.
/// </param>
public sealed class RuleTester(Func<Rule, RuleExample, ImmutableArray<Diagnostic>> lint)
{
    public ImmutableArray<RuleTestResult> Test(RuleSet rules) => [.. rules.Rules.SelectMany(rule => Test(rule))];

    public ImmutableArray<RuleTestResult> Test(Rule rule) =>
        [.. rule.Examples.Select(example => new RuleTestResult(rule, example, FindFault(rule, example) ?? string.Empty))];

    private string? FindFault(Rule rule, RuleExample example) => example.Kind switch
    {
        RuleExampleKind.TodoBad or RuleExampleKind.TodoGood =>
            Judge(rule, example) is null ? $"this known gap is closed; promote it from {NameOf(example.Kind)}" : null,
        _ => Judge(rule, example),
    };

    private string? Judge(Rule rule, RuleExample example)
    {
        var findings = Lint(rule, example);
        if (findings.FirstOrDefault(finding => finding.Descriptor == ToolDiagnostics.RuleFailed) is { } failure)
            return failure.Message;
        if (!findings.Select(finding => finding.Span).SequenceEqual(example.Marked))
            return $"expected {Describe(example.Text, example.Marked)}, but found {Describe(example.Text, findings.Select(finding => finding.Span))}";
        return example.Fixed is null ? null : JudgeFix(rule, example, findings);
    }

    private string? JudgeFix(Rule rule, RuleExample example, ImmutableArray<Diagnostic> findings)
    {
        if (findings.FirstOrDefault(finding => finding.Fix is null) is { } unfixed)
            return $"no fix is offered for {Describe(example.Text, [unfixed.Span])}";
        var (text, _) = FixApplier.Apply(example.Text, findings, FixSafety.Unsafe);
        if (text != example.Fixed)
            return $"the fix gives \"{text}\", not \"{example.Fixed}\"";
        var left = Lint(rule, example with { Text = text, Marked = [] });
        return left.IsEmpty ? null : $"after the fix there is still {Describe(text, left.Select(finding => finding.Span))}";
    }

    private ImmutableArray<Diagnostic> Lint(Rule rule, RuleExample example) =>
    [
        .. lint(rule, example)
            .Where(finding => finding.Descriptor.Id == rule.Descriptor.Id || finding.Descriptor == ToolDiagnostics.RuleFailed)
            .OrderBy(finding => finding.Span),
    ];

    private static string NameOf(RuleExampleKind kind) => kind is RuleExampleKind.TodoBad ? "todo_bad to bad" : "todo_good to good";

    private static string Describe(string text, IEnumerable<TextSpan> spans)
    {
        var parts = spans.Select(span => $"\"{text.AsSpan(span.Start, span.Length)}\" at {span.Start}").ToList();
        return parts.Count == 0 ? "nothing" : string.Join(", ", parts);
    }
}

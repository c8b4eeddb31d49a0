using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

/// <summary>One rule over one text.</summary>
internal static class RuleRun
{
    /// <summary>Each finding as the text at its span and its message: "tanpa bukti: found 'tanpa bukti'".</summary>
    public static IEnumerable<string> Find(string rule, string text, string? language = "id") =>
        FindAll(rule, text, language).Select(finding => $"{finding.Source.Text.AsSpan(finding.Span.Start, finding.Span.Length)}: {finding.Message}");

    /// <summary>The text after the fixes.</summary>
    public static string Fix(string rule, string text) => FixApplier.Apply(text, FindAll(rule, text, "id"), FixSafety.Unsafe).Text;

    private static ImmutableArray<Diagnostic> FindAll(string rule, string text, string? language)
    {
        var rules = TestRules.Load(rule);
        Assert.Empty(rules.Errors);
        var example = new RuleExample(RuleExampleKind.Bad, language, text, [], Fixed: null, 1, 1);
        return new ExampleLinter(rules).Lint(rules.Rules.Single(), example);
    }
}

using ContentLint.Rules;

namespace ContentLint.Linting;

/// <summary>What became of one example of a rule file.</summary>
/// <param name="Message">What went wrong, for a person; empty when nothing did.</param>
public sealed record RuleTestResult(Rule Rule, RuleExample Example, string Message)
{
    public bool HasPassed => Message.Length == 0;

    public override string ToString() => $"{Rule.Path}({Example.Line},{Example.Column}): {(HasPassed ? "passed" : Message)}";
}

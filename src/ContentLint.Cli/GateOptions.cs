using System.CommandLine;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>When findings make a run fail.</summary>
internal sealed class GateOptions : OptionGroup
{
    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least severity of a finding that makes the exit code 1.",
        HelpName = "error|warning|suggestion|never",
        DefaultValueFactory = _ => "warning",
    }.AcceptOnlyFromAmong("error", "warning", "suggestion", "never");

    protected override IEnumerable<Option> Options => [_failOn];

    public int ExitCode(ParseResult arguments, LintResult result) => ExitCodes.Of(
        result, Enum.TryParse<Severity>(arguments.GetValue(_failOn), ignoreCase: true, out var severity) ? severity : Severity.None);
}

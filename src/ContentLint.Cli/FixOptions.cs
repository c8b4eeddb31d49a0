using System.CommandLine;
using ContentLint.Diagnostics;

namespace ContentLint.Cli;

/// <summary>Whether a run mends what it finds.</summary>
internal sealed class FixOptions : OptionGroup
{
    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Apply fixes that keep the meaning, and report what is left. With the standard input, write the text to the standard output.",
    };

    private readonly Option<bool> _unsafe = new("--unsafe-fixes")
    {
        Description = "Apply fixes that want a look as well; with --fix or --diff.",
    };

    private readonly Option<bool> _diff = new("--diff")
    {
        Description = "Write what --fix would change as a unified diff, and change nothing.",
    };

    private readonly Option<bool> _exitNonZero = new("--exit-non-zero-on-fix")
    {
        Description = "Make the exit code 1 when something was fixed, even if nothing is left.",
    };

    protected override IEnumerable<Option> Options => [_fix, _unsafe, _diff, _exitNonZero];

    public FixMode Mode(ParseResult arguments)
    {
        var (fix, diff) = (arguments.GetValue(_fix), arguments.GetValue(_diff));
        if (arguments.GetValue(_unsafe) && !fix && !diff)
            throw new UsageException("--unsafe-fixes goes with --fix or --diff");
        if (arguments.GetValue(_exitNonZero) && !fix)
            throw new UsageException("--exit-non-zero-on-fix goes with --fix");
        return diff ? FixMode.Show : fix ? FixMode.Write : FixMode.None;
    }

    public FixSafety Safety(ParseResult arguments) => arguments.GetValue(_unsafe) ? FixSafety.Unsafe : FixSafety.Safe;

    /// <summary>The exit code of what is left, raised where the user asks for it.</summary>
    public int ExitCode(ParseResult arguments, int fixedFindings, int left) =>
        left == ExitCodes.Clean && fixedFindings > 0 && arguments.GetValue(_exitNonZero) ? ExitCodes.Findings : left;
}

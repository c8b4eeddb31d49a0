using System.CommandLine;
using System.Globalization;

namespace ContentLint.Cli;

/// <summary><c>contentlint check</c>: the findings in the files that are named.</summary>
internal sealed class CheckCommand : Command
{
    private readonly InputOptions _inputs = new();
    private readonly RuleSelection _selection = new();
    private readonly ReportOptions _reports = new();
    private readonly GateOptions _gate = new();

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many files to check at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "number",
    };

    private readonly Option<bool> _noDirectives = new("--no-directives")
    {
        Description = "Tell what comments in the articles silence, too.",
    };

    private readonly Terminal _terminal;

    public CheckCommand(Terminal terminal)
        : base("check", "Check articles and report what is found.")
    {
        _terminal = terminal;
        _jobs.Validators.Add(jobs =>
        {
            if (jobs.Tokens is [var token] && (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) || number < 1))
                jobs.AddError($"'--jobs {token.Value}' is not a whole number from 1 on");
        });
        foreach (var group in new OptionGroup[] { _inputs, _reports, _selection, _gate })
            group.AddTo(this);
        Add(_noDirectives);
        Add(_jobs);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var targets = _reports.Targets(arguments, _terminal);
        var input = _inputs.Find(arguments, [.. targets.Select(target => target.FullPath).OfType<string>()], _terminal);
        var session = new LintSession(
            input,
            _selection.Folders(arguments),
            rules => _selection.Apply(arguments, rules, new()
            {
                Jobs = arguments.GetValue(_jobs),
                HonorsDirectives = !arguments.GetValue(_noDirectives),
            }),
            _terminal);

        var result = session.Lint();
        _reports.Write(arguments, targets, result, session.Rules, _terminal);
        return _gate.ExitCode(arguments, result);
    }
}

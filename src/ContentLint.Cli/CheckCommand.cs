using System.CommandLine;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;

namespace ContentLint.Cli;

/// <summary><c>contentlint check</c>: the findings in the files that are named.</summary>
internal sealed class CheckCommand : Command
{
    private readonly InputOptions _inputs = new();
    private readonly ChangeOptions _changes = new();
    private readonly RuleSelection _selection = new();
    private readonly FixOptions _fixes = new();
    private readonly ReportOptions _reports = new();
    private readonly GateOptions _gate = new();
    private readonly JobsOption _jobs = new();
    private readonly BaselineOption _baseline = new("Put the findings aside that this file knows; 'contentlint baseline create' writes it.");

    private readonly Option<bool> _noDirectives = new("--no-directives")
    {
        Description = "Tell what comments in the articles silence, too.",
    };

    private readonly Terminal _terminal;

    public CheckCommand(Terminal terminal)
        : base("check", "Check articles and report what is found.")
    {
        _terminal = terminal;
        foreach (var group in new OptionGroup[] { _inputs, _changes, _reports, _fixes, _selection, _gate })
            group.AddTo(this);
        Add(_baseline);
        Add(_noDirectives);
        Add(_jobs);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var mode = _fixes.Mode(arguments);
        var targets = _reports.Targets(arguments, _terminal);
        if (!TryReadBaseline(arguments, out var mark))
            return ExitCodes.Failure;
        var input = _inputs.Read(arguments, [.. targets.Select(target => target.FullPath).OfType<string>()], _terminal);
        using var changes = _changes.Find(arguments, _terminal);
        var found = input.Find(changes);
        var session = new LintSession(
            found,
            () => input.FindRest(found.Files, isOverChanges: changes is not null),
            _selection.Folders(arguments),
            rules => _selection.Apply(arguments, rules, new()
            {
                Jobs = arguments.GetValue(_jobs),
                HonorsDirectives = !arguments.GetValue(_noDirectives),
            }),
            _terminal);

        var run = new CheckRun(
            session, mark, (to, result) => _reports.Write(arguments, to, result, session.Rules, _terminal), _terminal)
        {
            Targets = targets,
        };
        if (mode is FixMode.None)
            return _gate.ExitCode(arguments, run.Check());
        var fixes = new FixRun(texts => mark(session.LintAlone(texts)), _fixes.Safety(arguments));
        if (mode is FixMode.Write)
        {
            var left = run.WriteFixes(fixes);
            return _fixes.ExitCode(arguments, left.Fixed!.Findings, _gate.ExitCode(arguments, left));
        }

        var (shown, isChange) = run.ShowFixes(fixes);
        return shown.HasFailed ? ExitCodes.Failure : isChange ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private bool TryReadBaseline(ParseResult arguments, out Func<LintResult, LintResult> mark)
    {
        mark = result => result;
        if (_baseline.Store(arguments, _terminal) is not { } store)
            return true;
        if (!store.Exists)
            throw new UsageException($"there is no baseline {store.ReportPath}; 'contentlint baseline create' writes one");
        if (store.Read() is not { } baseline)
            return false;
        mark = result => store.Compare(result, baseline).Mark();
        return true;
    }
}

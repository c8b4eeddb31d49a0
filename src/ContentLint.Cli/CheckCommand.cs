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
    private readonly CachingOptions _caching = new();
    private readonly JobsOption _jobs = new();
    private readonly BaselineOption _baseline = new("Put the findings aside that this file knows; 'contentlint baseline create' writes it.");

    private readonly Option<bool> _noDirectives = new("--no-directives")
    {
        Description = "Tell what comments in the articles silence, too.",
    };

    private readonly Option<bool> _profile = new("--profile")
    {
        Description = "Tell where time and memory went, by stage and by rule, on the error stream.",
    };

    private readonly Terminal _terminal;

    public CheckCommand(Terminal terminal)
        : base("check", "Check articles and report what is found.")
    {
        _terminal = terminal;
        foreach (var group in new OptionGroup[] { _inputs, _changes, _reports, _fixes, _selection, _gate, _caching })
            group.AddTo(this);
        Add(_baseline);
        Add(_noDirectives);
        Add(_jobs);
        Add(_profile);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var profile = arguments.GetValue(_profile) ? new ProfileReport(_terminal.Error) : null;
        var mode = _fixes.Mode(arguments);
        var targets = _reports.Targets(arguments, _terminal);
        var locale = _reports.LocaleOf(arguments, _terminal);
        var store = _baseline.Store(arguments, _terminal);
        var baseline = store?.Read();
        if (store is not null && baseline is null)
            return ExitCodes.Failure;
        var input = _inputs.Read(
            arguments, [.. targets.Select(target => target.FullPath).OfType<string>()], store?.FullPath, _terminal);
        var cache = _caching.Open(arguments, _terminal);
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
                Profile = profile?.Profile,
                Cache = CachingOptions.For(cache),
            }),
            _terminal)
        {
            Locale = locale,
        };
        profile?.EndLoading();

        var exitCode = Run(arguments, mode, session, targets, baseline is null ? result => result : result => store!.Compare(result, baseline, session).Mark());
        if (cache?.Save() is { } problem)
            _terminal.Complain(locale.Say("the cache could not be written: {0}", problem));
        profile?.Write(session.Rules);
        return exitCode;
    }

    private int Run(
        ParseResult arguments, FixMode mode, LintSession session, IReadOnlyList<ReportTarget> targets, Func<LintResult, LintResult> mark)
    {
        var run = new CheckRun(
            session, mark, (to, result) => _reports.Write(arguments, to, result.In(session.Locale), session.Rules, _terminal), _terminal)
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
}

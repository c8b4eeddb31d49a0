using System.CommandLine;
using ContentLint.Linting;
using ContentLint.Linting.Baselines;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary>Checks the articles and writes the baseline file anew.</summary>
internal sealed class BaselineWriteCommand : Command
{
    private readonly InputOptions _inputs = new();
    private readonly RuleSelection _selection = new();
    private readonly JobsOption _jobs = new();

    private readonly BaselineOption _file = new($"The baseline file; {BaselineOption.DefaultName} in the current folder by default.");

    private readonly BaselineChange _change;
    private readonly Terminal _terminal;

    public BaselineWriteCommand(string name, string description, BaselineChange change, Terminal terminal)
        : base(name, description)
    {
        (_change, _terminal) = (change, terminal);
        _inputs.AddTo(this);
        Add(_file);
        _selection.AddTo(this);
        Add(_jobs);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var store = _file.Store(arguments, _terminal) ?? new(_terminal.FullPath(BaselineOption.DefaultName), _terminal);
        if ((_change is BaselineChange.Create ? store.Create() : store.Read()) is not { } baseline)
            return ExitCodes.Failure;

        var input = _inputs.Read(arguments, [], store.FullPath, _terminal);
        var found = input.Find(changes: null);
        if (found.Files.Any(file => file is { IsStandardInput: true, FullPath: null }))
            throw new UsageException("an entry needs the path of its article; say with --stdin-filename what the standard input stands for");
        var session = new LintSession(
            found,
            () => input.FindRest(found.Files, isOverChanges: false),
            _selection.Folders(arguments),
            rules => _selection.Apply(arguments, rules, new() { Jobs = arguments.GetValue(_jobs) }),
            _terminal);
        var result = session.Lint();
        var run = store.Compare(result, baseline, session);
        BaselineEntry[] entries = [.. _change is BaselineChange.Prune ? run.Prune() : run.Update()];
        store.Write(entries);
        Tell(store, result, entries.Length, _change is BaselineChange.Prune ? 0 : run.NewCount, run.Dead.Length);
        return result.HasFailed ? ExitCodes.Failure : ExitCodes.Clean;
    }

    private void Tell(BaselineStore store, LintResult result, int count, int added, int removed)
    {
        var entries = ResultSummary.Quantity("entry", count);
        _terminal.Output.Write(
            $"{store.ReportPath}: {entries} after {ResultSummary.Quantity("file", result.FileCount)}; {added} added, {removed} removed\n");
        foreach (var found in result.Diagnostics.Where(found => Diagnostics.ToolDiagnostics.AreAboutTheRun(found.Descriptor.Id)))
            _terminal.Complain(VisibleText.InOneLine($"{found.Source.Path}: {found.Descriptor.Id}: {found.Message}"));
    }
}

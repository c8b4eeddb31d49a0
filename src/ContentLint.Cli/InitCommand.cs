using System.CommandLine;
using ContentLint.Cli.Starters;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary><c>contentlint init</c>: what a repository of articles starts from. It asks nothing and overwrites nothing.</summary>
internal sealed class InitCommand : Command
{
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Tell what would be done, and write nothing." };

    private readonly Terminal _terminal;

    public InitCommand(Terminal terminal)
        : base("init", "Set up a repository: a section of .editorconfig, a hook for pre-commit, a workflow for GitHub.")
    {
        _terminal = terminal;
        Add(_dryRun);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var repository = RepositoryRoot.Find(_terminal.Folder);
        var folder = repository ?? _terminal.Folder;
        foreach (var starter in StarterFile.All)
        {
            var shown = FileFinder.ReportPath(_terminal.Folder, starter.PathIn(folder));
            var outcome = starter.NeedsRepository && repository is null
                ? $"left out {shown}: there is no git repository here"
                : Start(starter, folder, shown, arguments.GetValue(_dryRun));
            _terminal.Output.WriteLine(outcome);
        }

        _terminal.Output.WriteLine();
        foreach (var step in StarterFile.NextSteps)
            _terminal.Output.WriteLine(step);
        return ExitCodes.Clean;
    }

    private static string Start(StarterFile starter, string folder, string shown, bool isDryRun)
    {
        var path = starter.PathIn(folder);
        if (StarterFile.HasStarted(path))
            return $"kept {shown}, which speaks of contentlint already";
        if (!File.Exists(path))
            return Do($"write {shown}", $"wrote {shown}", starter.Create);
        if (starter.IsAppended)
            return Do($"add a section to {shown}", $"added a section to {shown}", starter.Append);
        return $"kept {shown}{(starter.Parent is { } parent ? $"; add this under '{parent}' there\n{starter.Block}" : "")}";

        string Do(string intention, string outcome, Action<string> write)
        {
            if (isDryRun)
                return $"would {intention}";
            write(path);
            return outcome;
        }
    }
}

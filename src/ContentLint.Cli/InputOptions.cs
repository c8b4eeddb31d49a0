using System.CommandLine;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>Which articles a command reads.</summary>
internal sealed class InputOptions : OptionGroup
{
    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files and folders to check; - reads the standard input.",
        DefaultValueFactory = _ => ["."],
    };

    private readonly Option<string?> _stdinFilename = new("--stdin-filename")
    {
        Description = "The path that the text from the standard input is checked and reported as.",
        HelpName = "path",
    };

    protected override IEnumerable<Option> Options => [_stdinFilename];

    public override void AddTo(Command command)
    {
        command.Add(_paths);
        base.AddTo(command);
    }

    /// <param name="arguments">The command line.</param>
    /// <param name="reports">Full paths of the files that the run writes, which are no articles.</param>
    /// <param name="terminal">Where paths are relative to.</param>
    public FoundFiles Find(ParseResult arguments, IReadOnlyCollection<string> reports, Terminal terminal) =>
        CheckInput.Find(arguments.GetValue(_paths)!, arguments.GetValue(_stdinFilename), reports, terminal);
}

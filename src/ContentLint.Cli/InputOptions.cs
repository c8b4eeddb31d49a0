using System.CommandLine;
using ContentLint.Linting.Ignoring;

namespace ContentLint.Cli;

/// <summary>Which articles a command reads.</summary>
internal sealed class InputOptions : OptionGroup
{
    private const string DefaultMaxFileSize = "100MB";

    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files and folders to check; - reads the standard input. The current folder by default.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _stdinFilename = new("--stdin-filename")
    {
        Description = "The path that the text from the standard input is checked and reported as.",
        HelpName = "path",
    };

    private readonly Option<string?> _filesFrom = new("--files-from")
    {
        Description = "Check the files that this file names, one a line or parted by NUL; - reads the standard input.",
        HelpName = "file",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Leave out of folders what this pattern fits, in the syntax of .gitignore; may be given several times.",
        HelpName = "pattern",
    };

    private readonly Option<bool> _forceExclude = new("--force-exclude")
    {
        Description = "Leave out files that are ignored even where they are named, as pre-commit names them.",
    };

    private readonly Option<bool> _noIgnore = new("--no-ignore")
    {
        Description = "Heed neither .gitignore nor .contentlintignore.",
    };

    private readonly Option<bool> _hidden = new("--hidden")
    {
        Description = "Look into folders whose names begin with a full stop.",
    };

    private readonly Option<string> _maxFileSize = new("--max-file-size")
    {
        Description = "Leave out files that are larger, with a note.",
        HelpName = "size",
        DefaultValueFactory = _ => DefaultMaxFileSize,
    };

    private readonly Option<bool> _alone = new("--alone")
    {
        Description = "Do not read the rest of the repository to compare the files that are named with it.",
    };

    public InputOptions() => _maxFileSize.Validators.Add(size =>
    {
        if (size.Tokens is [var token] && ByteSize.Parse(token.Value) is null)
            size.AddError($"'--max-file-size {token.Value}' is not a size such as 500KB or 20MB");
    });

    protected override IEnumerable<Option> Options =>
        [_stdinFilename, _filesFrom, _exclude, _forceExclude, _noIgnore, _hidden, _maxFileSize, _alone];

    public override void AddTo(Command command)
    {
        command.Add(_paths);
        base.AddTo(command);
    }

    /// <param name="arguments">The command line.</param>
    /// <param name="reports">Full paths of the files that the run writes, which are no articles.</param>
    /// <param name="baseline">The full path of the baseline, or null.</param>
    /// <param name="terminal">Where paths are relative to.</param>
    public CheckInput Read(ParseResult arguments, IReadOnlyCollection<string> reports, string? baseline, Terminal terminal)
    {
        string[] exclude = arguments.GetValue(_exclude)!;
        return new(terminal)
        {
            Paths = Paths(arguments, terminal),
            StdinFilename = arguments.GetValue(_stdinFilename),
            Reports = reports,
            Baseline = baseline,
            ComparesWithRest = !arguments.GetValue(_alone),
            Search = new()
            {
                Root = terminal.Folder,
                Ignored = arguments.GetValue(_noIgnore)
                    ? IgnoreRules.WithoutFiles(terminal.Folder, exclude)
                    : IgnoreRules.WithFiles(terminal.Folder, exclude),
                IgnoresNamed = arguments.GetValue(_forceExclude),
                FindsHidden = arguments.GetValue(_hidden),
                MaxLength = ByteSize.Parse(arguments.GetValue(_maxFileSize)!)!.Value,
            },
        };
    }

    private string[] Paths(ParseResult arguments, Terminal terminal)
    {
        var paths = arguments.GetValue(_paths) ?? [];
        if (arguments.GetValue(_filesFrom) is { } list)
        {
            if (list == CheckInput.Standard && paths.Contains(CheckInput.Standard, StringComparer.Ordinal))
                throw new UsageException("the standard input cannot be an article and a list of files at once; leave out one '-'");
            return [.. paths, .. FileList.Read(list, terminal)];
        }

        return paths.Length == 0 ? ["."] : paths;
    }
}

using System.CommandLine;
using System.Globalization;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary><c>contentlint check</c>: the findings in the files that are named.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = "Files and folders to check; - reads the standard input.",
        DefaultValueFactory = _ => ["."],
    };

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "The form of the report.",
        HelpName = string.Join('|', ReportFormats.Names),
        DefaultValueFactory = _ => ReportFormats.Text,
    }.AcceptOnlyFromAmong([.. ReportFormats.Names]);

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the report to this file, not to the standard output.",
        HelpName = "file",
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "Write one more report to a file; may be given several times.",
        HelpName = "format=file",
    };

    private readonly RulesOption _rules = new();

    private readonly Option<string[]> _select = new("--select")
    {
        Description = "Check these rules only: ids, names or categories, parted by commas. A rule that is off by default runs as a suggestion when named itself.",
        HelpName = "rules",
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "Do not check these rules: ids, names or categories, parted by commas.",
        HelpName = "rules",
    };

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least severity of a finding that makes the exit code 1.",
        HelpName = "error|warning|suggestion|never",
        DefaultValueFactory = _ => "warning",
    }.AcceptOnlyFromAmong("error", "warning", "suggestion", "never");

    private readonly Option<string> _color = new Option<string>("--color")
    {
        Description = "Whether to colour the text report.",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => ColorChoice.Auto,
    }.AcceptOnlyFromAmong(ColorChoice.Auto, ColorChoice.Always, ColorChoice.Never);

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many files to check at a time.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "number",
    };

    private readonly Option<string?> _stdinFilename = new("--stdin-filename")
    {
        Description = "The path that the text from the standard input is checked and reported as.",
        HelpName = "path",
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
        Add(_paths);
        foreach (var option in new Option[]
                 { _format, _output, _reports, _rules, _select, _ignore, _failOn, _color, _jobs, _stdinFilename })
            Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var targets = Targets(arguments);
        var input = CheckInput.Find(arguments.GetValue(_paths)!, arguments.GetValue(_stdinFilename), targets, _terminal);
        var files = new EditorConfigFiles(
            path => File.Exists(path) ? File.ReadAllText(path) : null, path => FileFinder.ReportPath(_terminal.Folder, path));
        var folders = RuleFolders.OfConfiguration(input.Files, files);
        var missing = RuleFolders.Missing(folders).ToList();
        var rules = RuleFolders.Load(
            [.. arguments.GetValue(_rules)!, .. folders.Select(folder => folder.Path).Where(Directory.Exists)], _terminal);
        var options = new LinterOptions
        {
            Jobs = arguments.GetValue(_jobs),
            Select = RuleNames.Parse(arguments.GetValue(_select)!, rules),
            Ignore = RuleNames.Parse(arguments.GetValue(_ignore)!, rules),
        };

        var linter = new Linter(rules, options, new(files, rules));
        var linted = CheckProgress.Show(
            _terminal, input.Files.Length, progress => linter.Lint(input.Files, progress, _terminal.Cancellation));
        var result = linted with
        {
            Diagnostics = missing.Count == 0 ? linted.Diagnostics : Finishing.Finish(linted.Diagnostics.Concat(missing)),
            Notes = [.. linted.Notes.Concat(input.Notes).OrderBy(note => note.Path, StringComparer.Ordinal)],
        };
        foreach (var note in result.Notes.Where(note => note.IsError))
            _terminal.Complain(VisibleText.InOneLine($"{note.Path}: {note.Message}"));
        foreach (var target in targets)
        {
            var formatter = ReportFormats.Create(target.Format, TextOptions(arguments, target), rules, _terminal);
            target.Write(_terminal, output => formatter.Write(result, output));
        }

        return ExitCodes.Of(result, FailOn(arguments));
    }

    private List<ReportTarget> Targets(ParseResult arguments)
    {
        var file = arguments.GetValue(_output) is { } output ? _terminal.FullPath(output) : null;
        List<ReportTarget> targets =
        [
            new(arguments.GetValue(_format)!, file),
            .. arguments.GetValue(_reports)!.Select(report => ReportTarget.Parse(report, _terminal)),
        ];
        return targets.DistinctBy(target => target.FullPath, StringComparer.Ordinal).Count() < targets.Count
            ? throw new UsageException("two reports go to the same file")
            : targets;
    }

    /// <summary>Only a report that a person reads at once is fitted to the window and coloured by itself.</summary>
    private TextFormatterOptions TextOptions(ParseResult arguments, ReportTarget target)
    {
        var isWatched = target.FullPath is null && _terminal.IsOutputWatched;
        var options = new TextFormatterOptions
        {
            UseColor = ColorChoice.Decide(
                arguments.GetValue(_color)!, target.FullPath is null ? Terminal.Variable : _ => null, isWatched),
        };
        return isWatched && _terminal.Width is { } width ? options with { Width = width } : options;
    }

    private Severity FailOn(ParseResult arguments) =>
        Enum.TryParse<Severity>(arguments.GetValue(_failOn), ignoreCase: true, out var severity) ? severity : Severity.None;
}

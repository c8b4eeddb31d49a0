using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>
/// The rules, configuration and linter that the files of one run ask for, and the other articles of the repository where a rule compares
/// articles. A run may lint more than once.
/// </summary>
internal sealed class LintSession
{
    private readonly FoundFiles _input;
    private readonly ConfigurationSet _configuration;
    private readonly Linter _linter;
    private readonly ImmutableArray<Diagnostic> _missingFolders;
    private readonly ImmutableArray<InputFile> _rest;
    private readonly Terminal _terminal;

    /// <param name="input">What is checked, and where configuration is looked for.</param>
    /// <param name="findRest">Gives what the files are compared with; asked only when a rule compares articles.</param>
    /// <param name="ruleFolders">Those that the user names, beside those of the configuration.</param>
    /// <param name="optionsOf">What holds for the whole run, once the rules are known.</param>
    /// <param name="terminal">Where paths are relative to.</param>
    public LintSession(
        FoundFiles input,
        Func<ImmutableArray<InputFile>> findRest,
        string[] ruleFolders,
        Func<RuleSet, LinterOptions> optionsOf,
        Terminal terminal)
    {
        _input = input;
        _terminal = terminal;
        var files = ConfigurationFiles.Of(terminal);
        var folders = RuleFolders.OfConfiguration(input.Files, files);
        _missingFolders = [.. RuleFolders.Missing(folders)];
        Rules = RuleFolders.Load([.. ruleFolders, .. folders.Select(folder => folder.Path).Where(Directory.Exists)], terminal);
        _configuration = new(files, Rules);
        _linter = new(Rules, optionsOf(Rules), _configuration);
        _rest = input.Files.Any(_linter.ComparesArticles) ? findRest() : [];
    }

    public RuleSet Rules { get; }

    /// <summary>The language of what is told on the error stream.</summary>
    public Locale Locale { get; init; } = Locale.English;

    /// <summary>The files that are checked.</summary>
    public ImmutableArray<InputFile> Files => _input.Files;

    /// <summary>Whether the run searched the folder that a full path is in.</summary>
    public bool Searched(string fullPath) => _input.Searched(fullPath);

    /// <summary>What configuration says of one of the tool's own findings in a file that is no article.</summary>
    public Severity SeverityOf(DiagnosticDescriptor descriptor, string fullPath) => _configuration.For(fullPath).SeverityOf(descriptor);

    /// <summary>Checks some texts by themselves, without a word of progress.</summary>
    public LintResult LintAlone(IEnumerable<InputFile> files) => _linter.Lint(files, progress: null, _terminal.Cancellation);

    /// <summary>Checks the files, and tells what could not be checked on the error stream.</summary>
    public LintResult Lint() => Lint(_input.Files);

    /// <summary>The same with other texts for some of the files.</summary>
    public LintResult Lint(IEnumerable<InputFile> files)
    {
        var linted = CheckProgress.Show(
            _terminal, Locale, _input.Files.Length + _rest.Length, progress => _linter.Lint(files.Concat(_rest), progress, _terminal.Cancellation));
        var result = linted with
        {
            Diagnostics = _missingFolders.IsEmpty ? linted.Diagnostics : Finishing.Finish(linted.Diagnostics.Concat(_missingFolders)),
            Notes = [.. linted.Notes.Concat(_input.Notes).OrderBy(note => note.Path, StringComparer.Ordinal)],
        };
        foreach (var note in result.Notes.Where(note => note.IsError))
            _terminal.Complain(VisibleText.InOneLine($"{note.Path}: {note.In(Locale).Message}"));
        return result;
    }
}

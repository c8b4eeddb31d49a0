using System.CommandLine;
using ContentLint.Configuration;
using ContentLint.Linting;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary><c>contentlint config show</c>: each setting that holds for a file, and where it comes from.</summary>
internal sealed class ConfigShowCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string> _path = new("path") { Description = "A file, which need not exist." };

    private readonly Option<bool> _all = new("--all") { Description = "Show every rule with its severity, not only what is set." };

    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "The form of what is shown.",
        HelpName = $"{Text}|{Json}",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json);

    private readonly RulesOption _rules = new();

    private readonly Terminal _terminal;

    public ConfigShowCommand(Terminal terminal)
        : base("show", "Show what .editorconfig files say about a file, and which line says it.")
    {
        _terminal = terminal;
        Add(_path);
        foreach (var option in new Option[] { _all, _format, _rules })
            Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var path = arguments.GetRequiredValue(_path);
        var fullPath = _terminal.FullPath(path);
        if (Path.EndsInDirectorySeparator(path) || Directory.Exists(fullPath))
            throw new UsageException($"'{path}' is a folder; name a file in it, which need not exist");

        var files = ConfigurationFiles.Of(_terminal);
        var folders = files.FindRuleFolders(fullPath);
        var rules = RuleFolders.Load(
            [.. arguments.GetValue(_rules)!, .. folders.Select(folder => folder.Path).Where(Directory.Exists)], _terminal);
        var configuration = new ConfigurationSet(files, rules);
        var shown = new ShownConfiguration(
            FileFinder.ReportPath(_terminal.Folder, fullPath),
            configuration.Explain(fullPath),
            arguments.GetValue(_all) ? [.. rules.Rules.Select(rule => rule.Descriptor)] : [],
            Finishing.Finish(configuration.Diagnostics.Concat(RuleFolders.Missing(folders))));
        if (arguments.GetValue(_format) is Json)
            ConfigurationJson.Write(shown, _terminal.Output);
        else
            new ConfigurationReport(_terminal.Output).Write(shown);

        var exitCode = RuleFolders.Complain(rules, _terminal);
        return shown.Errors.IsEmpty ? exitCode : ExitCodes.Failure;
    }
}

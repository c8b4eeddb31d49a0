using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>Reads the rules of a run: the built-in ones, and those of the folders that the user names.</summary>
internal static class RuleFolders
{
    public static RuleSet Load(IEnumerable<string> folders, Terminal terminal) =>
        RuleLoader.Load(
        [
            BuiltInRules.Source(),
            .. folders.DistinctBy(terminal.FullPath, StringComparer.Ordinal).Select(folder => Read(folder, terminal)),
        ]);

    /// <summary>
    /// The folders that <c>contentlint_rules</c> names for any of the files. Their rules are those of the whole run.
    /// </summary>
    public static ImmutableArray<RuleFolder> OfConfiguration(ImmutableArray<InputFile> input, EditorConfigFiles files) =>
    [
        .. input.Select(file => file.FullPath).OfType<string>()
            .SelectMany(path => files.FindRuleFolders(path))
            .DistinctBy(folder => folder.Path, StringComparer.Ordinal),
    ];

    /// <summary>A finding for each folder of the configuration that does not exist.</summary>
    public static IEnumerable<Diagnostic> Missing(ImmutableArray<RuleFolder> folders) =>
        folders.Where(folder => !Directory.Exists(folder.Path)).Select(folder =>
            new Diagnostic(ToolDiagnostics.InvalidConfiguration, folder.Source, folder.Span)
            {
                Arguments = [LocalizableText.Of("there is no folder '{0}'", folder.Source[folder.Span].ToString())],
            });

    /// <summary>The rules that come from the files of one folder.</summary>
    public static ImmutableArray<Rule> Of(string folder, RuleSet rules, Terminal terminal)
    {
        var paths = Files(folder, terminal).Select(file => FileFinder.ReportPath(terminal.Folder, file)).ToHashSet(StringComparer.Ordinal);
        return [.. rules.Rules.Where(rule => paths.Contains(rule.Path))];
    }

    private static RuleSource Read(string folder, Terminal terminal) =>
        RuleFolderFiles.Read(Files(folder, terminal), terminal.Folder, File.ReadAllText);

    private static ImmutableArray<string> Files(string folder, Terminal terminal)
    {
        var fullPath = terminal.FullPath(folder);
        if (!Directory.Exists(fullPath))
            throw new UsageException($"there is no folder of rules '{folder}'");
        var files = RuleFolderFiles.Find(fullPath);
        return !files.IsEmpty ? files : throw new UsageException($"there is no rule in the folder '{folder}': no file ends in .yml");
    }

    /// <summary>Tells what is wrong in the rule files; the exit code says whether anything is.</summary>
    public static int Complain(RuleSet rules, Terminal terminal)
    {
        foreach (var error in rules.Errors)
            terminal.Complain(VisibleText.InOneLine(error.ToString()));
        return rules.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Failure;
    }
}

using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>Reads the rules of a run: the built-in ones, and those of the folders that the user names.</summary>
internal static class RuleFolders
{
    public static RuleSet Load(IEnumerable<string> folders, Terminal terminal) =>
        RuleLoader.Load([BuiltInRules.Source(), .. folders.Select(folder => Read(folder, terminal))]);

    /// <summary>
    /// The folders that <c>contentlint_rules</c> names for any of the files. Their rules are those of the whole run.
    /// </summary>
    public static IEnumerable<string> OfConfiguration(ImmutableArray<InputFile> input, EditorConfigFiles files) =>
        input.Select(file => file.FullPath).OfType<string>()
            .SelectMany(path => files.FindRuleFolders(path))
            .Select(folder => folder.Path)
            .Distinct(StringComparer.Ordinal);

    public static RuleSource Read(string folder, Terminal terminal)
    {
        var fullPath = terminal.FullPath(folder);
        if (!Directory.Exists(fullPath))
            throw new UsageException($"there is no folder of rules '{folder}'");
        ImmutableArray<RuleFile> files =
        [
            .. Directory.EnumerateFiles(fullPath, "*.yml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => new RuleFile(
                    Path.GetRelativePath(terminal.Folder, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(file))),
        ];
        return files.IsEmpty
            ? throw new UsageException($"there is no rule in the folder '{folder}': no file ends in .yml")
            : new(files);
    }

    /// <summary>Tells what is wrong in the rule files; the exit code says whether anything is.</summary>
    public static int Complain(RuleSet rules, Terminal terminal)
    {
        foreach (var error in rules.Errors)
            terminal.Complain(VisibleText.InOneLine(error.ToString()));
        return rules.Errors.IsEmpty ? ExitCodes.Clean : ExitCodes.Failure;
    }
}

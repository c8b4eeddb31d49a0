using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. The runner shows ten of each level and drops
/// the rest without a word, so the worst come first and a last line says how many are not shown.
/// </summary>
/// <param name="pathPrefix">From the root of the repository to the folder that paths start from.</param>
public sealed class GitHubFormatter(string pathPrefix) : DiagnosticFormatter
{
    private const int MostOfLevel = 10;

    private static readonly Severity[] WorstFirst = [Severity.Error, Severity.Warning, Severity.Suggestion];

    public override string Name => "github";

    public override void Write(LintResult result, TextWriter output)
    {
        var hidden = 0;
        foreach (var severity in WorstFirst)
        {
            var commands = result.Notes.Where(note => LevelOf(note) == severity).Select(note => Command(severity, note))
                .Concat(result.Reported.Where(found => found.Severity == severity).Select(Command))
                .ToList();
            foreach (var command in commands.Take(MostOfLevel))
                output.Write(command + "\n");
            hidden += Math.Max(0, commands.Count - MostOfLevel);
        }

        if (hidden > 0)
            output.Write($"{ResultSummary.Quantity("more finding", hidden)} not shown here: GitHub shows ten of each level\n");
    }

    private static Severity LevelOf(LintNote note) => note.IsError ? Severity.Error : Severity.Suggestion;

    private string Command(Severity severity, LintNote note) =>
        $"::{WordOf(severity)} file={Property(note.Path)}::{Data(note.Message)}";

    private string Command(Diagnostic found)
    {
        var start = found.Source.GetLinePosition(found.Span.Start);
        var end = found.Source.GetLinePosition(found.Span.End);
        var place = string.Create(CultureInfo.InvariantCulture, $"line={start.Line + 1},endLine={end.Line + 1}");

        // Columns are read within one line only.
        if (start.Line == end.Line)
            place += string.Create(CultureInfo.InvariantCulture, $",col={start.Column + 1},endColumn={Math.Max(start.Column, end.Column - 1) + 1}");
        var title = Escape($"{found.Descriptor.Id} {found.Descriptor.Name}", isProperty: true);
        return $"::{WordOf(found.Severity)} file={Property(found.Source.Path)},{place},title={title}::{Data(found.Message)}";
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private string Property(string path) => Escape(VisibleText.InOneLine(ReportPlace.FromRoot(pathPrefix, path)), isProperty: true);

    private static string Data(string message) => Escape(VisibleText.InOneLine(message), isProperty: false);

    /// <summary>As @actions/core writes them (command.ts): what parts a command is written with its code.</summary>
    private static string Escape(string text, bool isProperty)
    {
        var escaped = text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty
            ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)
            : escaped;
    }
}

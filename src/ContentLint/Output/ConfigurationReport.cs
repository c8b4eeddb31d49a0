using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>The configuration of a file for a person: what is set, the line that set it, and what that line overrides.</summary>
/// <param name="output">Gets LF line ends.</param>
public sealed class ConfigurationReport(TextWriter output)
{
    private const string Unset = "unset";

    public void Write(ShownConfiguration shown)
    {
        WriteLine(shown.Path);
        WriteLine(shown.Explanation.Files.IsEmpty
            ? "  there is no .editorconfig file in its folder or above"
            : $"  reads {string.Join(", ", shown.Explanation.Files.Select(file => file.Path))}");
        output.Write('\n');
        if (shown.Explanation.Settings.IsEmpty)
            WriteLine("Nothing is set: every rule has its own severity, and the text decides the language.");
        WriteTable(shown.Explanation.Settings.SelectMany(Rows));
        if (!shown.Rules.IsEmpty)
            output.Write('\n');
        WriteTable(shown.Rules.Select(rule => Row(rule, shown.Explanation)));
        if (!shown.Errors.IsEmpty)
            output.Write('\n');
        foreach (var error in shown.Errors)
            WriteLine($"{Place(error.Source, error.Span)} {error.Severity.Word()} {error.Descriptor.Id} {error.Descriptor.Name}: {error.Message}");
    }

    /// <summary>As it is written for folders, which are long when they are full paths.</summary>
    internal static string? Value(Setting setting) =>
        setting is { Key: Setting.RuleFolders, Value: not null } ? setting.Pair.Value : setting.Value;

    private static IEnumerable<string[]> Rows(EffectiveSetting effective) =>
    [
        [effective.Setting.Value is null ? $"{effective.Setting.Key} {Unset}" : $"{effective.Setting.Key} = {Value(effective.Setting)}", Place(effective.Setting)],
        .. effective.Overridden.Select(setting => new[] { $"  overrides {Value(setting) ?? Unset}", Place(setting) }),
    ];

    private static string[] Row(DiagnosticDescriptor rule, ConfigurationExplanation explanation)
    {
        var origin = explanation.FindSeverity(rule);
        return
        [
            rule.Id, rule.Name, explanation.Configuration.SeverityOf(rule).Word(),
            origin is null ? "its own" : $"{Place(origin)} {origin.Key}",
        ];
    }

    private static string Place(Setting setting) => Place(setting.Source, setting.Pair.KeySpan);

    private static string Place(SourceText source, TextSpan span)
    {
        var (line, column) = source.GetLinePosition(span.Start);
        return FormattableString.Invariant($"{source.Path}:{line + 1}:{column + 1}");
    }

    private void WriteTable(IEnumerable<string[]> rows)
    {
        string[][] table = [.. rows.Select(row => row.Select(VisibleText.InOneLine).ToArray())];
        foreach (var row in table)
            output.Write($"{string.Join("  ", row.Select((cell, column) => cell.PadRight(table.Max(other => other[column].Length)))).TrimEnd()}\n");
    }

    private void WriteLine(string text) => output.Write($"{VisibleText.InOneLine(text)}\n");
}

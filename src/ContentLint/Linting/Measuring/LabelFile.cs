using System.Collections.Immutable;
using System.Text.Json;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>
/// Reads labels: JSON Lines, one object a line: doc, line, startCol, endCol, text, category, note and, where there is one, sub.
/// Lines and columns count from 1, columns in Unicode code points, endCol after the last one.
/// </summary>
public static class LabelFile
{
    /// <param name="path">For error messages.</param>
    /// <param name="content">The file's text.</param>
    /// <param name="openArticle">The text of an article by its file name; null when there is none.</param>
    /// <returns>The labels in the file's order, and one message for each line that is wrong, with path and line.</returns>
    public static (ImmutableArray<Label> Labels, ImmutableArray<string> Errors) Read(
        string path, string content, Func<string, SourceText?> openArticle)
    {
        var labels = ImmutableArray.CreateBuilder<Label>();
        var errors = ImmutableArray.CreateBuilder<string>();
        var number = 0;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
                continue;
            try
            {
                using var json = JsonDocument.Parse(line.ToString());
                labels.Add(ReadLabel(json.RootElement, openArticle));
            }
            catch (Exception problem) when (problem is JsonException or FormatException)
            {
                errors.Add($"{path}({number}): {problem.Message}");
            }
        }

        return (labels.ToImmutable(), errors.ToImmutable());
    }

    private static Label ReadLabel(JsonElement json, Func<string, SourceText?> openArticle)
    {
        if (json.ValueKind is not JsonValueKind.Object)
            throw new FormatException("a label is an object");
        var document = ReadText(json, "doc");
        var article = openArticle(document) ?? throw new FormatException($"there is no article '{document}'");
        var line = ReadNumber(json, "line") - 1;
        if (line < 0 || line >= article.LineCount)
            throw new FormatException($"'{document}' has no line {line + 1}");
        var lineSpan = article.GetLineSpan(line);
        var (start, end) = (ReadNumber(json, "startCol"), ReadNumber(json, "endCol"));
        if (end < start)
            throw new FormatException($"the label ends in column {end}, before it begins in column {start}");
        var span = TextSpan.FromBounds(
            lineSpan.Start + FindColumn(article[lineSpan], start), lineSpan.Start + FindColumn(article[lineSpan], end));
        if (ReadText(json, "text") is var text && !article[span].SequenceEqual(text))
            throw new FormatException($"the text at the place in '{document}' is '{article[span]}', not '{text}'");
        return new(document, span, ReadText(json, "category"), ReadText(json, "sub"), ReadText(json, "note"));
    }

    private static string ReadText(JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out var value) || value.ValueKind is JsonValueKind.Null)
            return string.Empty;
        return value.ValueKind is JsonValueKind.String ? value.GetString()! : throw new FormatException($"'{key}' is no text");
    }

    private static int ReadNumber(JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out var value))
            throw new FormatException($"the key '{key}' is missing");
        return value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : throw new FormatException($"'{key}' is no whole number");
    }

    private static int FindColumn(ReadOnlySpan<char> line, int column)
    {
        var units = 0;
        if (column < 1)
            throw new FormatException($"the line has no column {column}");
        for (var point = 1; point < column; point++)
        {
            if (units >= line.Length)
                throw new FormatException($"the line has no column {column}");
            units += char.IsHighSurrogate(line[units]) && units + 1 < line.Length && char.IsLowSurrogate(line[units + 1]) ? 2 : 1;
        }

        return units;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using ContentLint.Text;

namespace ContentLint.Linting.Measuring;

/// <summary>
/// Reads labels: JSON Lines, one object a line: doc, line, startCol, endCol, text, category and, where there is one, sub and note;
/// other keys are left alone. Lines and columns count from 1, columns in Unicode code points, endCol after the last one.
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

        // Not EnumerateLines: it ends lines at characters that a JSON text may hold as they are.
        var file = new SourceText(path, content);
        for (var line = 0; line < file.LineCount; line++)
        {
            var text = file[file.GetLineSpan(line)];
            if (text.IsWhiteSpace())
                continue;
            try
            {
                labels.Add(ReadLabel(text.ToString(), openArticle));
            }
            catch (FormatException fault)
            {
                errors.Add($"{path}({line + 1}): {fault.Message}");
            }
            catch (InvalidOperationException)
            {
                errors.Add($"{path}({line + 1}): half of a character is escaped in a text");
            }
        }

        return (labels.ToImmutable(), errors.ToImmutable());
    }

    private static Label ReadLabel(string line, Func<string, SourceText?> openArticle)
    {
        using var json = ParseObject(line);
        var label = json.RootElement;
        var document = ReadText(label, "doc");
        var article = openArticle(document) ?? throw new FormatException($"there is no article '{document}'");
        var span = ReadSpan(label, article);
        if (ReadText(label, "text") is var text && !article[span].SequenceEqual(text))
            throw new FormatException($"the text at the place in '{document}' is '{article[span]}', not '{text}'");
        return new(document, span, ReadText(label, "category"), ReadOptionalText(label, "sub"), ReadOptionalText(label, "note"));
    }

    private static JsonDocument ParseObject(string line)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(line);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"this is no JSON: what stands at byte {fault.BytePositionInLine + 1} does not belong there", fault);
        }

        if (json.RootElement.ValueKind is JsonValueKind.Object)
            return json;
        json.Dispose();
        throw new FormatException("a label is a JSON object: {\"doc\": …}");
    }

    private static TextSpan ReadSpan(JsonElement label, SourceText article)
    {
        var number = ReadNumber(label, "line");
        if (number > article.LineCount)
            throw new FormatException($"'{article.Path}' has no line {number}");
        var line = article.GetLineSpan(number - 1);
        var start = FindColumn(article[line], ReadNumber(label, "startCol"));
        var end = FindColumn(article[line], ReadNumber(label, "endCol"));
        return start < end
            ? TextSpan.FromBounds(line.Start + start, line.Start + end)
            : throw new FormatException("endCol must be greater than startCol: it is the column after the last character");
    }

    private static string ReadText(JsonElement label, string key) =>
        label.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new FormatException($"'{key}' must be there, as a text");

    private static string ReadOptionalText(JsonElement label, string key) =>
        label.TryGetProperty(key, out var value) && value.ValueKind is not JsonValueKind.Null
            ? value.ValueKind is JsonValueKind.String ? value.GetString()! : throw new FormatException($"'{key}' must be a text")
            : string.Empty;

    private static int ReadNumber(JsonElement label, string key) =>
        label.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0
            ? number
            : throw new FormatException($"'{key}' must be there, as a whole number from 1 on");

    private static int FindColumn(ReadOnlySpan<char> line, int column)
    {
        var units = 0;
        for (var point = 1; point < column; point++)
        {
            if (units >= line.Length)
                throw new FormatException($"the line has no column {column}");
            units += char.IsHighSurrogate(line[units]) && units + 1 < line.Length && char.IsLowSurrogate(line[units + 1]) ? 2 : 1;
        }

        return units;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentLint.Text;

namespace ContentLint.Linting.Baselines;

/// <summary>Reads a baseline file: JSON, one object a line, one of which names the version of the format.</summary>
internal sealed class BaselineReader
{
    public const string VersionKey = "contentlint-baseline";
    public const int Version = 1;

    private static readonly ImmutableArray<string> MergeMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private static readonly ImmutableArray<string> Keys = ["rule", "path", "words", "context", "before", "after", "text"];

    private readonly SourceText _source;
    private readonly ImmutableArray<BaselineLine>.Builder _lines = ImmutableArray.CreateBuilder<BaselineLine>();
    private readonly ImmutableArray<string>.Builder _errors = ImmutableArray.CreateBuilder<string>();
    private bool _hasVersion;

    private BaselineReader(SourceText source) => _source = source;

    /// <summary>The baseline, and everything that is wrong with the file as <c>path:line:column: message</c>, from 1.</summary>
    public static (Baseline Baseline, ImmutableArray<string> Errors) Read(SourceText source)
    {
        var reader = new BaselineReader(source);
        for (var line = 0; line < source.LineCount; line++)
        {
            if (!source[source.GetLineSpan(line)].IsWhiteSpace())
                reader.ReadLine(line);
        }

        if (!reader._hasVersion && reader._errors.Count == 0)
            reader.Tell(0, 0, $"this is no baseline: no line names the format, as {{\"{VersionKey}\":{Version}}} does");
        return (new(source, reader._lines.ToImmutable()), reader._errors.ToImmutable());
    }

    private void ReadLine(int line)
    {
        var text = _source[_source.GetLineSpan(line)].ToString();
        if (MergeMarks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal)))
        {
            Tell(line, 0, "a merge was not finished here; keep the lines of both sides and remove the marks");
            return;
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            Read(json.RootElement, line);
        }
        catch (JsonException wrong)
        {
            // The place is one in UTF-8, the message names it once more.
            var bytes = Encoding.UTF8.GetBytes(text).AsSpan(0, (int)(wrong.BytePositionInLine ?? 0));
            Tell(line, Encoding.UTF8.GetCharCount(bytes), "this line is not JSON");
        }
    }

    private void Read(JsonElement json, int line)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            Tell(line, 0, "this line is no JSON object");
        }
        else if (json.TryGetProperty(VersionKey, out var version))
        {
            _hasVersion = true;
            if (version.ValueKind is not JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version)
                Tell(line, 0, $"this baseline is of version {version.GetRawText()}; this contentlint reads version {Version}");
        }
        else
        {
            var values = Keys.Select(key => Text(json, key, line)).OfType<string>().ToArray();
            if (values is [var rule, var path, var words, var context, var before, var after, var text])
                _lines.Add(new(new(rule, path, words, context, before, after, text), line));
        }
    }

    private string? Text(JsonElement json, string key, int line)
    {
        if (json.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String)
            return value.GetString();
        Tell(line, 0, $"this entry has no text '{key}'");
        return null;
    }

    private void Tell(int line, int column, string message) =>
        _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{_source.Path}:{line + 1}:{column + 1}: {message}"));
}

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
        reader._lines.Sort((one, other) => one.Entry.CompareTo(other.Entry) is not 0 and var order ? order : one.Line.CompareTo(other.Line));
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
            var known = _errors.Count;
            var entry = new BaselineEntry
            {
                Path = Text(json, "path", line, isRequired: true),
                Rule = Text(json, "rule", line, isRequired: true),
                Text = Text(json, "text", line, isRequired: true),
                Words = Text(json, "words", line, isRequired: true),
                Context = Text(json, "context", line, isRequired: true),
                Before = Text(json, "before", line),
                After = Text(json, "after", line),
                Near = Text(json, "near", line),
                Other = Text(json, "other", line),
            };
            if (_errors.Count == known)
                _lines.Add(new(entry, line));
        }
    }

    private string Text(JsonElement json, string key, int line, bool isRequired = false)
    {
        if (!json.TryGetProperty(key, out var value))
        {
            if (isRequired)
                Tell(line, 0, $"this entry has no '{key}'");
            return string.Empty;
        }

        if (value.ValueKind is JsonValueKind.String)
            return value.GetString()!;
        Tell(line, 0, $"'{key}' of this entry is no text");
        return string.Empty;
    }

    private void Tell(int line, int column, string message) =>
        _errors.Add(string.Create(CultureInfo.InvariantCulture, $"{_source.Path}:{line + 1}:{column + 1}: {message}"));
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentLint.Linting.Baselines;

/// <summary>Writes a baseline file: sorted, one entry a line, so that two branches which add entries seldom meet.</summary>
internal static class BaselineWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\"{BaselineReader.VersionKey}\":{BaselineReader.Version}}}\n");
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var entry in entries.Order())
        {
            json.WriteStartObject();
            json.WriteString("path", entry.Path);
            json.WriteString("rule", entry.Rule);
            json.WriteString("text", entry.Text);
            json.WriteString("words", entry.Words);
            json.WriteString("context", entry.Context);
            WriteIfAny(json, "before", entry.Before);
            WriteIfAny(json, "after", entry.After);
            WriteIfAny(json, "near", entry.Near);
            WriteIfAny(json, "other", entry.Other);
            json.WriteEndObject();
            json.Flush();
            text.Append(Encoding.UTF8.GetString(buffer.WrittenSpan)).Append('\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }

        return text.ToString();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string key, string value)
    {
        if (value.Length > 0)
            json.WriteString(key, value);
    }
}

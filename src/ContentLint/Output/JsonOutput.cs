using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentLint.Output;

/// <summary>JSON to a <see cref="TextWriter"/>, LF line ends, indented by two or one value a line, a report of any length in little memory.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonOutput()
        : this(isIndented: true)
    {
    }

    private JsonOutput(bool isIndented) => Json = new(_buffer, new()
    {
        // Reports are read as JSON, never pasted into HTML; letters beyond ASCII stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = isIndented,
        IndentSize = 2,
        NewLine = "\n",
    });

    public Utf8JsonWriter Json { get; }

    /// <summary>For one value a line; <see cref="EndLine"/> parts them.</summary>
    public static JsonOutput OfLines() => new(isIndented: false);

    /// <summary>Hands on what has been written so far. The writer ends on a whole token, so never within a character.</summary>
    public void FlushTo(TextWriter output)
    {
        Json.Flush();
        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    public void EndLine(TextWriter output)
    {
        FlushTo(output);
        output.Write('\n');
        Json.Reset();
    }

    public void Dispose() => Json.Dispose();
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentLint.Output;

/// <summary>JSON to a <see cref="TextWriter"/>, LF line ends, indented by two, a report of any length in little memory.</summary>
internal sealed class JsonOutput : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Reports are read as JSON, never pasted into HTML; letters beyond ASCII stay letters.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonOutput() => Json = new(_buffer, Options);

    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what has been written so far. The writer ends on a whole token, so never within a character.</summary>
    public void FlushTo(TextWriter output)
    {
        Json.Flush();
        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => Json.Dispose();
}

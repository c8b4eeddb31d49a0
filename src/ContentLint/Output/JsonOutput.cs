using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContentLint.Output;

/// <summary>JSON to a <see cref="TextWriter"/>, LF line ends, indented by two or one value a line, a report of any length in little memory.</summary>
internal sealed class JsonOutput : IDisposable
{
    // In bytes: so much is handed on at once.
    private const int Portion = 1 << 14;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private char[] _text = [];

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

    /// <summary>Hands on what has been written so far when that has become much.</summary>
    public void FlushPortionTo(TextWriter output)
    {
        if (Json.BytesPending + _buffer.WrittenCount >= Portion)
            FlushTo(output);
    }

    /// <summary>Hands on what has been written so far. The writer ends on a whole token, so never within a character.</summary>
    public void FlushTo(TextWriter output)
    {
        Json.Flush();
        if (_text.Length < _buffer.WrittenCount)
            _text = new char[_buffer.WrittenCount];
        output.Write(_text.AsSpan(0, Encoding.UTF8.GetChars(_buffer.WrittenSpan, _text)));
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

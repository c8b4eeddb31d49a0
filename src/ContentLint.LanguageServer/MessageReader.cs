using System.Globalization;
using System.Text;

namespace ContentLint.LanguageServer;

/// <summary>
/// Takes messages out of a stream: header lines that end in CR LF, an empty one, and as many bytes as <c>Content-Length</c> says
/// (Language Server Protocol 3.17, base protocol). What is no header is passed over up to the next one that is.
/// </summary>
internal sealed class MessageReader(Stream input) : IDisposable
{
    // In bytes. A document of that length is no article.
    private const int LongestMessage = 256 << 20;
    private const int LongestLine = 4096;
    private const string Length = "content-length:";

    private readonly BufferedStream _input = new(input);

    public void Dispose() => _input.Dispose();

    /// <summary>The bytes of the next message; null at the end of the stream, also where that cuts a message off.</summary>
    public byte[]? Read()
    {
        var length = -1;
        while (ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                    length = int.TryParse(line.AsSpan(Length.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) && number <= LongestMessage ? number : -1;
                continue;
            }

            if (length >= 0)
                return ReadBody(length);
        }

        return null;
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        for (var unit = _input.ReadByte(); unit >= 0; unit = _input.ReadByte())
        {
            if (unit == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length < LongestLine)
                line.Append((char)unit);
        }

        return null;
    }

    private byte[]? ReadBody(int length)
    {
        var body = new byte[length];
        return _input.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? body : null;
    }
}

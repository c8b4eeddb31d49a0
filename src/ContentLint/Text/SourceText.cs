using System.Collections.Immutable;

namespace ContentLint.Text;

/// <summary>
/// One file's text, without its byte order mark. Lines end at CRLF, LF or CR and nowhere else, so that line numbers agree
/// with GitHub's fingerprints and with the language server protocol.
/// </summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    // At least one of the two is there.
    private string? _text;
    private PackedText? _packed;
    private TextShelf? _shelf;

    public SourceText(string path, string text, TextEncoding encoding = TextEncoding.Utf8)
    {
        Path = path;
        Length = text.Length;
        Encoding = encoding;
        _text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>The path as reports show it: relative to the root of the run, parted by '/'.</summary>
    public string Path { get; }

    /// <summary>Is unpacked again where a shelf had no room for it.</summary>
    public string Text => Volatile.Read(ref _text) ?? Unpack();

    public TextEncoding Encoding { get; }

    /// <summary>Whether some U+FFFD stand for bytes that were not valid in the encoding, which the tool itself reports.</summary>
    public bool HasInvalidBytes { get; init; }

    public int Length { get; }

    /// <summary>At least 1: the empty text has one empty line, and a text that ends in a line end has an empty last line.</summary>
    public int LineCount => _lineStarts.Length;

    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    public LinePosition GetLinePosition(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, Length);
        var line = _lineStarts.BinarySearch(position);
        if (line < 0)
            line = ~line - 1;
        return new(line, position - _lineStarts[line]);
    }

    public int GetPosition(LinePosition position) => _lineStarts[position.Line] + position.Column;

    /// <summary>The span of a zero-based line without its line end.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Length;
        var text = Text;
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Leaves the text packed, if it can be, until somebody asks for it.</summary>
    /// <param name="shelf">Takes it in then.</param>
    internal void Pack(TextShelf shelf)
    {
        _shelf = shelf;
        if ((_packed ??= PackedText.TryPack(Text, shelf.File)) is not null)
            Volatile.Write(ref _text, null);
    }

    private string Unpack()
    {
        var text = _packed!.Unpack(Length);
        Volatile.Write(ref _text, text);
        _shelf!.Hold(this);
        return text;
    }

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>(16);
        starts.Add(0);
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }

        return starts.DrainToImmutable();
    }
}

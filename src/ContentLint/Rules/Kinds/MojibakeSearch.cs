using System.Buffers;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Looks for spoilt characters in one document.</summary>
internal readonly ref struct MojibakeSearch(DiagnosticSink sink, DiagnosticDescriptor descriptor)
{
    private const int LongestShown = 40;
    private const char Lost = '\uFFFD';

    private static readonly SearchValues<char> Starts =
        SearchValues.Create(
        [
            .. Enumerable.Range('\u0080', 32).Concat(Enumerable.Range('\u00C2', '\u00F4' - '\u00C2' + 1)).Select(unit => (char)unit),
            '&', '<', '\\', Lost,
        ]);

    private readonly Document _document = sink.Document;

    public void Report()
    {
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate)
                continue;
            var text = _document.Text.AsSpan(0, block.Span.End);
            for (var at = block.Span.Start; text[at..].IndexOfAny(Starts) is >= 0 and var distance;)
            {
                at += distance;
                at += Math.Max(1, ReportAt(block, text, at));
            }
        }
    }

    // How much was reported; 0 for nothing.
    private int ReportAt(Block block, ReadOnlySpan<char> text, int at) => text[at] switch
    {
        Lost => ReportLost(text, at),
        '<' => ReportTag(text, at),
        '&' => ReportReference(block, text, at),
        '\\' => ReportEscape(text, at),
        <= '\u009F' => ReportControl(text, at),
        _ => ReportMisread(block, text, at),
    };

    // Where bytes of the file are no text, the tool itself tells that.
    private int ReportLost(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == Lost)
            end++;
        if (!_document.Source.HasInvalidBytes)
            Report(at, end, LocalizableText.Of("what is left of a lost character"), meant: null, FixSafety.Unsafe);
        return end - at;
    }

    // A byte of Windows-1252 that was read as Latin-1, where none but control characters stand there. U+0085 is a line end.
    private int ReportControl(ReadOnlySpan<char> text, int at)
    {
        var meant = MisreadText.FromWindows1252(text[at]);
        if (text[at] != '\u0085')
            Report(at, at + 1, LocalizableText.Of("a mark read in the wrong encoding"), char.IsControl(meant) ? null : meant.ToString(), FixSafety.Safe);
        return 1;
    }

    private int ReportMisread(Block block, ReadOnlySpan<char> text, int at)
    {
        var end = MisreadText.FindEnd(text, at);
        if (end > at)
        {
            var meant = MisreadText.Decode(text[at..end]);
            if (meant.Contains(Lost, StringComparison.Ordinal))
                Report(at, end, LocalizableText.Of("what is left of a lost character"), meant: null, FixSafety.Unsafe);
            else
                Report(at, end, meant.AsSpan().IsWhiteSpace() ? LocalizableText.Of("a space read in the wrong encoding") : LocalizableText.Of("'{0}' read in the wrong encoding", Shorten(meant)), meant, FixSafety.Safe);
            return end - at;
        }

        if (text[at] == 'â' && at + 1 < text.Length && text[at + 1] is '€' or '\u0080')
            Report(at, end = at + 2, LocalizableText.Of("a mark read in the wrong encoding"), meant: null, FixSafety.Unsafe);
        else if (IsStray(block, text, at))
            Report(at, end = at + 1, LocalizableText.Of("a space read in the wrong encoding"), string.Empty, FixSafety.Unsafe);
        return end - at;
    }

    // What is left of "Â" and a no-break space once somebody has made that an ordinary one.
    private static bool IsStray(Block block, ReadOnlySpan<char> text, int at)
    {
        if (text[at] != 'Â' || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])))
            return false;
        return at == block.Span.Start || char.IsWhiteSpace(text[at - 1]) || char.IsLower(text[at - 1]) || char.IsPunctuation(text[at - 1]);
    }

    private int ReportReference(Block block, ReadOnlySpan<char> text, int at)
    {
        var length = MarkupRemains.ReadReference(text[at..], out var meant);
        if (length == 0 || IsInAddress(block, at))
            return length;
        if (meant.AsSpan().IsWhiteSpace())
        {
            var isBeside = at == block.Span.Start || char.IsWhiteSpace(text[at - 1])
                || at + length == text.Length || char.IsWhiteSpace(text[at + length]);
            Report(at, at + length, LocalizableText.Of("an HTML reference for a space"), isBeside ? string.Empty : " ", FixSafety.Safe);
        }
        else
        {
            var isSafe = meant is not ("<" or ">") && !char.IsControl(meant[0]) && CharUnicodeInfo.GetUnicodeCategory(meant[0]) is not UnicodeCategory.Format;
            Report(at, at + length, LocalizableText.Of("an HTML reference for '{0}'", meant), isSafe ? meant : null, FixSafety.Safe);
        }

        return length;
    }

    private int ReportTag(ReadOnlySpan<char> text, int at)
    {
        var length = MarkupRemains.ReadTag(text[at..]);
        if (length == 0)
            return 0;
        var joinsWords = at > 0 && char.IsLetterOrDigit(text[at - 1]) && at + length < text.Length && char.IsLetterOrDigit(text[at + length]);
        Report(at, at + length, LocalizableText.Of("an HTML tag"), text[at + length - 1] != '>' ? null : joinsWords ? " " : string.Empty, FixSafety.Unsafe);
        return length;
    }

    private int ReportEscape(ReadOnlySpan<char> text, int at)
    {
        if (!MarkupRemains.IsEscape(text[at..]))
            return 0;
        var meant = (char)int.Parse(text.Slice(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var isShown = char.IsLetter(meant) || char.IsPunctuation(meant);
        Report(at, at + 6, isShown ? LocalizableText.Of("an escape for '{0}'", $"{meant}") : LocalizableText.Of("an escape of a character"), isShown ? meant.ToString() : null, FixSafety.Safe);
        return 6;
    }

    private bool IsInAddress(Block block, int at)
    {
        var tokens = _document.TokensOf(block);
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low < tokens.Length && tokens[low].Kind is TokenKind.Address && tokens[low].Span.Contains(at);
    }

    private void Report(int start, int end, LocalizableText what, string? meant, FixSafety safety)
    {
        var span = TextSpan.FromBounds(start, end);
        var title = meant.AsSpan().IsWhiteSpace() ? LocalizableText.Of("Take it out") : LocalizableText.Of("Write '{0}'", Shorten(meant));
        sink.Report(
            descriptor, span, [Shorten(HitText.Of(_document, span)), what], meant is null ? null : sink.Replace(span, meant, title, safety), []);
    }

    private static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= LongestShown ? text.ToString() : $"{text[..(char.IsLowSurrogate(text[LongestShown]) ? LongestShown - 1 : LongestShown)]}…";
}

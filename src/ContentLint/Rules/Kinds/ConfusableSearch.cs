using System.Buffers;
using System.Globalization;
using System.Text;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Looks for words that are not spelt as they look in one document: words of Latin letters and look-alikes of another script (a
/// mixed-script word, UTS #39), and characters that show nothing. A word that is all in another script is right, and so is what a
/// script needs: joiners and direction marks beside Arabic, joiners in emoji.
/// </summary>
internal ref struct ConfusableSearch(DiagnosticSink sink, DiagnosticDescriptor descriptor)
{
    // Up to here all letters are Latin.
    private const char LastLatin = '\u024F';
    private const char SoftHyphen = '\u00AD';
    private const int LongestShown = 30;
    private const int NeighboursShown = 8;
    private const int LettersOfWord = 3;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range('\0', LastLatin + 1).Select(unit => (char)unit).Where(unit => unit != SoftHyphen)]);

    private readonly DiagnosticSink _sink = sink;
    private readonly DiagnosticDescriptor _descriptor = descriptor;
    private readonly Document _document = sink.Document;
    private bool _hasFullwidthScript;
    private bool _hasJoiningScript;

    public void Report()
    {
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate || FindNext(_document[block.Span]) < 0)
                continue;
            ReadScripts(_document[block.Span]);
            var text = _document.Text.AsSpan(0, block.Span.End);
            for (var at = block.Span.Start; FindNext(text[at..]) is >= 0 and var distance;)
                at = ReportAt(text, block.Span.Start, at + distance);
        }
    }

    private static int FindNext(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Plain);

    private void ReadScripts(ReadOnlySpan<char> text)
    {
        _hasFullwidthScript = text.ContainsAnyInRange('\u3000', '\u9FFF') || text.ContainsAnyInRange('\uAC00', '\uD7A3');
        _hasJoiningScript = text.ContainsAnyInRange('\u0530', '\u1DFF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF');
    }

    // The end of what was looked at.
    private readonly int ReportAt(ReadOnlySpan<char> text, int blockStart, int at)
    {
        if (!IsOfWord(text, at, out var length))
        {
            if (!_hasFullwidthScript && LatinLookAlikes.IsFullwidth(text[at]))
                Report(at, at + 1, LocalizableText.Of("a fullwidth mark"), LatinLookAlikes.OfFullwidth(text[at]).ToString(), FixSafety.Safe);
            return at + length;
        }

        var (start, end) = (at, at + length);
        while (start > blockStart && IsOfWordBefore(text, blockStart, start, out length))
            start -= length;
        while (end < text.Length && IsOfWord(text, end, out length))
            end += length;
        ReportWord(text, start, end);
        return end;
    }

    private readonly void ReportWord(ReadOnlySpan<char> text, int start, int end)
    {
        var word = new ConfusableWord(text, start, end);
        var isHidden = word.Hidden != '\0' && !_hasJoiningScript && !word.JoinsSymbols && _document.Prose.Map.IsVerbatim(TextSpan.FromBounds(start, end));
        var isFullwidth = word.Fullwidth > 0 && !_hasFullwidthScript && word.Others == 0;
        var isMixed = word.LookAlike != '\0' && word.Others == 0 && word.HasLatinBesideLookAlike && word.Letters >= LettersOfWord;
        if (word.Styled > 0 && word.Others == 0)
            Report(start, end, LocalizableText.Of("letters of mathematics"), word.ToPlain(), FixSafety.Safe);
        else if (word.Ligatures > 0 && word.Others == 0)
            Report(start, end, LocalizableText.Of("a ligature"), word.ToPlain(), FixSafety.Safe);
        else if (isMixed)
            Report(start, end, DescribeLookAlike(word.LookAlike), word.ToPlain(), FixSafety.Safe);
        else if (isFullwidth)
            Report(start, end, LocalizableText.Of("fullwidth letters"), word.ToPlain(), FixSafety.Safe);
        else if (isHidden)
            Report(start, end, DescribeHidden(word.Hidden), word.WithoutHidden(), word.MayHideSpace ? FixSafety.Unsafe : FixSafety.Safe);
    }

    private static LocalizableText DescribeLookAlike(char letter) => letter <= '\u03FF'
        ? LocalizableText.Of("a Greek letter '{0}' (U+{1})", $"{letter}", CodeOf(letter))
        : LocalizableText.Of("a Cyrillic letter '{0}' (U+{1})", $"{letter}", CodeOf(letter));

    private static LocalizableText DescribeHidden(char hidden) => hidden == SoftHyphen
        ? LocalizableText.Of("a soft hyphen")
        : LocalizableText.Of("a character that shows nothing (U+{0})", CodeOf(hidden));

    private static string CodeOf(char unit) => ((int)unit).ToString("X4", CultureInfo.InvariantCulture);

    private readonly void Report(int start, int end, LocalizableText what, string plain, FixSafety safety)
    {
        var span = TextSpan.FromBounds(start, end);
        _sink.Report(_descriptor, span, [Show(start, end), what], _sink.Replace(span, plain, plain.Length == 0 ? LocalizableText.Of("Take it out") : LocalizableText.Of("Write '{0}'", plain), safety), []);
    }

    // With what it is written together with; a character that shows nothing cannot be shown alone.
    private readonly string Show(int start, int end)
    {
        var text = _document.Text;
        var (from, to) = (start, Math.Min(end, start + LongestShown));
        while (from > 0 && start - from < LongestShown && !char.IsWhiteSpace(text[from - 1]))
            from--;
        while (to < text.Length && to - start < LongestShown && !char.IsWhiteSpace(text[to]))
            to++;
        var shown = ShowVisible(WholePairs(text, from, to));
        if (shown.Length > 0)
            return shown;
        while (from > 0 && start - from < NeighboursShown && text[from - 1] is not ('\r' or '\n'))
            from--;
        while (to < text.Length && to - end < NeighboursShown && text[to] is not ('\r' or '\n'))
            to++;
        return ShowVisible(WholePairs(text, from, to));
    }

    private static ReadOnlySpan<char> WholePairs(string text, int from, int to)
    {
        from -= from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to += to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return text.AsSpan(from, to - from);
    }

    private static string ShowVisible(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (Characters.ClassOf(unit) is not CharacterClass.Invisible)
                shown.Append(char.IsWhiteSpace(unit) ? ' ' : unit);
        }

        return shown.ToString();
    }

    private static bool IsOfWord(ReadOnlySpan<char> text, int at, out int length) =>
        IsWordClass(Characters.ClassAt(text, at, out length)) || (length == 2 && IsStyledAt(text, at));

    private static bool IsOfWordBefore(ReadOnlySpan<char> text, int blockStart, int end, out int length)
    {
        length = end - 2 >= blockStart && char.IsSurrogatePair(text[end - 2], text[end - 1]) ? 2 : 1;
        return IsOfWord(text, end - length, out _);
    }

    private static bool IsWordClass(CharacterClass characters) =>
        characters is CharacterClass.Letter or CharacterClass.Mark or CharacterClass.Digit or CharacterClass.Invisible;

    private static bool IsStyledAt(ReadOnlySpan<char> text, int at) =>
        LatinLookAlikes.OfMathematical(new Rune(text[at], text[at + 1])) != '\0';
}

using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The spaces between the tokens of one block. Each slip but two spaces in a row is reported with a fix.</summary>
/// <param name="doubles">Takes the places of two spaces in a row, which are told for the whole document.</param>
internal readonly ref struct SpacingScan(
    DiagnosticDescriptor descriptor, SpacingMarks marks, DiagnosticSink sink, Block block, List<TextSpan> doubles)
{
    // More of them line something up.
    private const int LongestSlip = 3;

    // In letters: shorter ones are single letters of a list and endings that are glued to a quotation on purpose ("damai"nya).
    private const int ShortestWord = 4;

    private readonly Document _document = sink.Document;
    private readonly ReadOnlySpan<Token> _tokens = sink.Document.TokensOf(block);

    public void Check()
    {
        for (var at = 1; at < _tokens.Length; at++)
        {
            if (IsPlain(_tokens[at - 1], _tokens[at]))
                continue;
            if (!_tokens[at].HasSpaceBefore)
                CheckGlued(at);
            else if (IsSlip(at))
                CheckSpaces(at);
        }

        for (var quotation = block.FirstQuotation; quotation < block.EndQuotation; quotation++)
            CheckQuotation(_document.Quotations[quotation]);
    }

    // Words and numbers begin and end in letters and digits: between two of them only a second space can be wrong.
    private static bool IsPlain(in Token before, in Token token) =>
        before.Kind is TokenKind.Word or TokenKind.Number && token.Kind is TokenKind.Word or TokenKind.Number
        && token.Span.Start - before.Span.End <= 1;

    private void CheckSpaces(int at)
    {
        var (last, first) = (LastOf(at - 1), FirstOf(at));
        var (start, end) = (_tokens[at - 1].Span.End, _tokens[at].Span.Start);
        if (_tokens[at].Kind is TokenKind.Punctuation && _tokens[at].Span.Length == 1 && marks.ClosesUp(block.Language, first))
            CheckMark(at);
        else if (first is ')' or ']' && EndsText(at - 1))
            Report(start, end + 1, LocalizableText.Of("there is a space before '{0}'", $"{first}"), $"{first}");
        else if (last is '(' or '[' && first is not (')' or ']') && !IsFace(at - 1) && !IsFace(at + 1))
            Report(start - 1, end, LocalizableText.Of("there is a space after '{0}'", $"{last}"), $"{last}");
        else if (last is '/' && IsWord(at - 2) && !_tokens[at - 1].HasSpaceBefore && IsWord(at))
            Report(start - 1, end, LocalizableText.Of("there is a space after '{0}'", "/"), "/");
        else if (Characters.IsHyphen(last) && IsSameWord(at - 2, at) && !_tokens[at - 1].HasSpaceBefore)
            Report(start - 1, end, LocalizableText.Of("there is a space inside the word"), $"{last}");
        else if (Characters.IsHyphen(first) && IsWord(at - 1) && IsSuffix(at + 1))
            Report(start, end + 1, LocalizableText.Of("there is a space before '{0}'", $"{first}"), $"{first}");
        else if (end - start > 1 && EndsText(at - 1) && _tokens[at].Kind is not TokenKind.Symbol)
            doubles.Add(TextSpan.FromBounds(start, end));
    }

    // One mark after another shows that the words between them were lost; before a word it may begin one: .com, ,-
    private void CheckMark(int at)
    {
        var isGlued = at + 1 < _tokens.Length && !_tokens[at + 1].HasSpaceBefore;
        var mark = FirstOf(at);
        if (!EndsText(at - 1) || (at + 1 < _tokens.Length && _tokens[at + 1].Kind is TokenKind.Punctuation && FirstOf(at + 1) is ',' or '.'))
            return;
        if (isGlued && !(IsLongWord(at + 1) && mark != '.') && !EndsQuotationAt(at + 1))
            return;
        Report(_tokens[at - 1].Span.End, _tokens[at].Span.End, LocalizableText.Of("there is a space before '{0}'", $"{mark}"), isGlued && IsWord(at + 1) ? $"{mark} " : $"{mark}");
    }

    private void CheckGlued(int at)
    {
        var start = _tokens[at].Span.Start;
        if (_tokens[at - 1].Kind is TokenKind.Punctuation && _tokens[at - 1].Span.Length == 1 && marks.Parts(block.Language, LastOf(at - 1)))
        {
            if (at > 1 && !_tokens[at - 1].HasSpaceBefore && LastOf(at - 2) is not (')' or ']') && EndsText(at - 2) && IsLongWord(at))
                Report(start - 1, start, LocalizableText.Of("there is no space after '{0}'", $"{LastOf(at - 1)}"), $"{LastOf(at - 1)} ");
        }
        else if (FirstOf(at) is '(' && IsLongWord(at - 1) && at + 1 < _tokens.Length && _tokens[at + 1].Kind is TokenKind.Number)
        {
            Report(start, start + 1, LocalizableText.Of("there is no space before '{0}'", "("), " (");
        }
    }

    private void CheckQuotation(Quotation quotation)
    {
        if (quotation is not { IsOpened: true, IsClosed: true } || quotation.EndToken - quotation.FirstToken < 4)
            return;
        var first = quotation.FirstToken - block.FirstToken;
        var end = quotation.EndToken - block.FirstToken;
        if (MarkStyles.Of(_document[_tokens[first]]) is MarkStyle.None or MarkStyle.Angled)
            return;
        var isFreeAtStart = _tokens[first + 1].HasSpaceBefore;
        var isFreeAtEnd = _tokens[end - 1].HasSpaceBefore;
        var isGlued = end < _tokens.Length && !_tokens[end].HasSpaceBefore && IsLongWord(end);

        // Free on both inner sides, it may lie between the end of one quotation and the start of the next.
        if (isFreeAtStart && isFreeAtEnd)
            return;
        var closing = _tokens[end - 1].Span;
        if (isFreeAtStart && IsSlip(first + 1))
            Report(_tokens[first].Span.Start, _tokens[first + 1].Span.Start, LocalizableText.Of("there is a space after the opening mark"), _document[_tokens[first]].ToString());
        else if (isFreeAtEnd && IsSlip(end - 1))
            Report(_tokens[end - 2].Span.End, closing.End, LocalizableText.Of("there is a space before the closing mark"), isGlued ? $"{_document[closing]} " : _document[closing].ToString());
        else if (isGlued && !isFreeAtEnd)
            Report(closing.Start, closing.End, LocalizableText.Of("there is no space after the closing mark"), $"{_document[closing]} ");
    }

    private void Report(int start, int end, LocalizableText fault, string replacement)
    {
        var span = TextSpan.FromBounds(start, end);
        sink.Report(descriptor, span, [fault], sink.Replace(span, replacement, LocalizableText.Of("Mend the spaces"), FixSafety.Safe), []);
    }

    // What a line break or a tab is for, marks cannot tell.
    private bool IsSlip(int at)
    {
        var (start, end) = (_tokens[at - 1].Span.End, _tokens[at].Span.Start);
        if (end - start > LongestSlip)
            return false;
        for (var unit = start; unit < end; unit++)
        {
            if (_document.Text[unit] is not (' ' or '\u00A0'))
                return false;
        }

        return true;
    }

    private bool EndsText(int at) =>
        _tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address
        || (_tokens[at].Kind is TokenKind.Punctuation && (LastOf(at) is ')' or ']' or '%' || (_tokens[at].Flags & TokenFlags.ClosesQuotation) != 0));

    private bool EndsQuotationAt(int at) => (_tokens[at].Flags & TokenFlags.ClosesQuotation) != 0 || FirstOf(at) is ')' or ']';

    private bool IsWord(int at) => at >= 0 && at < _tokens.Length && _tokens[at].IsWord;

    private bool IsLongWord(int at) => IsWord(at) && _tokens[at].Span.Length >= ShortestWord && char.IsLetter(FirstOf(at));

    private bool IsSameWord(int one, int other) =>
        IsWord(one) && IsWord(other) && _document[_tokens[one]].Equals(_document[_tokens[other]], StringComparison.OrdinalIgnoreCase);

    private bool IsSuffix(int at) => IsWord(at) && !_tokens[at].HasSpaceBefore && marks.IsSuffix(block.Language, _document[_tokens[at]]);

    private bool IsFace(int at) =>
        at < _tokens.Length && at > 0 && FirstOf(at - 1) is ':' or ';' or '=' or '-' && !_tokens[at].HasSpaceBefore;

    private char FirstOf(int at) => _document.Text[_tokens[at].Span.Start];

    private char LastOf(int at) => _document.Text[_tokens[at].Span.End - 1];
}

using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Double quotation marks of one document, as <see cref="QuotationFinder"/> paired them: those without a partner, once a paragraph,
/// since where one is missing the pairs after it are a guess. Single marks are left alone: they are apostrophes and feet as well.
/// </summary>
internal sealed class QuotationBalance(DiagnosticDescriptor descriptor, DiagnosticSink sink)
{
    private static readonly LocalizableText Unclosed = LocalizableText.Of("opens a quotation that is not closed in its paragraph");
    private static readonly LocalizableText Unopened = LocalizableText.Of("closes a quotation that is not opened in its paragraph");

    // Where each line of a file is a sentence, the paragraphs were cut up and quotations go on over lines; no article is that long.
    private const int FewestLinesOfList = 100;

    private readonly Document _document = sink.Document;
    private readonly bool _isListOfSentences =
        sink.Document.Blocks.Length >= FewestLinesOfList && sink.Document.Sentences.Length * 4 < sink.Document.Blocks.Length * 5;

    // What most marks of the article are; found when it is first asked for.
    private MarkStyle _usual;
    private LooseMarks _loose = new();

    public void Check()
    {
        for (var block = 0; block < _document.Blocks.Length; block++)
        {
            if (!IsJudged(_document.Blocks[block]) || !MarkStyles.MayStandIn(_document[_document.Blocks[block].Span]))
                continue;
            _loose = new();
            Walk(block);
            if (_loose.AreUnbalanced && !_isListOfSentences)
                Report(_document.Blocks[block]);
        }
    }

    private static bool IsJudged(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Title or BlockKind.Heading;

    private void Walk(int number)
    {
        var block = _document.Blocks[number];
        var tokens = _document.TokensOf(block);
        var next = block.FirstQuotation;
        var unopened = next < block.EndQuotation && !_document.Quotations[next].IsOpened ? _document.Quotations[next].EndToken - 1 : -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind is TokenKind.Symbol && _document.Text[tokens[at].Span.Start] == '\uFFFD')
                _loose.Spoil();
            if (tokens[at].Kind is not TokenKind.Punctuation || MarkStyles.Of(_document[tokens[at]]) is MarkStyle.None)
                continue;
            var token = block.FirstToken + at;
            while (next < block.EndQuotation && (_document.Quotations[next].FirstToken < token || !_document.Quotations[next].IsOpened))
                next++;
            if (next < block.EndQuotation && _document.Quotations[next].FirstToken == token)
            {
                _loose.Reopen(_document, tokens, at);
                if (_document.Quotations[next].IsClosed)
                    CheckPair(_document.Quotations[next]);
                else if (!GoesOn(number))
                    _loose.Add(_document, tokens, at);
            }
            else if (token == unopened || (tokens[at].Flags & TokenFlags.ClosesQuotation) == 0)
            {
                _loose.Reopen(_document, tokens, at);
                _loose.Add(_document, tokens, at);
            }
            else
            {
                _loose.Close(tokens, at);
            }
        }
    }

    // Each paragraph of a long quotation opens it anew, and only the last one closes it.
    private bool GoesOn(int number)
    {
        for (var next = number + 1; next < _document.Blocks.Length; next++)
        {
            var block = _document.Blocks[next];
            if (!IsJudged(block))
                continue;
            return block.FirstQuotation < block.EndQuotation
                && _document.Quotations[block.FirstQuotation] is { IsOpened: true } quotation
                && quotation.FirstToken == block.FirstToken;
        }

        return false;
    }

    private void Report(Block block)
    {
        var mark = _document.TokensOf(block)[_loose.First];
        var isLostAtStart = !_loose.FirstOpens
            && block.FirstQuotation < block.EndQuotation
            && !_document.Quotations[block.FirstQuotation].IsOpened;
        var opening = MarkStyles.Opening(MarkStyles.Of(_document[mark]));
        sink.Report(
            descriptor,
            mark.Span,
            [_document[mark].ToString(), _loose.FirstOpens ? Unclosed : Unopened],
            isLostAtStart
                ? sink.Replace(new(block.Span.Start, 0), opening, LocalizableText.Of("Open the paragraph with {0}", opening), FixSafety.Unsafe)
                : null,
            []);
    }

    private void CheckPair(Quotation quotation)
    {
        var opening = _document.Tokens[quotation.FirstToken];
        var closing = _document.Tokens[quotation.EndToken - 1];
        var (first, last) = (MarkStyles.Of(_document[opening]), MarkStyles.Of(_document[closing]));
        if (first == last || last is MarkStyle.None)
            return;
        if (IsBetter(first, last))
            ReportPair(closing, MarkStyles.Closing(first, _document[opening]), LocalizableText.Of("closes what {0} opens", _document[opening].ToString()));
        else
            ReportPair(opening, MarkStyles.Opening(last), LocalizableText.Of("opens what {0} closes", _document[closing].ToString()));
    }

    // Whether the article is better served by the first style than by the last.
    private bool IsBetter(MarkStyle first, MarkStyle last)
    {
        if (first is MarkStyle.Doubled || last is MarkStyle.Doubled)
            return last is MarkStyle.Doubled;
        if (_usual is MarkStyle.None)
            _usual = MarkStyles.UsualOf(_document);
        return last != _usual;
    }

    private void ReportPair(Token mark, string replacement, LocalizableText fault) => sink.Report(
        descriptor,
        mark.Span,
        [_document[mark].ToString(), fault],
        sink.Replace(mark.Span, replacement, LocalizableText.Of("Replace with {0}", replacement), FixSafety.Safe),
        []);
}

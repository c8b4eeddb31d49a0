using System.Collections.Frozen;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Looks for lost spaces and lost words in one document.</summary>
internal readonly ref struct GluedWordSearch(
    DiagnosticSink sink, DiagnosticDescriptor descriptor, FrozenDictionary<LanguageProfile, WordSplitter> languages, FrozenSet<string> allowed)
{
    private readonly Document _document = sink.Document;

    public void Report()
    {
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate || block.Language is null || !languages.TryGetValue(block.Language, out var splitter))
                continue;
            ReportWords(_document.TokensOf(block), splitter, isTitle: block.Kind is BlockKind.Title or BlockKind.Heading);
            ReportSentences(block);
            if (block.Kind is BlockKind.Paragraph && IsBareMark(block))
                sink.Report(descriptor, block.Span, HitText.Of(_document, block.Span), LocalizableText.Of("all that is left of a quotation"));
        }
    }

    private void ReportWords(ReadOnlySpan<Token> tokens, WordSplitter splitter, bool isTitle)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind is TokenKind.Punctuation)
                ReportOpening(tokens, at);
            if (!token.IsWord)
                continue;
            var split = splitter.Split(_document, token);
            if (split.IsNone || (split.First == 0 && (isTitle || !IsLeftAlone(tokens, at, splitter))))
                continue;
            if (IsOfAddress(tokens, at) || allowed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(_document[token]))
                continue;
            if (split.First > 0)
                ReportSplit(token.Span, _document[token], split.First, split.Second);
            else
                Report(token.Span.Start, tokens[at + 1].Span.End, LocalizableText.Of("cut off from what should follow it"));
        }
    }

    private void ReportSplit(TextSpan span, ReadOnlySpan<char> word, int first, int second)
    {
        var parted = second == 0
            ? $"{word[..first]} {word[first..]}"
            : $"{word[..first]} {word[first..second]} {word[second..]}";
        var fix = sink.Replace(span, parted, LocalizableText.Of("Write '{0}'", parted), FixSafety.Unsafe);
        sink.Report(descriptor, span, [word.ToString(), LocalizableText.Of("'{0}' without the space", parted)], fix, []);
    }

    // In "a/kata", "@nama_kita" and "kata=kita" words are parts of something else.
    private bool IsOfAddress(ReadOnlySpan<Token> tokens, int at) =>
        (at > 0 && !tokens[at].HasSpaceBefore && IsJoint(tokens[at - 1]))
        || (at + 1 < tokens.Length && !tokens[at + 1].HasSpaceBefore && IsJoint(tokens[at + 1]));

    private bool IsJoint(Token token) =>
        token.Kind is TokenKind.Address or TokenKind.Number || (token.Kind is TokenKind.Symbol or TokenKind.Punctuation && _document[token][0] is '/' or '@' or '#' or '_' or '\\' or '=' or '&');

    // "kepada ." and "oleh, menurutnya", but not "dari, oleh dan untuk".
    private bool IsLeftAlone(ReadOnlySpan<Token> tokens, int at, WordSplitter splitter)
    {
        if (at + 1 == tokens.Length || tokens[at + 1].IsWord || _document[tokens[at + 1]] is not ("." or "," or "?") || tokens[at].Flags.HasFlag(TokenFlags.AllCapitals))
            return false;
        if (at > 0 && _document[tokens[at - 1]] is "," or "/" or "-" || IsQuotedAlone(tokens, at))
            return false;
        if (at + 2 == tokens.Length)
            return true;
        var next = tokens[at + 2];
        return next.HasSpaceBefore && !(next.IsWord && !next.IsCapitalized && (splitter.IsSmall(_document[next]) || splitter.IsDependent(_document[next])));
    }

    private bool IsQuotedAlone(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && QuotationGlyphs.Classify(_document[tokens[at - 1]]) is not QuotationGlyph.None;

    // A comma, a mark and a capital without any space: what follows is another quotation.
    private void ReportOpening(ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || _document.Text[tokens[at].Span.Start] != ',' || tokens[at].HasSpaceBefore || !tokens[at - 1].IsWord)
            return;
        var end = at + 1;
        while (end < tokens.Length && end <= at + 2 && !tokens[end].HasSpaceBefore && QuotationGlyphs.Classify(_document[tokens[end]]) is QuotationGlyph.Double)
            end++;
        if (end == at + 1 || end == tokens.Length || tokens[end].HasSpaceBefore || !tokens[end].IsWord || !tokens[end].IsCapitalized)
            return;
        Report(tokens[at - 1].Span.Start, tokens[end].Span.End, LocalizableText.Of("two sentences without the space"));
    }

    private void ReportSentences(Block block)
    {
        for (var number = block.FirstSentence + 1; number < block.EndSentence; number++)
        {
            var (before, after) = (_document.Sentences[number - 1], _document.Sentences[number]);
            if (_document.Tokens[after.FirstToken].HasSpaceBefore)
                continue;
            var (last, first) = (before.EndToken - 1, after.FirstToken);
            while (last > before.FirstToken && _document.Tokens[last].Kind is TokenKind.Punctuation)
                last--;
            while (first < after.EndToken - 1 && _document.Tokens[first].Kind is TokenKind.Punctuation)
                first++;
            if (_document.Tokens[last].IsWord && _document.Tokens[first].IsWord && IsOneStop(last + 1, first))
                ReportSentences(_document.Tokens[last].Span, _document.Tokens[first].Span);
        }
    }

    // Where a quotation mark stands between them, nobody can tell on which side of it the space belongs.
    private void ReportSentences(TextSpan last, TextSpan first)
    {
        var span = TextSpan.FromBounds(last.Start, first.End);
        var parted = $"{_document[TextSpan.FromBounds(last.Start, first.Start)]} {_document[first]}";
        var fix = first.Start - last.End == 1 ? sink.Replace(span, parted, LocalizableText.Of("Write '{0}'", parted), FixSafety.Unsafe) : null;
        sink.Report(descriptor, span, [HitText.Of(_document, span), LocalizableText.Of("two sentences without the space")], fix, []);
    }

    private bool IsOneStop(int start, int end)
    {
        for (var at = start; at <= end; at++)
        {
            if (_document.Tokens[at].HasSpaceBefore || (_document.Tokens[at].Span.Length > 1 && _document[_document.Tokens[at]][0] == '.'))
                return false;
        }

        return true;
    }

    private void Report(int start, int end, LocalizableText what)
    {
        var span = TextSpan.FromBounds(start, end);
        sink.Report(descriptor, span, HitText.Of(_document, span), what);
    }

    // A mark that stands alone where a quotation was.
    private bool IsBareMark(Block block) =>
        block.EndToken - block.FirstToken == 1
        && QuotationGlyphs.Classify(_document[_document.Tokens[block.FirstToken]]) is not QuotationGlyph.None;
}

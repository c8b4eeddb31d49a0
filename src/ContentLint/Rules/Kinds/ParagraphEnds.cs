using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>How the paragraphs of one document end.</summary>
internal sealed class ParagraphEnds(DiagnosticDescriptor descriptor, int minWords, DiagnosticSink sink)
{
    // Shorter ones in a row are lines of a list, of a table or of verse.
    private const int WordsOfProse = 25;

    private const int WordsOfSentence = 5;

    // In tokens, the brackets included: initials of those who wrote, a date.
    private const int LongestBracket = 10;

    private readonly Document _document = sink.Document;

    public void Check()
    {
        var (paragraphs, open) = (0, 0);
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is not BlockKind.Paragraph)
                continue;
            paragraphs++;
            open += FindLast(block, out _) >= 0 ? 1 : 0;
        }

        // Where every other paragraph does it, it is a way of writing.
        if (open == 0 || open * 2 > paragraphs)
            return;
        for (var block = 0; block < _document.Blocks.Length; block++)
        {
            if (_document.Blocks[block].Kind is BlockKind.Paragraph && FindLast(_document.Blocks[block], out var end) is >= 0 and var last && IsProse(block))
                Report(last, end);
        }
    }

    // The last word of a paragraph that ends without a mark, or -1; and the token after which the mark is missing.
    private int FindLast(Block block, out int end)
    {
        end = block.EndToken - 1;
        if (end < block.FirstToken)
            return -1;
        var last = SkipBracket(block, end);
        if (last < block.FirstToken || _document.Tokens[last] is not { Kind: TokenKind.Word or TokenKind.Number, HasSpaceBefore: true })
            return -1;
        if (IsUncased(_document[_document.Tokens[last]]))
            return -1;
        if (last == end)
            return last;

        // The mark belongs before the initials of those who wrote, and after a date. At another bracket paragraphs were cut apart.
        if (Shape.IsInitials(_document[TextSpan.FromBounds(_document.Tokens[last + 1].Span.Start, _document.Tokens[end].Span.End)]))
            end = last;
        else if (_document.Tokens[last + 2].Kind is not TokenKind.Number)
            return -1;
        return last;
    }

    // A script without capitals, such as Arabic or Chinese, ends its sentences in its own way.
    private static bool IsUncased(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLetter(unit))
                return !char.IsLower(unit) && !char.IsUpper(unit);
        }

        return false;
    }

    private int SkipBracket(Block block, int end)
    {
        if (_document.Text[_document.Tokens[end].Span.Start] is not (')' or ']'))
            return end;
        for (var at = end - 1; at > block.FirstToken && at > end - LongestBracket; at--)
        {
            if (_document.Text[_document.Tokens[at].Span.Start] is '(' or '[')
                return at - 1;
        }

        return -1;
    }

    private bool IsProse(int number)
    {
        var block = _document.Blocks[number];
        var words = CountWords(block);
        if (words < minWords || !_document.Tokens[block.FirstToken].IsCapitalized && _document.Tokens[block.FirstToken].IsWord)
            return false;
        if (!EndsInSentence(block))
            return false;
        var next = FindNext(number, 1);
        var previous = FindNext(number, -1);
        if (next is { Kind: BlockKind.ListItem or BlockKind.TableCell } || (next is not null && BreaksOff(next)))
            return false;
        return words >= WordsOfProse
            || block.EndSentence - block.FirstSentence > 1
            || !(next is { Kind: BlockKind.Paragraph } && FindLast(next, out _) >= 0 || previous is { Kind: BlockKind.Paragraph } && FindLast(previous, out _) >= 0);
    }

    // A few words after the last full stop are a name: who wrote, or who took the picture; many capitals are a headline or names in
    // a row. After a word such as 'of' something was lost.
    private bool EndsInSentence(Block block)
    {
        var (words, capitals, hasAddress) = (0, 0, false);
        var last = 0;
        foreach (var token in _document.TokensOf(_document.Sentences[block.EndSentence - 1]))
        {
            words += token.IsWord ? 1 : 0;
            capitals += token.IsCapitalized ? 1 : 0;
            hasAddress |= token.Kind is TokenKind.Address;
            last = token.IsWord ? token.Word : last;
        }

        return words >= WordsOfSentence
            && capitals * 2 <= words
            && !hasAddress
            && (block.Language is not { } language || (language.ClassesOf(last) & language.MaskOf("function")) == 0);
    }

    // The paragraph goes on there, after a line break or something that was lost.
    private bool BreaksOff(Block next) =>
        next.FirstToken < next.EndToken
        && _document.Tokens[next.FirstToken] is var first
        && (first.IsWord ? Characters.IsLowerAt(_document.Text, first.Span.Start) : _document.Text[first.Span.Start] is ',' or ';' or '.' or ')');

    private Block? FindNext(int number, int step)
    {
        for (var at = number + step; at >= 0 && at < _document.Blocks.Length; at += step)
        {
            if (_document.Blocks[at].Kind is not (BlockKind.Boilerplate or BlockKind.Caption))
                return _document.Blocks[at];
        }

        return null;
    }

    private int CountWords(Block block)
    {
        var words = 0;
        foreach (var token in _document.TokensOf(block))
            words += token.IsWord ? 1 : 0;
        return words;
    }

    private void Report(int last, int end)
    {
        var word = _document.Tokens[last].Span;
        var fix = sink.Replace(new(_document.Tokens[end].Span.End, 0), ".", LocalizableText.Of("End with a full stop"), FixSafety.Unsafe);
        sink.Report(descriptor, word, [HitText.Of(_document, word)], fix, []);
    }
}

using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reads the clock times of a document one by one: numbers with a full stop or colon after a word such as "pukul" or before a zone,
/// and the start or end of a span of time beside such a one ("05.40 - 06.30 WIB").
/// </summary>
internal ref struct ClockScanner(Document document, FrozenDictionary<LanguageProfile, DateWords> languages)
{
    private readonly ReadOnlySpan<Token> _tokens = document.Tokens.AsSpan();
    private readonly ReadOnlySpan<int> _numbers = NumberTokens.Of(document);
    private DateBlockCursor _block = new(document, languages);
    private int _next;

    public NumberParts Time { get; private set; }

    public int Token { get; private set; }

    public readonly TextSpan Span => _tokens[Token].Span;

    public readonly DateWords Words => _block.Words!;

    public readonly Block Block => _block.Block;

    public bool MoveNext()
    {
        while (_next < _numbers.Length)
        {
            Token = _numbers[_next++];
            if (_block.MoveTo(Token) && IsClockTime(Token))
                return true;
        }

        return false;
    }

    private bool IsClockTime(int at)
    {
        Time = NumberParts.Read(document[_tokens[at]]);
        return Time is { Count: 2 or 3, Mark: '.' or ':', First.Length: <= 2 } && (IsMarked(at) || IsBesideMarked(at));
    }

    private readonly bool IsMarked(int at) =>
        (at > _block.First && Words.IsClock(_tokens[at - 1])) || (at + 1 < _block.End && Words.IsZone(_tokens[at + 1]));

    // Both ends of "05.40 - 06.30".
    private readonly bool IsBesideMarked(int at) =>
        (IsDash(at + 1) && at + 2 < _block.End && _tokens[at + 2].Kind is TokenKind.Number && IsMarked(at + 2))
        || (IsDash(at - 1) && at - 2 >= _block.First && _tokens[at - 2].Kind is TokenKind.Number && IsMarked(at - 2));

    private readonly bool IsDash(int at) =>
        at >= _block.First && at < _block.End && document[_tokens[at]] is ['-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014'];
}

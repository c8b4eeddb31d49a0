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
    private DateWords? _words;
    private int _next;
    private int _block = -1;
    private int _first;
    private int _end;

    public NumberParts Time { get; private set; }

    public int Token { get; private set; }

    public readonly TextSpan Span => _tokens[Token].Span;

    public readonly DateWords Words => _words!;

    public readonly Block Block => document.Blocks[_block];

    public bool MoveNext()
    {
        while (_next < _numbers.Length)
        {
            Token = _numbers[_next++];
            if (Enter(Token) && IsClockTime(Token))
                return true;
        }

        return false;
    }

    // The block of a token, which is the one before or comes after it; whether its language has words for dates.
    private bool Enter(int token)
    {
        if (token < _end)
            return _words is not null;
        while (document.Blocks[++_block].EndToken <= token)
        {
        }

        var block = document.Blocks[_block];
        (_first, _end) = (block.FirstToken, block.EndToken);
        _words = block.Language is { } language && block.Kind is not BlockKind.Boilerplate ? languages.GetValueOrDefault(language) : null;
        return _words is not null;
    }

    private bool IsClockTime(int at)
    {
        Time = NumberParts.Read(document[_tokens[at]]);
        return Time is { Count: 2 or 3, Mark: '.' or ':', First.Length: <= 2 } && (IsMarked(at) || IsBesideMarked(at));
    }

    private readonly bool IsMarked(int at) =>
        (at > _first && _words!.IsClock(_tokens[at - 1])) || (at + 1 < _end && _words!.IsZone(_tokens[at + 1]));

    // Both ends of "05.40 - 06.30".
    private readonly bool IsBesideMarked(int at) =>
        (IsDash(at + 1) && at + 2 < _end && _tokens[at + 2].Kind is TokenKind.Number && IsMarked(at + 2))
        || (IsDash(at - 1) && at - 2 >= _first && _tokens[at - 2].Kind is TokenKind.Number && IsMarked(at - 2));

    private readonly bool IsDash(int at) =>
        at >= _first && at < _end && document[_tokens[at]] is ['-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014'];
}

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
        while (true)
        {
            for (; _next < _end; _next++)
            {
                if (_tokens[_next].Kind is not TokenKind.Number || !IsClockTime(_next))
                    continue;
                Token = _next++;
                return true;
            }

            if (++_block >= document.Blocks.Length)
                return false;
            var block = document.Blocks[_block];
            (_first, _end) = (block.FirstToken, block.EndToken);
            _words = block.Language is { } language ? languages.GetValueOrDefault(language) : null;
            _next = _words is null || block.Kind is BlockKind.Boilerplate ? _end : _first;
        }
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

using System.Runtime.CompilerServices;

namespace ContentLint.Syntax;

/// <summary>
/// Flags the tokens between the brackets of a block. A bracket that is never closed flags nothing, one that was never opened
/// closes nothing; deeper than eight levels nothing is looked at, so that flagging stays linear.
/// </summary>
internal struct BracketStack
{
    private OpenBrackets _open;
    private int _depth;

    /// <summary>To be called after the bracket was added to <paramref name="tokens"/>.</summary>
    public void Note(char bracket, TokenBuffer tokens)
    {
        var index = tokens.Count - 1;
        if (bracket is '(' or '[')
            Open(bracket == '(' ? index : ~index);
        else if (bracket is ')' or ']')
            Close(bracket == ')', index, tokens);
    }

    private void Open(int entry)
    {
        if (_depth < OpenBrackets.Capacity)
            _open[_depth++] = entry;
    }

    private void Close(bool isRound, int closing, TokenBuffer tokens)
    {
        var depth = _depth - 1;
        while (depth >= 0 && _open[depth] >= 0 != isRound)
            depth--;
        if (depth < 0)
            return;
        var opening = _open[depth];
        _depth = depth;
        foreach (ref var token in tokens.Written[((isRound ? opening : ~opening) + 1)..closing])
            token = token with { Flags = token.Flags | TokenFlags.Bracketed };
    }

    // The token of each open bracket; complemented for a square one.
    [InlineArray(Capacity)]
    private struct OpenBrackets
    {
        public const int Capacity = 8;

        private int _first;
    }
}

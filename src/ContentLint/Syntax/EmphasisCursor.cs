using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>Walks emphases, which are in order of place, beside the tokens of a block.</summary>
internal ref struct EmphasisCursor
{
    private readonly ReadOnlySpan<TextSpan> _emphases;
    private int _next;
    private int _end;

    /// <param name="start">Of the block.</param>
    public EmphasisCursor(ReadOnlySpan<TextSpan> emphases, int start)
    {
        _emphases = emphases;
        var (low, high) = (0, emphases.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (emphases[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        _next = low;
        _end = low > 0 ? emphases[low - 1].End : 0;
    }

    /// <summary><see cref="TokenFlags.Emphasized"/> for a token that shares a character with an emphasis; to be asked in order of place.</summary>
    public TokenFlags FlagsOf(TextSpan token) => !_emphases.IsEmpty && Covers(token) ? TokenFlags.Emphasized : TokenFlags.None;

    private bool Covers(TextSpan token)
    {
        for (; _next < _emphases.Length && _emphases[_next].Start < token.End; _next++)
            _end = Math.Max(_end, _emphases[_next].End);
        return token.Start < _end;
    }
}

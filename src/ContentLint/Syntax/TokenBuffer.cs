using System.Runtime.CompilerServices;

namespace ContentLint.Syntax;

/// <summary>The tokens of a document while it is cut. Clearing it costs nothing, and where it is just full its array need not be copied.</summary>
/// <param name="capacity">In tokens; it grows.</param>
internal sealed class TokenBuffer(int capacity = 0)
{
    private const int LeastCapacity = 256;

    private Token[] _tokens = new Token[capacity];

    public int Count { get; private set; }

    public int Capacity => _tokens.Length;

    /// <summary>What was added, until more is.</summary>
    public Span<Token> Written => _tokens.AsSpan(0, Count);

    /// <summary>The place of one more token, to be written at once.</summary>
    public ref Token Add()
    {
        if (Count == _tokens.Length)
            Grow();
        return ref _tokens[Count++];
    }

    public void Clear() => Count = 0;

    /// <summary>What was added, for somebody to keep; a full buffer is empty then.</summary>
    public Token[] ToArray()
    {
        var all = _tokens;
        if (Count < all.Length)
        {
            all = GC.AllocateUninitializedArray<Token>(Count);
            Written.CopyTo(all);
            return all;
        }

        (_tokens, Count) = ([], 0);
        return all;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _tokens, Math.Max(LeastCapacity, 2 * Count));
}

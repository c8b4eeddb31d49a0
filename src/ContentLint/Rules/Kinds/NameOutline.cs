using System.Numerics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>What tells two names apart at a glance.</summary>
/// <param name="Letters">A bit for each letter that it holds, several letters sharing one.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Sound">Equal for names that sound alike, and as good as never for others.</param>
internal readonly record struct NameOutline(uint Letters, int Length, ulong Sound)
{
    private const int Bits = 32;

    /// <param name="lower">In lower case.</param>
    /// <param name="folded">With every sound spelt one way.</param>
    public static NameOutline Of(ReadOnlySpan<char> lower, ReadOnlySpan<char> folded)
    {
        var letters = 0u;
        foreach (var unit in lower)
            letters |= 1u << (unit % Bits);
        return new(letters, lower.Length, SoundOf(folded));
    }

    /// <param name="folded">With every sound spelt one way.</param>
    public static ulong SoundOf(ReadOnlySpan<char> folded) => FoldedWord.Hash(folded, TokenKind.Number);

    /// <summary>How many letters one of the two has at all and the other has not, at least.</summary>
    public static int CountLoneLetters(in NameOutline one, in NameOutline other) => BitOperations.PopCount(one.Letters ^ other.Letters);
}

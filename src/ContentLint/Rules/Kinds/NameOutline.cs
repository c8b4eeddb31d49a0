namespace ContentLint.Rules.Kinds;

/// <summary>What tells two names apart at a glance.</summary>
/// <param name="Letters">A bit for each letter that it holds, several letters sharing one.</param>
/// <param name="Sound">Equal for names that sound alike.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal readonly record struct NameOutline(uint Letters, int Sound, int Length)
{
    private const int Bits = 32;

    /// <param name="lower">In lower case.</param>
    /// <param name="folded">See <see cref="NameWord.Folded"/>.</param>
    public static NameOutline Of(string lower, string folded)
    {
        var letters = 0u;
        foreach (var unit in lower)
            letters |= 1u << (unit % Bits);
        return new(letters, (int)FoldedWord.Hash(folded, Syntax.TokenKind.Word), lower.Length);
    }
}

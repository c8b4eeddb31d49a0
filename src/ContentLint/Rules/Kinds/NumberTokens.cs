using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Where the numbers of a document stand, for the rules that look at numbers and what is around them.</summary>
internal static class NumberTokens
{
    private static readonly object Key = new();

    /// <summary>The tokens that are numbers, in order.</summary>
    public static ReadOnlySpan<int> Of(Document document) => document.Remember(Key, () => Find(document.Tokens.AsSpan()));

    private static int[] Find(ReadOnlySpan<Token> tokens)
    {
        var found = new List<int>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind is TokenKind.Number)
                found.Add(at);
        }

        return [.. found];
    }
}

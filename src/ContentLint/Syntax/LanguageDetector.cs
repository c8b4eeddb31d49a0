using System.Collections.Immutable;
using System.Numerics;
using ContentLint.Languages;

namespace ContentLint.Syntax;

/// <summary>
/// Finds the language of a block by its function words: the profile that holds most of the block's words. Blocks with too few
/// of them take the language of the document, which is decided in the same way over all its words.
/// </summary>
internal sealed class LanguageDetector
{
    // Two function words more than the next best profile, and one word in eight, make a block its own witness.
    private const int LeastMargin = 2;
    private const int LeastShare = 8;

    private readonly ImmutableArray<LanguageProfile> _profiles;
    private readonly FunctionWords _function;
    private readonly int[] _hits;
    private readonly int[] _documentHits;

    public LanguageDetector(FunctionWords function)
    {
        _function = function;
        _profiles = function.Profiles;
        _hits = new int[_profiles.Length];
        _documentHits = new int[_profiles.Length];
    }

    /// <summary>The language of the whole document so far; null when no profile has a word of it.</summary>
    public LanguageProfile? Document => FindBest(_documentHits, out _) is >= 0 and var best ? _profiles[best] : null;

    /// <summary>
    /// Counts a block in and gives its own language, or null when its words do not decide. The author's words decide; only where
    /// they do not, the quoted ones.
    /// </summary>
    public LanguageProfile? AddBlock(ReadOnlySpan<Token> tokens)
    {
        Array.Clear(_hits);
        var words = Count(tokens, TokenFlags.None);
        var own = Decide(words);
        if (own is null)
        {
            words += Count(tokens, TokenFlags.Quoted);
            own = Decide(words);
        }

        for (var at = 0; at < _hits.Length; at++)
            _documentHits[at] += _hits[at];
        return own;
    }

    // Adds the function words in one voice to the hits, and gives the number of all words in it.
    private int Count(ReadOnlySpan<Token> tokens, TokenFlags voice)
    {
        var words = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind is not TokenKind.Word || (token.Flags & TokenFlags.Quoted) != voice)
                continue;
            words++;
            for (var owners = _function.OwnersOf(token.Word); owners != 0; owners &= owners - 1)
                _hits[BitOperations.TrailingZeroCount(owners)]++;
        }

        return words;
    }

    private LanguageProfile? Decide(int words)
    {
        var best = FindBest(_hits, out var margin);
        return best >= 0 && margin >= LeastMargin && _hits[best] * LeastShare >= words ? _profiles[best] : null;
    }

    private static int FindBest(int[] hits, out int margin)
    {
        var (best, second) = (-1, 0);
        for (var at = 0; at < hits.Length; at++)
        {
            if (hits[at] > 0 && (best < 0 || hits[at] > hits[best]))
            {
                second = best < 0 ? 0 : hits[best];
                best = at;
            }
            else if (hits[at] > second)
            {
                second = hits[at];
            }
        }

        margin = best < 0 ? 0 : hits[best] - second;
        return best;
    }
}

using System.Numerics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The hashes of words and passages as <see cref="FoldedWord"/> reads them; those of word forms are kept for all articles and rules.</summary>
internal sealed class FoldedWords
{
    // Any value does for the one hash that would stand for none.
    private readonly WordFacts<ulong> _hashes = new((form, _) => Math.Max(1, FoldedWord.Hash(form, TokenKind.Word)));

    public ulong Hash(Document document, Token token) =>
        token.IsWord ? _hashes.Of(token.Form, document[token]) : FoldedWord.Hash(document[token], token.Kind);

    /// <summary>The hash of all words of a passage in order, or null for one that has fewer words.</summary>
    public ulong? HashOf(Document document, ReadOnlySpan<Token> tokens, int minWords)
    {
        if (tokens.Length < minWords)
            return null;
        var (words, hash) = (0, FoldedWord.Multiplier);
        foreach (var token in tokens)
        {
            if (!FoldedWord.IsWord(token))
                continue;
            words++;
            hash = (BitOperations.RotateLeft(hash, 7) ^ Hash(document, token)) * FoldedWord.Multiplier;
        }

        return words < minWords ? null : hash;
    }
}

using System.Numerics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The hashes of words and passages as <see cref="FoldedWord"/> reads them; those of word forms are kept for all articles and rules.</summary>
internal sealed class FoldedWords
{
    // Any value does for the one hash that would stand for none.
    private readonly WordFacts<ulong> _hashes = new((form, _) => Math.Max(1, FoldedWord.Hash(form, TokenKind.Word)));

    public ulong Hash(Document document, in Token token) =>
        _hashes.TryGet(token.Form, out var hash) ? hash : HashAnew(document, token);

    /// <summary>The hash of all words of a passage in order, or null for one that has fewer words.</summary>
    public ulong? HashOf(Document document, ReadOnlySpan<Token> tokens, int minWords) =>
        tokens.Length < minWords || Hash(document, tokens, int.MaxValue, out var hash) < minWords ? null : hash;

    /// <summary>The hash of the first words of a passage in order, or null for one that has not so many.</summary>
    public ulong? HashOfFirst(Document document, ReadOnlySpan<Token> tokens, int words) =>
        Hash(document, tokens, words, out var hash) < words ? null : hash;

    private ulong HashAnew(Document document, in Token token) =>
        token.IsWord ? _hashes.Of(token.Form, document[token.Span]) : FoldedWord.Hash(document[token.Span], token.Kind);

    private int Hash(Document document, ReadOnlySpan<Token> tokens, int most, out ulong hash)
    {
        var words = 0;
        hash = FoldedWord.Multiplier;
        foreach (ref readonly var token in tokens)
        {
            if (!FoldedWord.IsWord(token))
                continue;
            hash = (BitOperations.RotateLeft(hash, 7) ^ Hash(document, token)) * FoldedWord.Multiplier;
            if (++words == most)
                break;
        }

        return words;
    }
}

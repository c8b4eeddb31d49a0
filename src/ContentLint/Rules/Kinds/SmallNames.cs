using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds names in small letters: words of no lexicon that the same article writes with a capital, and once does not.</summary>
internal sealed class SmallNames(Document document, FrozenDictionary<LanguageProfile, WordOrigins> languages)
{
    // Below, one of the two may be a slip the other way. One must stand without another capital beside it: in "Ponpes Al-Falah" and
    // in headlines a word is no name by itself.
    private const int UsesOfName = 3;

    private const int ShortestName = 4;
    private const int LongestName = 40;
    private const int Letters = 32;

    /// <summary>Calls the action with the index of each token found, in order.</summary>
    public void ForEach(Action<int> found)
    {
        // How many words with a capital begin with which letter and have which length.
        Span<byte> capitals = stackalloc byte[Letters * (LongestName + 1)];
        CountCapitals(capitals);
        List<int>? small = null;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph && block.Language is { } language && languages.TryGetValue(language, out var words))
                Collect(block, words, capitals, ref small);
        }

        if (small is null)
            return;
        var uses = CountUses(small);
        foreach (var token in small)
        {
            if (uses[document[document.Tokens[token]].ToString()] is { Small: 1, Capital: >= UsesOfName, StandsAlone: true })
                found(token);
        }
    }

    // A word that is written in letters from a to z, too, has an ASCII letter when it begins with a capital.
    private void CountCapitals(Span<byte> capitals)
    {
        var tokens = document.Tokens.AsSpan();
        foreach (ref readonly var sentence in document.Sentences.AsSpan())
        {
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if (!IsName(tokens[at]) || tokens[at].Span.Length > LongestName)
                    continue;
                ref var count = ref capitals[PlaceOf(tokens[at])];
                count = (byte)Math.Min(count + 1, UsesOfName);
            }
        }
    }

    private void Collect(Block block, WordOrigins words, ReadOnlySpan<byte> capitals, ref List<int>? small)
    {
        var tokens = document.Tokens.AsSpan();
        for (var at = block.FirstToken; at < block.EndToken; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.IsWord && !token.IsCapitalized && token.HasSpaceBefore && token.Span.Length is >= ShortestName and <= LongestName
                && capitals[PlaceOf(token)] >= UsesOfName
                && words.Of(document, token) is var origin && origin.Is(WordTraits.Plain) && !origin.Is(WordTraits.Ordinary))
            {
                (small ??= []).Add(at);
            }
        }
    }

    private Dictionary<string, (int Small, int Capital, bool StandsAlone)> CountUses(List<int> small)
    {
        var uses = new Dictionary<string, (int Small, int Capital, bool StandsAlone)>(StringComparer.OrdinalIgnoreCase);
        var byText = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in small)
            CollectionsMarshal.GetValueRefOrAddDefault(byText, document[document.Tokens[token]], out _).Small++;
        foreach (var sentence in document.Sentences)
        {
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                var token = document.Tokens[at];
                if (!IsName(token) || !byText.ContainsKey(document[token]))
                    continue;
                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(byText, document[token], out _);
                use.Capital++;
                use.StandsAlone |= !document.Tokens[at - 1].IsCapitalized && (at + 1 == sentence.EndToken || !document.Tokens[at + 1].IsCapitalized);
            }
        }

        return uses;
    }

    private static bool IsName(in Token token) =>
        (token.Flags & (TokenFlags.Capitalized | TokenFlags.AllCapitals)) == TokenFlags.Capitalized;

    // The same for a word with a capital and without.
    private int PlaceOf(in Token token) => (token.Span.Length * Letters) + (document.Text[token.Span.Start] % Letters);
}

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

    // By first letter, which is one from a to z, a bit for each length that a word in small letters has.
    private ulong[]? _lengths;

    private readonly List<int> _small = [];

    /// <summary>Calls the action with the index of each token found, in order.</summary>
    public void ForEach(Action<int> found)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph && block.Language is { } language && languages.TryGetValue(language, out var words))
                Collect(block, words);
        }

        if (_small.Count == 0 || CountUses() is not { } uses)
            return;
        foreach (var token in _small)
        {
            if (uses[document[document.Tokens[token]].ToString()] is { Small: 1, Capital: >= UsesOfName, StandsAlone: true })
                found(token);
        }
    }

    private void Collect(Block block, WordOrigins words)
    {
        var tokens = document.Tokens.AsSpan();
        for (var at = block.FirstToken; at < block.EndToken; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.IsWord && !token.IsCapitalized && token.HasSpaceBefore && token.Span.Length is >= ShortestName and <= LongestName
                && words.Of(document, token) is var origin && origin.Is(WordTraits.Plain) && !origin.Is(WordTraits.Ordinary))
            {
                _small.Add(at);
                _lengths ??= new ulong[Letters];
                _lengths[document.Text[token.Span.Start] % Letters] |= 1UL << token.Span.Length;
            }
        }
    }

    // Null where no word in small letters can be written with a capital too: so it is in most articles.
    private Dictionary<string, (int Small, int Capital, bool StandsAlone)>? CountUses()
    {
        Dictionary<string, (int Small, int Capital, bool StandsAlone)>? uses = null;
        var tokens = document.Tokens.AsSpan();
        foreach (ref readonly var sentence in document.Sentences.AsSpan())
        {
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if ((tokens[at].Flags & (TokenFlags.Capitalized | TokenFlags.AllCapitals)) != TokenFlags.Capitalized || !MayBeSmall(tokens[at]))
                    continue;
                var byText = (uses ??= CountSmall()).GetAlternateLookup<ReadOnlySpan<char>>();
                if (!byText.ContainsKey(document[tokens[at]]))
                    continue;
                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(byText, document[tokens[at]], out _);
                use.Capital++;
                use.StandsAlone |= !tokens[at - 1].IsCapitalized && (at + 1 == sentence.EndToken || !tokens[at + 1].IsCapitalized);
            }
        }

        return uses;
    }

    private Dictionary<string, (int Small, int Capital, bool StandsAlone)> CountSmall()
    {
        var uses = new Dictionary<string, (int Small, int Capital, bool StandsAlone)>(StringComparer.OrdinalIgnoreCase);
        var byText = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in _small)
            CollectionsMarshal.GetValueRefOrAddDefault(byText, document[document.Tokens[token]], out _).Small++;
        return uses;
    }

    // By its first letter and its length alone.
    private bool MayBeSmall(in Token token)
    {
        var first = document.Text[token.Span.Start];
        return token.Span.Length <= LongestName && (!char.IsAscii(first) || (_lengths![first % Letters] & (1UL << token.Span.Length)) != 0);
    }
}

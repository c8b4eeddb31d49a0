using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Syntax;

/// <summary>A class of a language profile, its single words and its entries of several words alike.</summary>
internal sealed class PhraseSet
{
    private readonly LanguageProfile _profile;
    private readonly Vocabulary _vocabulary;
    private readonly ulong _mask;
    private readonly FrozenDictionary<int, ImmutableArray<ImmutableArray<int>>> _byFirstWord;

    public PhraseSet(LanguageProfile profile, Vocabulary vocabulary, string className)
    {
        _profile = profile;
        _vocabulary = vocabulary;
        _mask = profile.MaskOf(className);
        var byFirstWord = new Dictionary<int, List<ImmutableArray<int>>>();
        foreach (var phrase in profile.PhrasesOf(className))
        {
            ImmutableArray<int> words = [.. Array.ConvertAll(phrase.Split(' '), vocabulary.FindEntry)];
            if (!byFirstWord.TryGetValue(words[0], out var phrases))
                byFirstWord.Add(words[0], phrases = []);
            phrases.Add(words);
        }

        _byFirstWord = byFirstWord.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(words => words.Length).ToImmutableArray());
    }

    /// <summary>Whether a single word of the class stands at the token.</summary>
    public bool Contains(Token token) => token.Word != 0 && (_profile.ClassesOf(token.Word) & _mask) != 0;

    /// <summary>How many tokens the longest entry that begins at <paramref name="at"/> takes; 0 for none.</summary>
    public int Match(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Word == 0)
            return 0;
        if (_byFirstWord.TryGetValue(tokens[at].Word, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Matches(tokens, at, phrase))
                    return phrase.Length;
            }
        }

        return Contains(tokens[at]) ? 1 : 0;
    }

    private bool Matches(ReadOnlySpan<Token> tokens, int at, ImmutableArray<int> phrase)
    {
        if (at + phrase.Length > tokens.Length)
            return false;
        for (var word = 1; word < phrase.Length; word++)
        {
            var found = tokens[at + word].Word;
            if (found != phrase[word] && (found == 0 || !_vocabulary.PatternsOf(found).Contains(phrase[word])))
                return false;
        }

        return true;
    }
}

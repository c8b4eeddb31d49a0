using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The words of a paragraph without their order, and the label before its first colon.</summary>
internal sealed class WordBag
{
    private const int MaxWordsOfLabel = 3;

    private readonly ulong[] _words;
    private readonly WordRole[] _roles;

    private WordBag(ulong[] words, WordRole[] roles, ulong label)
    {
        _words = words;
        _roles = roles;
        Label = label;
        Array.Sort(_words, _roles);
    }

    public int Count => _words.Length;

    /// <summary>A hash of the words in "Government: the bill …", 0 for a paragraph without such a label.</summary>
    public ulong Label { get; }

    public static WordBag Read(Document document, FoldedWords folded, ReadOnlySpan<Token> tokens)
    {
        var words = new List<ulong>(tokens.Length);
        var roles = new List<WordRole>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!FoldedWord.IsWord(tokens[at]))
                continue;
            words.Add(folded.Hash(document, tokens[at]));
            roles.Add(FindRole(document, tokens, at));
        }

        return new([.. words], [.. roles], FindLabel(document, tokens, words));
    }

    /// <summary>Counts each word as often as both have it, and the figures and names that only one of the two has.</summary>
    public static (int Common, RoleCount OnlyInOne, RoleCount OnlyInOther) Compare(WordBag one, WordBag other)
    {
        var (left, right, common) = (0, 0, 0);
        var (onlyInOne, onlyInOther) = (default(RoleCount), default(RoleCount));
        while (left < one.Count || right < other.Count)
        {
            var order = left == one.Count ? 1 : right == other.Count ? -1 : one._words[left].CompareTo(other._words[right]);
            if (order < 0)
            {
                onlyInOne = onlyInOne.Add(one._roles[left++]);
            }
            else if (order > 0)
            {
                onlyInOther = onlyInOther.Add(other._roles[right++]);
            }
            else
            {
                (left, right, common) = (left + 1, right + 1, common + 1);
            }
        }

        return (common, onlyInOne, onlyInOther);
    }

    private static WordRole FindRole(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        if (document[tokens[at]].IndexOfAnyInRange('0', '9') >= 0)
            return WordRole.Figure;
        var followsWord = at > 0 && (FoldedWord.IsWord(tokens[at - 1]) || document[tokens[at - 1]] is ",");
        return followsWord && tokens[at].IsCapitalized ? WordRole.Name : WordRole.Plain;
    }

    private static ulong FindLabel(Document document, ReadOnlySpan<Token> tokens, List<ulong> words)
    {
        var (count, label) = (0, 0UL);
        foreach (var token in tokens)
        {
            if (FoldedWord.IsWord(token) && count < MaxWordsOfLabel)
                label = (label * 31) + words[count++];
            else if (FoldedWord.IsWord(token))
                return 0;
            else if (document[token] is ":")
                return label;
        }

        return 0;
    }
}

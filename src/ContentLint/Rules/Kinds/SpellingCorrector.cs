using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Tells a mistyped word: one that no lexicon knows, with or without affixes, and that one slip of the finger makes of a word of the
/// language. The rarer that word, the shorter it is, and the less a finger slips so, the likelier it is a word that is merely not known.
/// </summary>
internal sealed class SpellingCorrector
{
    /// <summary>Letters of the shortest word that is judged.</summary>
    public const int ShortestWord = 5;

    // Letters from which a slip is believed: with a letter too many or another one, from an ordinary word, from a rare one, in the first
    // letter, of a letter taken for another.
    private const int LettersOfOther = 6;
    private const int LettersOfOrdinary = 7;
    private const int LettersOfRare = 9;
    private const int LettersOfFirst = 8;
    private const int LettersOfConfused = 9;

    // Of two words written together each has so many letters at least; of fewer, an ending that lost a letter would do ("tujuanya").
    private const int ShortestPart = 3;
    private const int MostCorrections = 3;

    private readonly LanguageProfile _profile;
    private readonly Lazy<Lexicon> _lexicon;
    private readonly WordFacts<byte> _verdicts;

    public SpellingCorrector(LanguageProfile profile, Lazy<Lexicon> lexicon)
    {
        (_profile, _lexicon) = (profile, lexicon);
        _verdicts = new((word, _) => (byte)(!IsKnown(word) && !Correct(word).IsEmpty ? Verdict.Misspelt : Verdict.Right));
    }

    private enum Verdict : byte
    {
        Right = 1,
        Misspelt,
    }

    /// <summary>Those of the other languages: a word of one of them is no slip.</summary>
    public required ImmutableArray<Lazy<Lexicon>> Others { get; init; }

    /// <summary>Words that are right, though no lexicon has them.</summary>
    public required FrozenSet<string> Words { get; init; }

    /// <summary>Endings that any word may carry: what stands before one is judged as a word.</summary>
    public required ImmutableArray<string> Endings { get; init; }

    public required Keyboard Keyboard { get; init; }

    /// <summary>Groups of letters that are taken for each other.</summary>
    public required ImmutableArray<string> Confused { get; init; }

    public bool IsMisspelt(Document document, in Token token) =>
        (_verdicts.TryGet(token.Form, out var verdict) ? verdict : _verdicts.Of(token.Form, document[token], token.Word)) == (byte)Verdict.Misspelt;

    /// <summary>What a word that is not known may be a slip for, the likeliest; several where none is likelier than the others.</summary>
    public ImmutableArray<string> Correct(ReadOnlySpan<char> word)
    {
        var likeliest = ImmutableArray.CreateBuilder<string>();
        var best = Commonness.Rare;
        Collect(word, "", likeliest, ref best);
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending))
                Collect(word[..^ending.Length], ending, likeliest, ref best);
        }

        return likeliest.Count <= MostCorrections ? likeliest.ToImmutable() : [];
    }

    private void Collect(ReadOnlySpan<char> stem, string ending, ImmutableArray<string>.Builder likeliest, ref Commonness best)
    {
        if (ending.Length > 0)
            CollectTwin(stem, ending, likeliest, ref best);
        if (stem.Length < (ending.Length > 0 ? LettersOfOther : ShortestWord))
            return;
        foreach (var near in NearWords.Of(_lexicon.Value, stem))
        {
            if (IsLikely(near, stem))
                Add(near.Text + ending, near.Entry.Commonness, likeliest, ref best);
        }
    }

    // "ucapanya": the stem ends with the letter with which the ending begins, and it stands once.
    private void CollectTwin(ReadOnlySpan<char> stem, string ending, ImmutableArray<string>.Builder likeliest, ref Commonness best)
    {
        var whole = $"{stem}{ending[0]}";
        if (whole.Length >= ShortestWord && _lexicon.Value.TryGet(whole, out var entry) && entry is { IsName: false, IsLoan: false })
            Add(whole + ending, entry.Commonness, likeliest, ref best);
    }

    private static void Add(string word, Commonness commonness, ImmutableArray<string>.Builder likeliest, ref Commonness best)
    {
        if (commonness > best)
            return;
        if (commonness < best)
            likeliest.Clear();
        best = commonness;
        if (!likeliest.Contains(word))
            likeliest.Add(word);
    }

    private bool IsLikely(NearWord near, ReadOnlySpan<char> text)
    {
        var commonness = near.Entry.Commonness;
        var letters = text.Length;
        if (near.Entry.IsName || near.Entry.IsLoan)
            return false;
        if (near.Edit is SpellingEdit.Replaced && (near.At == 0 || !IsNearMiss(near, text)))
            return false;
        if (near.Edit is SpellingEdit.Replaced or SpellingEdit.Extra && letters < LettersOfOther)
            return false;
        if (near.Edit is SpellingEdit.Doubled or SpellingEdit.Undoubled or SpellingEdit.Swapped)
            return letters >= LettersOf(commonness);
        if (near.At == 0)
            return commonness is Commonness.Common && letters >= LettersOfFirst;

        // Another last letter makes other words of the rarer ones: "anatomis", "impikan".
        return letters >= LettersOf(commonness) && (commonness is Commonness.Common || near.At < letters - 1);
    }

    // The finger hit the key beside, or the writer took a letter for another: "menulusuri", "berkhidmad".
    private bool IsNearMiss(NearWord near, ReadOnlySpan<char> text)
    {
        var (written, right) = (text[near.At], near.Text[near.At]);
        if (Keyboard.AreNeighbours(written, right))
            return true;
        if (text.Length < LettersOfConfused || near.Entry.Commonness is Commonness.Rare)
            return false;
        foreach (var letters in Confused)
        {
            if (letters.Contains(written) && letters.Contains(right))
                return true;
        }

        return false;
    }

    private static int LettersOf(Commonness commonness) => commonness switch
    {
        Commonness.Common => ShortestWord,
        Commonness.Ordinary => LettersOfOrdinary,
        _ => LettersOfRare,
    };

    private bool IsKnown(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || !IsAllSmallLetters(word) || _profile.Affixes.IsKnown(word, _lexicon.Value) || IsKnownElsewhere(word) || AreTwoWords(word))
            return true;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending) && (_lexicon.Value.Contains(word[..^ending.Length]) || IsKnownElsewhere(word[..^ending.Length])))
                return true;
        }

        return false;
    }

    private bool IsKnownElsewhere(ReadOnlySpan<char> word)
    {
        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return true;
        foreach (var other in Others)
        {
            if (other.Value.Contains(word))
                return true;
        }

        return false;
    }

    private static bool IsAllSmallLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c))
                return false;
        }

        return true;
    }

    // "tekananke": a lost space, and no slip in a word.
    private bool AreTwoWords(ReadOnlySpan<char> word)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (IsWholeWord(word[..at]) && IsWholeWord(word[at..]))
                return true;
        }

        return false;
    }

    private bool IsWholeWord(ReadOnlySpan<char> word) =>
        _lexicon.Value.TryGet(word, out var entry) && entry is { Commonness: Commonness.Common, IsName: false };
}

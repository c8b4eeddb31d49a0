using System.Buffers;
using ContentLint.Languages;

namespace ContentLint.Syntax;

/// <summary>Tells the full stop that ends a sentence from the one of an abbreviation, an initial or a list's number.</summary>
internal readonly ref struct FullStops(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, LanguageProfile? language)
{
    private const int LongestChain = 8;
    private const int LongestContraction = 4;
    private const int LongestListNumber = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYaeiouy");

    private static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLC");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <param name="start">The first token of the sentence so far.</param>
    /// <param name="stop">The full stop.</param>
    /// <param name="end">The token after it and its closing marks.</param>
    /// <param name="first">The next word, number or address; it is one that can begin a sentence.</param>
    public bool EndsSentence(int start, int stop, int end, int first)
    {
        if (stop == start || _tokens[stop].HasSpaceBefore)
            return true;
        var before = stop - 1;
        if (_tokens[before].Kind is TokenKind.Number)
            return !IsListNumber(start, before);
        if (_tokens[before].Kind is not TokenKind.Word)
            return true;
        var chain = FindChainStart(start, before);
        var word = _text[_tokens[chain].Span.Start.._tokens[before].Span.End];
        if (language is not null)
        {
            if (language.IsSentenceFinalAbbreviation(word))
                return _tokens[first].IsWord && !IsOpeningBracket(end) && !language.IsSentenceFinalAbbreviation(WordOf(first));
            if (language.IsAbbreviation(word) || (language.IsNumberAbbreviation(word) && IsNumeral(first)))
                return false;
        }

        if (before == start && IsListLabel(word))
            return false;
        if (chain < before)
            return !IsChain(chain, before) || !_tokens[first].IsWord || OpensSentence(first);
        if (IsContraction(word) && !IsUnit(before))
            return _tokens[first].IsWord && OpensSentence(first);
        return !IsInitial(before) || !_tokens[first].IsWord || OpensSentence(first);
    }

    /// <summary>
    /// Whether the writer forgot the capital of the next sentence: a full stop after a word written small, which is surely no
    /// abbreviation, ends its sentence all the same.
    /// </summary>
    public bool EndsBeforeSmallLetter(int stop, int end, int first)
    {
        if (language is null || stop == 0 || !IsLink(stop) || !_tokens[end].HasSpaceBefore || !_tokens[stop - 1].IsWord)
            return false;
        var word = WordOf(stop - 1);
        return _tokens[stop - 1].HasSpaceBefore
            && _tokens[first].Span.Length > 1
            && word.Length >= LongestContraction
            && !word.ContainsAnyExcept(SmallLetters)
            && word.ContainsAny(Vowels)
            && !language.IsAbbreviation(word) && !language.IsSentenceFinalAbbreviation(word) && !language.IsNumberAbbreviation(word);
    }

    /// <summary>Whether a mark with no space after it ends a sentence all the same: "kata dia.Sementara".</summary>
    public bool EndsGlued(int mark, int end, int first)
    {
        if (language is null || mark == 0 || _tokens[mark].HasSpaceBefore)
            return false;
        var (before, after) = (_tokens[mark - 1], _tokens[first]);
        if (!before.IsWord || !after.IsWord || !after.IsCapitalized)
            return false;
        var word = WordOf(mark - 1);
        var next = WordOf(first);
        if (word.Length == 1 || next.Length == 1 || language.IsAbbreviation(word))
            return false;
        if (_tokens[end].Kind is TokenKind.Punctuation && QuotationGlyphs.IsLikeMark(_text[_tokens[end].Span.Start]))
            return true;
        return Characters.IsLowerAt(next, 1)
            && (!before.IsCapitalized
                || OpensSentence(first)
                || (Math.Min(word.Length, next.Length) > LongestContraction && (before.Flags & TokenFlags.AllCapitals) == 0));
    }

    private ReadOnlySpan<char> WordOf(int index) => _text[_tokens[index].Span.Start.._tokens[index].Span.End];

    private bool OpensSentence(int index) => language is not null && language.IsSentenceOpener(WordOf(index));

    // The first of the words that full stops join without a space: "S.H", "a.n", "Ph.D".
    private int FindChainStart(int start, int index)
    {
        var limit = Math.Max(start, index - LongestChain);
        while (index - 2 >= limit && IsLink(index - 1) && _tokens[index - 2].IsWord && !_tokens[index].HasSpaceBefore)
            index -= 2;
        return index;
    }

    private bool IsLink(int index) =>
        !_tokens[index].HasSpaceBefore && _tokens[index].Span.Length == 1 && _text[_tokens[index].Span.Start] == '.';

    private bool IsChain(int chain, int last)
    {
        for (var index = chain; index <= last; index += 2)
        {
            if (_tokens[index].Span.Length > LongestContraction)
                return false;
        }

        return _tokens[last].Span.Length < LongestContraction;
    }

    private bool IsNumeral(int index) =>
        char.IsAsciiDigit(WordOf(index)[0]) || !WordOf(index).ContainsAnyExcept(RomanDigits);

    private bool IsOpeningBracket(int index) => Characters.IsOpeningBracket(_text[_tokens[index].Span.Start]);

    // One capital, but not in "7,3 L.", "A/T." or "vitamin C.".
    private bool IsInitial(int index)
    {
        if (_tokens[index].Span.Length > 1 || !_tokens[index].IsCapitalized || IsUnit(index))
            return false;
        if (index == 0 || _tokens[index].HasSpaceBefore)
            return index == 0 || language is null || !language.IsLetteredNoun(WordOf(index - 1));
        return _tokens[index - 1].Kind is TokenKind.Punctuation;
    }

    private bool IsUnit(int index) => index > 0 && _tokens[index - 1].Kind is TokenKind.Number;

    // Drs, Hj, Sgt: a capital and small letters, and no vowel.
    private static bool IsContraction(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= LongestContraction
        && char.IsAsciiLetterUpper(word[0])
        && !word[1..].ContainsAnyExcept(SmallLetters)
        && !word.ContainsAny(Vowels);

    // "a. Syarat", "IV. Penutup".
    private static bool IsListLabel(ReadOnlySpan<char> word) =>
        word.Length == 1 || (word.Length <= LongestContraction && !word.ContainsAnyExcept(RomanDigits));

    private bool IsListNumber(int start, int index) =>
        _tokens[index].Span.Length <= LongestListNumber
        && (index == start || _text[_tokens[index - 1].Span.Start] is ':' or ';' or '\u2022');
}

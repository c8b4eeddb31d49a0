using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>A language whose words may be left in texts of another one.</summary>
internal sealed class OtherLanguage(LanguageProfile profile, Lazy<Lexicon> lexicon)
{
    private readonly ulong _function = profile.MaskOf("function");

    public string Name => profile.Data.Name;

    /// <summary>
    /// Whether the word is a common one of this language. Short words are abbreviations and parts of names more often than not: of
    /// them only function words count. Words met in lists of words only are as likely slips of the finger.
    /// </summary>
    /// <param name="word">As it is written.</param>
    /// <param name="number">Its number in the vocabulary.</param>
    public bool Claims(ReadOnlySpan<char> word, int number) =>
        word.Length >= ForeignWordSearch.ShortestWord
            ? lexicon.Value.TryGet(word, out var entry) && entry is { Commonness: Commonness.Common, IsName: false, IsLoan: false }
            : word.Length == ForeignWordSearch.ShortestWord - 1 && IsFunction(number);

    /// <summary>Whether the word with the number is a function word of this language.</summary>
    public bool IsFunction(int number) => number != 0 && (profile.ClassesOf(number) & _function) != 0;

    public bool Contains(ReadOnlySpan<char> word) => lexicon.Value.Contains(word);
}

using System.Buffers;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>What a word says wherever it stands: its number in the vocabulary, its word form, and its letter case.</summary>
/// <param name="vocabulary">The words that somebody names.</param>
/// <param name="forms">Keeps what was read of the forms met.</param>
internal sealed class WordReader(Vocabulary vocabulary, WordForms forms)
{
    private const int LongestNormalizedWord = 128;
    private const int FlagBits = 8;

    // Spelled otherwise than in the vocabulary, or not there at all.
    private static readonly SearchValues<char> Variants =
        SearchValues.Create("\u2019\u2018\u02BC`\u00B4\u2010\u2011\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    // One more than the number in the vocabulary, above the flags.
    private readonly WordFacts<long> _read = new((word, _) => ((Find(vocabulary, word) + 1L) << FlagBits) | (byte)FindCase(word));

    /// <summary>The token that a word makes.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="flags">Its flags, without those of letter case.</param>
    /// <param name="word">Its text.</param>
    public Token Read(TextSpan span, TokenFlags flags, ReadOnlySpan<char> word) => Read(span, flags, forms.NumberOf(word), word);

    /// <summary>The same for a word that is packed already.</summary>
    public Token Read(TextSpan span, TokenFlags flags, in PackedForm form, ReadOnlySpan<char> word) =>
        Read(span, flags, forms.NumberOf(form), word);

    private Token Read(TextSpan span, TokenFlags flags, int form, ReadOnlySpan<char> word)
    {
        var read = _read.Of(form, word);
        return new(span, TokenKind.Word, flags | (TokenFlags)(byte)read, (int)(read >> FlagBits) - 1) { Form = form };
    }

    private static TokenFlags FindCase(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiLetterLower(word[0]))
            return TokenFlags.None;
        var letters = 0;
        for (var at = 0; at < word.Length;)
        {
            if (Characters.ClassAt(word, at, out var length) is CharacterClass.Letter)
            {
                if (!Characters.IsUpperAt(word, at))
                    return letters == 0 ? TokenFlags.None : TokenFlags.Capitalized;
                letters++;
            }

            at += length;
        }

        return letters >= 2 ? TokenFlags.Capitalized | TokenFlags.AllCapitals : TokenFlags.Capitalized;
    }

    private static int Find(Vocabulary vocabulary, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestNormalizedWord || !word.ContainsAny(Variants))
            return vocabulary.Find(word);
        Span<char> normalized = stackalloc char[LongestNormalizedWord];
        var length = 0;
        foreach (var unit in word)
        {
            if (Characters.ClassOf(unit) is CharacterClass.Invisible)
                continue;
            normalized[length++] = unit switch
            {
                _ when Characters.IsApostrophe(unit) => '\'',
                _ when Characters.IsHyphen(unit) => '-',
                _ => unit,
            };
        }

        return vocabulary.Find(normalized[..length]);
    }
}

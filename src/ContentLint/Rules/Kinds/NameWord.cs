using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>What a language tells of a word with a capital, wherever it stands.</summary>
internal sealed class NameWord
{
    /// <summary>Stands for a word that is no name: one without a small letter, or with a figure.</summary>
    public static readonly NameWord None = new(string.Empty, [], NameNature.Ordinary, '\0');

    /// <param name="text">See <see cref="Text"/>.</param>
    /// <param name="folded">With every sound spelt one way: see <see cref="NameLanguage.Fold"/>.</param>
    /// <param name="nature">See <see cref="Nature"/>.</param>
    /// <param name="firstSound">See <see cref="FirstSound"/>.</param>
    public NameWord(string text, ReadOnlySpan<char> folded, NameNature nature, char firstSound)
    {
        Text = text;
        Lower = text.ToLowerInvariant();
        Hash = (int)FoldedWord.Hash(Lower, TokenKind.Number);
        Outline = NameOutline.Of(Lower, folded);
        FoldedLength = folded.Length;
        Nature = nature;
        FirstSound = firstSound;
    }

    /// <summary>The word without an ending that makes no other name of it.</summary>
    public string Text { get; }

    public string Lower { get; }

    /// <summary>Of <see cref="Lower"/>.</summary>
    public int Hash { get; }

    public NameOutline Outline { get; }

    /// <summary>How many letters it has with every sound spelt one way.</summary>
    public int FoldedLength { get; }

    /// <summary>Whether it is known as a name or as a word.</summary>
    public NameNature Nature { get; }

    /// <summary>The first letter with every sound spelt one way; 0 where it may hang on what follows the word.</summary>
    public char FirstSound { get; }
}

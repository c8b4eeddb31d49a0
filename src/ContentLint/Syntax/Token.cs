using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// A word, number or mark: where it is in the document's text and what it is, never a copy of its text.
/// <paramref name="Word"/> is its number in the vocabulary, 0 for a word that no rule names.
/// </summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind, TokenFlags Flags, int Word)
{
    /// <summary>The number of a word among the <see cref="Languages.WordForms"/> of the run; 0 for one that is not kept there.</summary>
    public int Form { get; init; }

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsQuoted => (Flags & TokenFlags.Quoted) != 0;

    public bool IsCapitalized => (Flags & TokenFlags.Capitalized) != 0;

    public bool HasSpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;
}

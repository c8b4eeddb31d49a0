namespace ContentLint.Rules.Kinds;

/// <summary>What a language tells of a word with a capital, wherever it stands.</summary>
/// <param name="Text">The word without an ending that makes no other name of it.</param>
/// <param name="Folded">Equal for words that sound alike.</param>
/// <param name="Nature">Whether it is known as a name or as a word.</param>
internal sealed record NameWord(string Text, string Folded, NameNature Nature)
{
    /// <summary>Stands for a word that is no name: one without a small letter.</summary>
    public static readonly NameWord None = new(string.Empty, string.Empty, NameNature.Ordinary);

    public string Lower { get; } = Text.ToLowerInvariant();

    public NameOutline Outline { get; } = NameOutline.Of(Text.ToLowerInvariant(), Folded);
}

using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>What one document does with one acronym.</summary>
/// <param name="text">The acronym.</param>
/// <param name="first">The token of its first use in running text.</param>
internal sealed class AcronymUse(string text, int first)
{
    public string Text { get; } = text;

    public int First { get; } = first;

    /// <summary>Whether its first use stands in brackets or before brackets, or otherwise beside what it is short for.</summary>
    public bool IsExplainedAtFirst { get; set; }

    /// <summary>Whether any use does.</summary>
    public bool IsExplained { get; set; }

    /// <summary>The full name of a later use, where its first letters spell the acronym.</summary>
    public TextSpan? Explanation { get; set; }
}

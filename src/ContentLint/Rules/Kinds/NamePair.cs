using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Two names that stand side by side in one document.</summary>
/// <param name="Span">A place in the source.</param>
internal readonly record struct NamePair(string First, string Second, string FoldedFirst, string FoldedSecond, TextSpan Span)
{
    /// <summary>The second word or the first.</summary>
    public string Varying(bool isSecond) => isSecond ? Second : First;
}

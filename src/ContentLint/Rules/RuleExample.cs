using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>One example of a rule file, its marks taken out of the text.</summary>
/// <param name="Kind">What the rule must do with it.</param>
/// <param name="Language">A language tag: the example is read as text of that language.</param>
/// <param name="Text">The example without the marks [| and |].</param>
/// <param name="Marked">What must be reported, in order; empty for good examples.</param>
/// <param name="Fixed">The text after the fix, or null.</param>
/// <param name="Line">One-based line in the rule file.</param>
/// <param name="Column">One-based column in the rule file.</param>
public sealed record RuleExample(
    RuleExampleKind Kind, string? Language, string Text, ImmutableArray<TextSpan> Marked, string? Fixed, int Line, int Column)
{
    /// <summary>Further articles of the batch, for rules that compare articles; findings in them do not count.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];
}

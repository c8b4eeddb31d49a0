using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Diagnostics;

/// <summary>One way to mend a finding: changes in the coordinates of its source, applied together.</summary>
/// <param name="Text">What it does, in a few words.</param>
/// <param name="Changes">In order of place.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
public sealed record CodeFix(LocalizableText Text, ImmutableArray<TextChange> Changes, FixSafety Safety)
{
    public string Title => Text.ToString();

    public CodeFix In(Locale locale) => this with { Text = Text.In(locale) };
}

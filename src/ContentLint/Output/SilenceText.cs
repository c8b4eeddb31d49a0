using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>What stands behind a silenced finding in reports for people.</summary>
internal static class SilenceText
{
    /// <summary>Empty for a finding that is told.</summary>
    public static string Of(Diagnostic diagnostic) => diagnostic.Suppression switch
    {
        null => "",
        { Justification.Length: 0 } suppression => $" (silenced by {suppression.Source.Phrase()})",
        var suppression => $" (silenced by {suppression.Source.Phrase()}: {VisibleText.InOneLine(suppression.Justification)})",
    };
}

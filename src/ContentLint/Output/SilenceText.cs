using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>What stands behind a silenced finding in reports for people.</summary>
internal static class SilenceText
{
    /// <summary>Empty for a finding that is told.</summary>
    public static string Of(Diagnostic diagnostic, Locale locale) => diagnostic.Suppression switch
    {
        null => "",
        { Justification.Length: 0 } suppression => $" ({locale.Say(PhraseOf(suppression.Source))})",
        var suppression => $" ({locale.Say(PhraseOf(suppression.Source))}: {VisibleText.InOneLine(suppression.Justification)})",
    };

    private static string PhraseOf(SuppressionSource source) =>
        source is SuppressionSource.Directive ? "silenced by a directive" : "silenced by the baseline";
}

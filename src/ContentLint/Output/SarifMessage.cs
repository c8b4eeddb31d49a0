using System.Collections.Immutable;
using System.Text;
using ContentLint.Diagnostics;

namespace ContentLint.Output;

/// <summary>Texts of a SARIF log: sentences that end in a full stop, in which only our own links are links.</summary>
internal static class SarifMessage
{
    /// <summary>The message as one sentence, then a link to each related location: its number is its place in the list, from 1.</summary>
    public static string Of(string message, ImmutableArray<RelatedLocation> related, Locale locale)
    {
        var text = new StringBuilder(WithoutLinks(Sentence(message)));
        for (var at = 0; at < related.Length; at++)
            text.Append(at == 0 ? $" {locale.Say("See")} [" : ", [").Append(LinkText(related[at].Message)).Append("](").Append(at + 1).Append(')');
        return related.IsEmpty ? text.ToString() : text.Append('.').ToString();
    }

    public static string Sentence(string clause)
    {
        var text = VisibleText.InOneLine(clause);
        if (text.Length > 0)
            text = char.ToUpperInvariant(text[0]) + text[1..];
        return text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!') ? text : text + ".";
    }

    /// <summary>Document text of the form "[x](1)" must not become a link (SARIF 2.1.0, section 3.11.6).</summary>
    private static string WithoutLinks(string text) => text.Replace("](", "\\](", StringComparison.Ordinal);

    private static string LinkText(string text) => VisibleText.InOneLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);
}

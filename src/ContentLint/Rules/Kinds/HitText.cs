using System.Text;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>How found text is shown in a message.</summary>
internal static class HitText
{
    /// <summary>The text of a span with each run of white space, such as a line break, as one space.</summary>
    public static string Of(Document document, TextSpan span)
    {
        var text = document[span];
        if (text.IndexOfAny("\r\n\t\u00a0") < 0 && !text.Contains("  ", StringComparison.Ordinal))
            return text.ToString();
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
                shown.Append(letter);
            else if (shown.Length == 0 || shown[^1] != ' ')
                shown.Append(' ');
        }

        return shown.ToString();
    }

    public static bool IsAllowed(string text, ReadOnlySpan<string> allowed)
    {
        foreach (var word in allowed)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

using System.Text.RegularExpressions;

namespace ContentLint.Rules.Kinds;

/// <summary>The check of a regular expression that a rule file gives as <c>pattern</c>: dear, so it waits for <see cref="RuleSet.Validate"/>.</summary>
internal static class PatternCheck
{
    /// <returns>The expression, or null after an error.</returns>
    public static Regex? Run(string text, Func<Regex> build, RuleNode entry)
    {
        Regex regex;
        try
        {
            regex = build();
        }
        catch (RegexParseException exception)
        {
            entry.Error("pattern", $"'{text}' is no regular expression: {exception.Error} at offset {exception.Offset}");
            return null;
        }
        catch (NotSupportedException)
        {
            entry.Error("pattern", $"'{text}' needs backtracking (lookaround, a backreference, an atomic group or too many repetitions), which patterns may not: they run on any text");
            return null;
        }

        if (!regex.IsMatch(string.Empty))
            return regex;
        entry.Error("pattern", $"'{text}' finds the empty text, so it would report every place");
        return null;
    }
}

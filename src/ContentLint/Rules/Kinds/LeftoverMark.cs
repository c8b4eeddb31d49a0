using System.Text.RegularExpressions;

namespace ContentLint.Rules.Kinds;

/// <summary>A mark that no writer sets: it is looked for in lines that hold <see cref="Holds"/>.</summary>
internal sealed class LeftoverMark(string holds, string pattern)
{
    public string Holds { get; } = holds;

    /// <summary>Whether the pattern says so of its first alternative, which is no promise for the others.</summary>
    public bool IsAtStart { get; } = pattern.StartsWith('^');

    public BoundedRegex Regex { get; } = new(pattern, keepsCase: true);

    /// <summary>Tells what is wrong with the mark.</summary>
    public void Check(RuleNode node)
    {
        try
        {
            if (Regex.BuildAutomaton().IsMatch(string.Empty))
                node.Error("pattern", $"'{pattern}' finds the empty text, so it would report every place");
        }
        catch (RegexParseException exception)
        {
            node.Error("pattern", $"'{pattern}' is no regular expression: {exception.Error} at offset {exception.Offset}");
        }
        catch (NotSupportedException)
        {
            node.Error("pattern", $"'{pattern}' needs backtracking (lookaround, a backreference or an atomic group), which marks may not");
        }
    }
}

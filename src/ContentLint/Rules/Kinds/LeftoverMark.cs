using System.Text.RegularExpressions;

namespace ContentLint.Rules.Kinds;

/// <summary>A mark that no writer sets: it is looked for in lines that hold <see cref="Holds"/>.</summary>
internal sealed class LeftoverMark(string holds, string pattern)
{
    private Regex? _regex;

    public string Holds { get; } = holds;

    // Two threads may both build it; they build the same.
    public Regex Regex => _regex ??= Build();

    /// <summary>Tells what is wrong with the mark.</summary>
    public void Check(RuleNode node)
    {
        try
        {
            if (Build().IsMatch(string.Empty))
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

    private Regex Build() => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
}

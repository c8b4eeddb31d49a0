using System.Globalization;

namespace ContentLint.Configuration;

/// <summary>
/// What each bracket and brace of a glob is, found before it is compiled: some of them turn out to stand for themselves.
/// </summary>
internal sealed class GlobScan
{
    private readonly string _pattern;
    private readonly int[] _braceEnds;
    private readonly bool[] _choices;

    public GlobScan(string pattern)
    {
        _pattern = pattern;
        _braceEnds = new int[pattern.Length];
        _choices = new bool[pattern.Length];
        HasBalancedBraces = FindBraces();
        if (!HasBalancedBraces)
            Array.Clear(_braceEnds);
    }

    /// <summary>If not, every brace stands for itself.</summary>
    public bool HasBalancedBraces { get; }

    /// <summary>Whether a '/' stands outside square brackets, so that the glob is relative to the folder of its file.</summary>
    public bool HasSeparator { get; private set; }

    /// <summary>Whether the brace at <paramref name="at"/> opens a list of alternatives parted by commas.</summary>
    public bool IsChoice(int at) => _choices[at];

    /// <summary>The place of the brace that closes the one at <paramref name="at"/>; -1 if none does.</summary>
    public int FindBraceEnd(int at) => _braceEnds[at] > 0 ? _braceEnds[at] : -1;

    /// <summary>
    /// The place of the ']' that closes the bracket at <paramref name="at"/>; -1 for none, or if nothing stands between.
    /// </summary>
    public int FindBracketEnd(int at)
    {
        for (var end = at + 1; end < _pattern.Length; end++)
        {
            if (_pattern[end] == '\\')
                end++;
            else if (_pattern[end] == ']')
                return end > at + 1 ? end : -1;
        }

        return -1;
    }

    /// <summary>The bounds of <c>{1..5}</c>; null unless both are whole numbers, the first of them the smaller one.</summary>
    public (long First, long Last)? FindRange(int at)
    {
        var end = FindBraceEnd(at);
        if (end < 0)
            return null;
        var content = _pattern.AsSpan((at + 1)..end);
        var dots = content.IndexOf("..", StringComparison.Ordinal);
        return dots > 0
            && long.TryParse(content[..dots], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            && long.TryParse(content[(dots + 2)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last)
            && first < last
            ? (first, last)
            : null;
    }

    private bool FindBraces()
    {
        var open = new List<int>();
        var isBalanced = true;
        for (var at = 0; at < _pattern.Length; at++)
        {
            switch (_pattern[at])
            {
                case '\\':
                    at++;
                    HasSeparator |= at < _pattern.Length && _pattern[at] == '/';
                    break;
                case '[' when FindBracketEnd(at) is var end && end >= 0:
                    at = end;
                    break;
                case '/':
                    HasSeparator = true;
                    break;
                case '{':
                    open.Add(at);
                    break;
                case ',' when open.Count > 0:
                    _choices[open[^1]] = true;
                    break;
                case '}' when open.Count > 0:
                    _braceEnds[open[^1]] = at;
                    open.RemoveAt(open.Count - 1);
                    break;
                case '}':
                    isBalanced = false;
                    break;
            }
        }

        return isBalanced && open.Count == 0;
    }
}

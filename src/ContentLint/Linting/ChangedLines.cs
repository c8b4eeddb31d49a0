using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>
/// Where the lines of a change are. Version control ends a line at LF and nowhere else, so that its numbers are not those of
/// <see cref="SourceText"/> in a text with lone carriage returns.
/// </summary>
internal sealed class ChangedLines
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public ChangedLines(SourceText source)
    {
        _length = source.Length;
        for (var end = source.Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = source.Text.IndexOf('\n', end + 1))
            _starts.Add(end + 1);
    }

    /// <summary>With the line end, so that what is wrong with a line end counts to its line; empty where lines are gone.</summary>
    public TextSpan SpanOf(LineRange lines)
    {
        var start = StartOf(lines.Start);
        return TextSpan.FromBounds(start, Math.Max(start, StartOf(lines.End)));
    }

    private int StartOf(int line) => line < _starts.Count ? _starts[Math.Max(0, line)] : _length;
}

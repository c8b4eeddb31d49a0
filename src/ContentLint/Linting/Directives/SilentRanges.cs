namespace ContentLint.Linting.Directives;

/// <summary>The ranges in which one rule is silenced. Of several that hold a place, the one that begins first counts.</summary>
internal sealed class SilentRanges
{
    private readonly List<SilentRange> _ranges = [];

    // By the number of a range, the furthest end of those up to it.
    private readonly List<int> _ends = [];

    public SilentRanges(IEnumerable<SilentRange> ranges)
    {
        foreach (var range in ranges.OrderBy(range => range.Span.Start).ThenByDescending(range => range.Span.Length).ThenBy(range => range.Directive))
        {
            _ends.Add(Math.Max(_ends.Count > 0 ? _ends[^1] : 0, range.Span.End));
            _ranges.Add(range);
        }
    }

    public SilentRange? Find(int position)
    {
        var (low, high) = (0, _ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        SilentRange? found = null;
        for (var at = low - 1; at >= 0 && _ends[at] > position; at--)
        {
            if (_ranges[at].Span.Contains(position))
                found = _ranges[at];
        }

        return found;
    }
}

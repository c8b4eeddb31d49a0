using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>Where some rules have reported something in one file.</summary>
internal sealed class SpokenPlaces
{
    private readonly List<int> _starts = [];

    // The furthest end of the spans up to the one with the same number.
    private readonly List<int> _ends = [];

    /// <param name="ordered">The findings of the file, by their place.</param>
    /// <param name="rules">The ids of the rules.</param>
    public SpokenPlaces(ReadOnlySpan<Diagnostic> ordered, ImmutableArray<string> rules)
    {
        foreach (var diagnostic in ordered)
        {
            if (!rules.Contains(diagnostic.Descriptor.Id, StringComparer.Ordinal))
                continue;
            _ends.Add(Math.Max(_ends.Count > 0 ? _ends[^1] : 0, diagnostic.Span.End));
            _starts.Add(diagnostic.Span.Start);
        }
    }

    public bool Overlap(TextSpan span)
    {
        var (low, high) = (0, _starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] < span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _ends[low - 1] > span.Start;
    }
}

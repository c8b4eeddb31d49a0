using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// From places in the prose to places in the source. Made of segments in order of place: in a copied one both sides have the
/// same text; any other (an entity, a placeholder) maps as a whole.
/// </summary>
public sealed class SpanMap
{
    private readonly ImmutableArray<Segment> _segments;

    private SpanMap(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>For plain text, where prose and source are one.</summary>
    public static SpanMap Identity { get; } = new([]);

    public bool IsIdentity => _segments.IsEmpty;

    public static SpanMap Create(ImmutableArray<Segment> segments) => new(segments);

    /// <summary>The smallest source span that holds the prose span; markup between its ends is in it.</summary>
    public TextSpan ToSource(TextSpan prose)
    {
        if (IsIdentity)
            return prose;
        if (prose.IsEmpty)
            return new(ToSource(prose.Start), 0);
        var last = _segments[FindSegment(prose.End - 1)];
        var start = ToSource(prose.Start);
        var end = last.IsCopy ? Math.Min(last.Source.Start + Within(prose.End - 1, last) + 1, last.Source.End) : last.Source.End;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Whether the source spells the span just as the prose does, so that a fix may replace it.</summary>
    public bool IsVerbatim(TextSpan prose)
    {
        if (IsIdentity)
            return true;
        var segment = _segments[FindSegment(prose.Start)];
        return segment.IsCopy && segment.Prose.Contains(prose);
    }

    private int ToSource(int prose)
    {
        var segment = _segments[FindSegment(prose)];
        return segment.IsCopy ? segment.Source.Start + Within(prose, segment)
            : prose < segment.Prose.End ? segment.Source.Start
            : segment.Source.End;
    }

    // The breaks between blocks belong to no segment: a place there counts to the segment before it.
    private static int Within(int prose, Segment segment) =>
        Math.Clamp(prose - segment.Prose.Start, 0, segment.Prose.Length);

    private int FindSegment(int prose)
    {
        var (low, high) = (0, _segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Prose.Start <= prose)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A piece of prose and the source that it stands for.</summary>
    public readonly record struct Segment(TextSpan Prose, TextSpan Source, bool IsCopy);
}

using System.Collections.Immutable;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>The places of one file at which findings are told.</summary>
internal sealed class ScopedFile
{
    // In order of place; they may overlap.
    private readonly ImmutableArray<TextSpan> _spans;

    /// <summary>A file that is only compared with.</summary>
    public static ScopedFile None { get; } = new([]);

    private ScopedFile(ImmutableArray<TextSpan> spans) => _spans = spans;

    /// <summary>Null for a file in which every finding is told.</summary>
    public static ScopedFile? Of(Document document, ReportScope scope)
    {
        if (scope == ReportScope.Whole)
            return null;
        if (scope.Lines.IsEmpty)
            return None;
        var blocks = document.Blocks.Select(block => document.ToSource(block.Span)).ToImmutableArray();
        var lines = new ChangedLines(document.Source);
        var spans = scope.Lines.Select(lines.SpanOf).ToList();
        return new([.. spans.Concat(spans.SelectMany(span => Touched(blocks, span))).Distinct().Order()]);
    }

    /// <summary>A finding without width is where it stands and where what it follows ends.</summary>
    public bool Contains(TextSpan span)
    {
        var (start, end) = span.IsEmpty ? (span.Start - 1, span.End + 1) : (span.Start, span.End);
        foreach (var place in _spans)
        {
            if (place.Start >= end)
                return false;
            if (place.End > start)
                return true;
        }

        return false;
    }

    private static IEnumerable<TextSpan> Touched(ImmutableArray<TextSpan> blocks, TextSpan changed)
    {
        if (!changed.IsEmpty)
            return blocks.Where(block => block.Overlaps(changed));
        var after = FirstEndingAfter(blocks, changed.Start);
        if (after < blocks.Length && blocks[after].Start < changed.Start)
            return [blocks[after]];
        return blocks[Math.Max(0, after - 1)..Math.Min(blocks.Length, after + 1)];
    }

    private static int FirstEndingAfter(ImmutableArray<TextSpan> blocks, int position)
    {
        var at = 0;
        while (at < blocks.Length && blocks[at].End <= position)
            at++;
        return at;
    }
}

using System.Collections.Immutable;

namespace ContentLint.Linting;

/// <summary>
/// Where in a file findings are told. The whole file is read whatever its scope, so that rules which look at the whole article or
/// batch see all of it.
/// </summary>
public sealed class ReportScope
{
    private ReportScope(ImmutableArray<LineRange> lines) => Lines = lines;

    public static ReportScope Whole { get; } = new([]);

    /// <summary>The file is there to be compared with others.</summary>
    public static ReportScope Nothing { get; } = new([]);

    /// <summary>The changed lines, in order; empty for <see cref="Whole"/> and <see cref="Nothing"/>.</summary>
    public ImmutableArray<LineRange> Lines { get; }

    /// <summary>The paragraphs that hold one of the lines, or that stand on either side of lines that are gone.</summary>
    public static ReportScope Changed(IEnumerable<LineRange> lines) => new([.. lines.OrderBy(range => range.Start)]);
}

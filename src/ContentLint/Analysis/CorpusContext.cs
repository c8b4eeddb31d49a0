using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Analysis;

/// <summary>
/// What the documents of a batch left behind, by path. Spans here are places in the source, since the documents are gone:
/// a collector turns them with <see cref="Syntax.Document.ToSource"/>.
/// </summary>
/// <param name="entries">In order of path.</param>
/// <param name="jobs">How many threads may work at a time.</param>
public sealed class CorpusContext(ImmutableArray<CorpusContext.Entry> entries, int jobs = 1)
{
    private readonly List<Finding> _found = [];

    public ImmutableArray<Entry> Entries { get; } = entries;

    /// <summary>How many threads an action may use; what it reports does not depend on it.</summary>
    public int Jobs { get; } = jobs;

    internal IReadOnlyList<Finding> Found => _found;

    /// <summary>Reports into the document of <see cref="Entries"/> with that index.</summary>
    public void Report(
        DiagnosticDescriptor descriptor, int entry, TextSpan span, ImmutableArray<LocalizableText> arguments, ImmutableArray<Place> related)
    {
        // Here a wrong index is a failure of the rule; later it would end the run.
        CheckEntry(entry);
        foreach (var place in related)
            CheckEntry(place.Entry);
        _found.Add(new(descriptor, entry, span, arguments, related));
    }

    private void CheckEntry(int entry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(entry);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entry, Entries.Length);
    }

    /// <param name="Path">As reports show it.</param>
    /// <param name="Record">What the collector returned.</param>
    public readonly record struct Entry(string Path, object Record);

    /// <summary>A span in the source of the document of <see cref="Entries"/> with that index.</summary>
    public readonly record struct Place(int Entry, TextSpan Span, LocalizableText Message)
    {
        /// <summary>As <see cref="RelatedLocation.IsTwin"/>.</summary>
        public bool IsTwin { get; init; }
    }

    internal sealed record Finding(
        DiagnosticDescriptor Descriptor, int Entry, TextSpan Span, ImmutableArray<LocalizableText> Arguments, ImmutableArray<Place> Related);
}

using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>
/// What it changes in the findings of a text that other articles are there. It is dear to find out, so that it is kept while somebody types:
/// moved with the edits, but for what stands in what is edited.
/// </summary>
/// <param name="Added">Found only beside the others.</param>
/// <param name="Hidden">Found only in the text by itself.</param>
internal sealed record BesideOthers(ImmutableArray<Diagnostic> Added, ImmutableArray<Diagnostic> Hidden)
{
    /// <param name="alone">The findings in a text by itself.</param>
    /// <param name="beside">Those in the same text beside the others.</param>
    public static BesideOthers Of(ImmutableArray<Diagnostic> alone, ImmutableArray<Diagnostic> beside)
    {
        var (known, found) = (alone.Select(KeyOf).ToHashSet(), beside.Select(KeyOf).ToHashSet());
        return new([.. beside.Where(finding => !known.Contains(KeyOf(finding)))], [.. alone.Where(finding => !found.Contains(KeyOf(finding)))]);

        static (string Id, TextSpan Span, string Message) KeyOf(Diagnostic finding) => (finding.Descriptor.Id, finding.Span, finding.Message);
    }

    /// <param name="document">The state that its edits led to from the one that this is about.</param>
    public BesideOthers After(OpenDocument document)
    {
        if (Added.IsEmpty && Hidden.IsEmpty)
            return this;
        var source = new SourceText(Added.Concat(Hidden).First().Source.Path, document.Text);
        return new(MoveAll(Added), MoveAll(Hidden));

        ImmutableArray<Diagnostic> MoveAll(ImmutableArray<Diagnostic> findings) =>
            [.. findings.Select(finding => Move(finding, document.Edits, source)).OfType<Diagnostic>()];
    }

    /// <summary>The findings in a text beside the others, in order, as far as they are known.</summary>
    /// <param name="alone">Those in the text by itself.</param>
    public ImmutableArray<Diagnostic> ApplyTo(ImmutableArray<Diagnostic> alone)
    {
        var decided = Added.Concat(Hidden).Select(PlaceOf).ToHashSet();
        return decided.Count == 0
            ? alone
            :
            [
                .. alone.Where(finding => !decided.Contains(PlaceOf(finding)))
                    .Concat(Added)
                    .OrderBy(finding => finding.Span)
                    .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal),
            ];

        static (string Id, TextSpan Span) PlaceOf(Diagnostic finding) => (finding.Descriptor.Id, finding.Span);
    }

    // Rules that compare articles offer no fixes.
    private static Diagnostic? Move(Diagnostic finding, ImmutableArray<TextChange> edits, SourceText source)
    {
        if (Move(finding.Span, edits) is not { } span)
            return null;
        return finding with
        {
            Source = source,
            Span = span,
            Related = [.. finding.Related.Select(MoveRelated).OfType<RelatedLocation>()],
            Fix = null,
        };

        RelatedLocation? MoveRelated(RelatedLocation related)
        {
            if (related.Source.Path != source.Path)
                return related;
            return Move(related.Span, edits) is { } moved ? related with { Source = source, Span = moved } : null;
        }
    }

    private static TextSpan? Move(TextSpan span, ImmutableArray<TextChange> edits)
    {
        foreach (var edit in edits)
        {
            if (edit.Move(span) is not { } moved)
                return null;
            span = moved;
        }

        return span;
    }
}

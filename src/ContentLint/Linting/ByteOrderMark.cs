using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>
/// The mark that a text in somebody's memory may begin with. The text is checked without it, as a file is, but places are counted with it by
/// who holds the text.
/// </summary>
public static class ByteOrderMark
{
    private const char Mark = '\uFEFF';

    /// <summary>The mark, or nothing.</summary>
    public static string Of(string text) => text.StartsWith(Mark) ? text[..1] : string.Empty;

    /// <summary>The same result with places in the texts that were checked, which count their marks.</summary>
    /// <param name="result">Of texts that <see cref="InputFile.OfText"/> made inputs of.</param>
    /// <param name="paths">Those of the texts; in other sources places stay as they are.</param>
    public static LintResult CountIn(LintResult result, IReadOnlyCollection<string> paths)
    {
        if (!result.Diagnostics.Any(found => IsCounted(found.Source) || found.Related.Any(related => IsCounted(related.Source))))
            return result;
        var sources = new Dictionary<SourceText, SourceText>(ReferenceEqualityComparer.Instance);
        return result with { Diagnostics = [.. result.Diagnostics.Select(Count)] };

        Diagnostic Count(Diagnostic found) => found with
        {
            Source = Whole(found.Source),
            Span = Moved(found.Span, found.Source),
            Related = [.. found.Related.Select(related => related with { Source = Whole(related.Source), Span = Moved(related.Span, related.Source) })],
            Fix = found.Fix is { } fix ? fix with { Changes = [.. fix.Changes.Select(change => change with { Span = Moved(change.Span, found.Source) })] } : null,
        };

        TextSpan Moved(TextSpan span, SourceText source) => IsCounted(source) ? span with { Start = span.Start + 1 } : span;

        SourceText Whole(SourceText source)
        {
            if (!IsCounted(source))
                return source;
            if (!sources.TryGetValue(source, out var whole))
                sources.Add(source, whole = new(source.Path, Mark + source.Text));
            return whole;
        }

        bool IsCounted(SourceText source) => source.Encoding is TextEncoding.Utf8WithBom && paths.Contains(source.Path, StringComparer.Ordinal);
    }
}

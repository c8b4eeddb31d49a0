using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// What a reader makes of a file: its words without markup, with entities decoded, and where each piece stands in the source.
/// </summary>
/// <param name="Text">Equal to the source's text for plain text.</param>
/// <param name="Blocks">In order of place, not overlapping; each without the white space around it.</param>
/// <param name="Emphases">Places in <paramref name="Text"/> set in italics or bold, in order.</param>
public sealed record Prose(
    SourceText Source, string Text, SpanMap Map, ImmutableArray<ProseBlock> Blocks, ImmutableArray<TextSpan> Emphases)
{
    /// <summary>Stands in <see cref="Text"/> for code, images and other things inside a paragraph that are not words.</summary>
    public const char Placeholder = '\uFFFC';

    /// <summary>Comments of the markup, their marks included: places in the source, in order, not overlapping.</summary>
    public ImmutableArray<TextSpan> Comments { get; init; } = [];
}

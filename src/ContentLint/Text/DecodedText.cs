using System.Collections.Immutable;

namespace ContentLint.Text;

/// <summary>
/// What became of a file's bytes. <paramref name="Source"/> is null for a binary file. Each of
/// <paramref name="InvalidSpans"/> is the U+FFFD that stands for bytes that are not valid in the encoding.
/// </summary>
public sealed record DecodedText(SourceText? Source, ImmutableArray<TextSpan> InvalidSpans)
{
    public bool IsBinary => Source is null;
}

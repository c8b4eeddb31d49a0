using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Linting.Fixing;

/// <summary>A file whose text fixes have changed.</summary>
/// <param name="Before">The text that was checked.</param>
/// <param name="After">The text with the fixes, line ends as they were.</param>
/// <param name="Rules">The rule of each fix that was applied, by id, in all rounds.</param>
public sealed record FixedFile(SourceText Before, string After, ImmutableArray<string> Rules)
{
    /// <summary>As they stand in a file that holds the text before.</summary>
    public byte[] BytesBefore => TextEncoder.Encode(Before.Text, Before.Encoding);

    public byte[] BytesAfter => TextEncoder.Encode(After, Before.Encoding);
}

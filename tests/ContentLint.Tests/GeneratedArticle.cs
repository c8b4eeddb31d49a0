using ContentLint.Text;

namespace ContentLint.Tests;

/// <summary>An article made of pieces, so that a failing one can be cut down to the pieces that matter.</summary>
/// <param name="Path">Its extension chooses the reader.</param>
/// <param name="Language">The tag that configuration gives it, or null.</param>
/// <param name="Pieces">What its text is spelt with.</param>
internal sealed record GeneratedArticle(string Path, string? Language, string[] Pieces)
{
    public string Text => string.Concat(Pieces);

    public SourceText ToSource() => new(Path, Text);

    /// <summary>The same article with all its line ends, CRLF, LF and CR alike, written as <paramref name="lineEnd"/>.</summary>
    public SourceText ToSource(string lineEnd) => new(Path, WithLineEnds(Text, lineEnd));

    /// <summary>Without the other characters that .NET counts among line ends: to us a form feed ends no line.</summary>
    public static string WithLineEnds(string text, string lineEnd) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n')
        .Replace("\n", lineEnd, StringComparison.Ordinal);

    /// <summary>Articles with fewer pieces: halves first, then without one piece each.</summary>
    public IEnumerable<GeneratedArticle> Shrink()
    {
        for (var length = Pieces.Length / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= Pieces.Length; start += length)
                yield return this with { Pieces = [.. Pieces[..start], .. Pieces[(start + length)..]] };
        }
    }

    public override string ToString()
    {
        var spelt = string.Concat(Text.Select(unit => unit is >= ' ' and <= '~' and not '\\' ? $"{unit}" : $"\\u{(int)unit:X4}"));
        return $"{Path} ({Language ?? "no language"}) \"{spelt}\"";
    }
}

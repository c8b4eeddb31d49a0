using System.Buffers;
using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Texts of which one must stand at one edge of a paragraph, letter case aside, before it is looked at closer.</summary>
/// <param name="place">Whether that is the end, or else the start.</param>
internal sealed class EdgeTexts(ImmutableArray<string> texts, ResiduePlace place)
{
    private readonly bool _isAtEnd = place is ResiduePlace.End;

    // The empty text stands everywhere. Of a character that is two units, letter case may change either.
    private readonly bool _isAnywhere = texts.Any(text => text.Length == 0 || text.Any(char.IsSurrogate));

    // The texts of one unit, and the outermost two units of the others.
    private readonly SearchValues<char> _units =
        SearchValues.Create([.. texts.Where(text => text.Length == 1).Select(text => char.ToUpperInvariant(text[0]))]);

    private readonly ImmutableArray<int> _pairs =
        [.. texts.Where(text => text.Length > 1).Select(text => PairAt(text, place is ResiduePlace.End)).Distinct()];

    /// <summary>Whether one of them may stand there, by the outermost two units alone: what refuses nearly all paragraphs.</summary>
    public bool MayStandAt(ReadOnlySpan<char> paragraph) =>
        _isAnywhere
        || _units.Contains(char.ToUpperInvariant(_isAtEnd ? paragraph[^1] : paragraph[0]))
        || (paragraph.Length > 1 && _pairs.AsSpan().Contains(PairAt(paragraph, _isAtEnd)));

    public bool StandAt(ReadOnlySpan<char> paragraph)
    {
        foreach (var text in texts)
        {
            if (_isAtEnd
                ? paragraph.EndsWith(text, StringComparison.OrdinalIgnoreCase)
                : paragraph.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int PairAt(ReadOnlySpan<char> text, bool isAtEnd)
    {
        var pair = isAtEnd ? text[^2..] : text[..2];
        return (char.ToUpperInvariant(pair[0]) << 16) | char.ToUpperInvariant(pair[1]);
    }
}

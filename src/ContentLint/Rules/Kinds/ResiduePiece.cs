using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>A piece of a paragraph that a rule reports, as a regular expression with a place to look at.</summary>
internal sealed class ResiduePiece(
    string? language, string text, ResiduePlace place, string? position, ImmutableArray<string> holds, bool keepsCase)
{
    // In UTF-16 units: what stands at an edge is short, and a paragraph may be as long as a book.
    private const int MaxEdge = 200;

    private readonly HeldTexts _inside = new(holds);
    private readonly EdgeTexts _atEdge = new(holds, place);

    private readonly BoundedRegex _regex = new(
        place switch
        {
            ResiduePlace.Start => $@"\A(?:{text})",
            ResiduePlace.End => $@"(?:{text})\z",
            ResiduePlace.Whole => $@"\A(?:{text})\z",
            _ => text,
        },
        keepsCase);

    public string? Language { get; } = language;

    public bool IsInHead { get; } = position is not "foot";

    public bool IsInFoot { get; } = position is not "head";

    public bool IsAnywhere => IsInHead && IsInFoot;

    public ResiduePlace Place => place;

    public ImmutableArray<string> Held => holds;

    /// <summary>Whether it may be there at all: what refuses most paragraphs without a closer look.</summary>
    public bool MayStandIn(ReadOnlySpan<char> paragraph) => place is ResiduePlace.Inside || _atEdge.MayStandAt(paragraph);

    /// <summary>The pattern alone: an anchor around it could mend or break it.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot run in time linear in the text.</exception>
    public Regex BuildAutomaton() => new BoundedRegex(text, keepsCase).BuildAutomaton();

    /// <summary>The next place at or after <paramref name="from"/>, or null.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="block">Where the paragraph stands in it.</param>
    /// <param name="from">In the whole text; only a piece inside a paragraph can stand there twice.</param>
    public TextSpan? Find(string document, TextSpan block, int from)
    {
        var window = WindowOf(block, from);
        if (window.IsEmpty || !Holds(document.AsSpan(window.Start, window.Length)))
            return null;
        var match = _regex.Match(document, window);
        if (!match.Success)
            return null;
        var group = match.Groups.Count > 1 && match.Groups[1] is { Success: true, Length: > 0 } inner ? inner : match;
        return group.Length == 0 ? null : new(group.Index, group.Length);
    }

    // Most of what ends in a bracket ends in no piece, and to learn that from the front means to try every place.
    private bool Holds(ReadOnlySpan<char> window) => place switch
    {
        ResiduePlace.Inside => _inside.StandIn(window),
        ResiduePlace.End => _atEdge.StandAt(window) && _regex.MayEnd(window),
        _ => _atEdge.StandAt(window),
    };

    private TextSpan WindowOf(TextSpan block, int from)
    {
        if (place is ResiduePlace.Inside)
            return from < block.End ? TextSpan.FromBounds(Math.Max(from, block.Start), block.End) : default;
        if (from > block.Start || (place is ResiduePlace.Whole && block.Length > MaxEdge))
            return default;
        var length = Math.Min(block.Length, MaxEdge);
        return place is ResiduePlace.End ? new(block.End - length, length) : new(block.Start, length);
    }
}

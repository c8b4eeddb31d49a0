using System.Buffers;
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

    private readonly SearchValues<string>? _holds =
        holds.IsEmpty ? null : SearchValues.Create(holds.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private Regex? _regex;

    public string? Language { get; } = language;

    public bool IsInHead { get; } = position is not "foot";

    public bool IsInFoot { get; } = position is not "head";

    public bool IsAnywhere => IsInHead && IsInFoot;

    // Two threads may both build it; they build the same.
    private Regex Regex => _regex ??= Build();

    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot run in time linear in the text.</exception>
    public Regex Build()
    {
        // The pattern alone is held against the syntax first: an anchor around it must not mend or break it.
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (keepsCase ? RegexOptions.None : RegexOptions.IgnoreCase);
        var plain = new Regex(text, options, Regex.InfiniteMatchTimeout);
        var start = place is ResiduePlace.Start or ResiduePlace.Whole ? @"\A(?:" : "(?:";
        var end = place is ResiduePlace.End or ResiduePlace.Whole ? @")\z" : ")";
        return place is ResiduePlace.Inside ? plain : new($"{start}{text}{end}", options, Regex.InfiniteMatchTimeout);
    }

    /// <summary>The next place at or after <paramref name="from"/>, or null.</summary>
    /// <param name="document">The whole text.</param>
    /// <param name="block">Where the paragraph stands in it.</param>
    /// <param name="from">In the whole text; only a piece inside a paragraph can stand there twice.</param>
    public TextSpan? Find(string document, TextSpan block, int from)
    {
        var window = WindowOf(block, from);
        if (window.IsEmpty || (_holds is not null && !document.AsSpan(window.Start, window.Length).ContainsAny(_holds)))
            return null;
        var match = Regex.Match(document, window.Start, window.Length);
        if (!match.Success)
            return null;
        var group = match.Groups.Count > 1 && match.Groups[1] is { Success: true, Length: > 0 } inner ? inner : match;
        return group.Length == 0 ? null : new(group.Index, group.Length);
    }

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

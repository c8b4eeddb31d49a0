using System.Buffers;
using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Texts of which one must stand in a paragraph, letter case aside, before it is looked at closer: one walk over it for all.</summary>
internal sealed class HeldTexts
{
    // From the most frequent in prose: of a text without letters, the rarest of its characters is looked for.
    private const string FrequentMarks = " .,\"”“-";

    private readonly Lazy<SearchValues<string>?> _words;
    private readonly ImmutableArray<(string Text, int Anchor)> _marks;
    private readonly SearchValues<char> _anchors;

    public HeldTexts(ImmutableArray<string> texts)
    {
        ImmutableArray<string> words = [.. texts.Where(text => text.Any(char.IsLetter))];
        _words = new(() => words.IsEmpty ? null : SearchValues.Create(words.AsSpan(), StringComparison.OrdinalIgnoreCase));
        _marks = [.. texts.Except(words, StringComparer.Ordinal).Select(text => (text, FindAnchor(text)))];
        _anchors = SearchValues.Create([.. _marks.Select(mark => mark.Text[mark.Anchor])]);
    }

    public bool StandIn(ReadOnlySpan<char> text) => HoldsMark(text) || (_words.Value is { } words && text.ContainsAny(words));

    private static int FindAnchor(string text) => Enumerable.Range(0, text.Length)
        .MaxBy(at => FrequentMarks.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var place ? place : FrequentMarks.Length);

    private bool HoldsMark(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(_anchors); at >= 0;)
        {
            foreach (var (mark, anchor) in _marks)
            {
                if (mark[anchor] == text[at] && at >= anchor && text[(at - anchor)..].StartsWith(mark, StringComparison.Ordinal))
                    return true;
            }

            var next = text[(at + 1)..].IndexOfAny(_anchors);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}

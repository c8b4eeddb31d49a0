using System.Buffers;
using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Texts of which one must stand in a paragraph, letter case aside, before it is looked at closer: one walk over it for all.</summary>
internal sealed class HeldTexts(ImmutableArray<string> texts)
{
    // From the most frequent in prose: of a text without letters, the rarest of its characters is looked for.
    private const string FrequentMarks = " .,\"”“-";

    private readonly Lazy<SearchValues<string>> _words = new(() => SearchValues.Create([.. texts.Where(IsWord)], StringComparison.OrdinalIgnoreCase));
    private readonly Lazy<ImmutableArray<(string Text, int Anchor)>> _marks =
        new(() => [.. texts.Where(text => !IsWord(text)).Select(text => (text, FindAnchor(text)))]);

    private SearchValues<char>? _anchors;

    public bool StandIn(ReadOnlySpan<char> text) => HoldsMark(text) || text.ContainsAny(_words.Value);

    // The empty text stands everywhere, as the search for words knows.
    private static bool IsWord(string text) => text.Length == 0 || text.Any(char.IsLetter);

    private static int FindAnchor(string text) => Enumerable.Range(0, text.Length)
        .MaxBy(at => FrequentMarks.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var place ? place : FrequentMarks.Length);

    private bool HoldsMark(ReadOnlySpan<char> text)
    {
        var marks = _marks.Value;
        var anchors = _anchors ??= SearchValues.Create([.. marks.Select(mark => mark.Text[mark.Anchor])]);
        for (var at = text.IndexOfAny(anchors); at >= 0;)
        {
            foreach (var (mark, anchor) in marks)
            {
                if (mark[anchor] == text[at] && at >= anchor && text[(at - anchor)..].StartsWith(mark, StringComparison.Ordinal))
                    return true;
            }

            var next = text[(at + 1)..].IndexOfAny(anchors);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Texts of which one must stand in a paragraph, letter case aside, before it is looked at closer. Those with letters are looked for all
/// at once, and so are those of some ASCII marks; the few others one by one, for no vectorised search takes them together.
/// </summary>
internal sealed class HeldTexts(ImmutableArray<string> texts)
{
    private readonly Lazy<SearchValues<string>> _words = new(() => SearchValues.Create([.. texts.Where(IsWord)], StringComparison.OrdinalIgnoreCase));
    private readonly Lazy<SearchValues<string>> _marks =
        new(() => SearchValues.Create([.. texts.Where(IsAsciiMarks)], StringComparison.Ordinal));

    // Without any character of these no other mark stands anywhere: nearly always its first one beyond ASCII.
    private readonly Lazy<SearchValues<char>> _anchors =
        new(() => SearchValues.Create([.. texts.Where(IsOtherMark).Select(text => text.FirstOrDefault(unit => !char.IsAscii(unit), text[0]))]));

    private readonly Lazy<ImmutableArray<SearchValues<string>>> _otherMarks =
        new(() => [.. texts.Where(IsOtherMark).Select(text => SearchValues.Create([text], StringComparison.Ordinal))]);

    public bool StandIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(_words.Value) || text.ContainsAny(_marks.Value) || HoldsOtherMark(text);

    // The empty text stands everywhere, as the search for words knows.
    private static bool IsWord(string text) => text.Length == 0 || text.Any(char.IsLetter);

    private static bool IsAsciiMarks(string text) => text.Length > 1 && !IsWord(text) && Ascii.IsValid(text);

    private static bool IsOtherMark(string text) => !IsWord(text) && !IsAsciiMarks(text);

    private bool HoldsOtherMark(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(_anchors.Value))
            return false;
        foreach (var mark in _otherMarks.Value)
        {
            if (text.ContainsAny(mark))
                return true;
        }

        return false;
    }
}

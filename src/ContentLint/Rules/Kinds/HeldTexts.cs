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

    private readonly Lazy<ImmutableArray<SearchValues<string>>> _otherMarks =
        new(() => [.. texts.Where(text => !IsWord(text) && !IsAsciiMarks(text)).Select(text => SearchValues.Create([text], StringComparison.Ordinal))]);

    public bool StandIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(_words.Value) || text.ContainsAny(_marks.Value) || HoldsOtherMark(text);

    // The empty text stands everywhere, as the search for words knows.
    private static bool IsWord(string text) => text.Length == 0 || text.Any(char.IsLetter);

    private static bool IsAsciiMarks(string text) => text.Length > 1 && !IsWord(text) && Ascii.IsValid(text);

    private bool HoldsOtherMark(ReadOnlySpan<char> text)
    {
        foreach (var mark in _otherMarks.Value)
        {
            if (text.ContainsAny(mark))
                return true;
        }

        return false;
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Texts of which one must stand in a paragraph, letter case aside, before it is looked at closer: one walk over it for all.</summary>
internal sealed class HeldTexts(ImmutableArray<string> texts)
{
    // Texts without letters have no case, so the search need not fold, and texts in ASCII are looked for sixteen characters at a time.
    private readonly Lazy<ImmutableArray<SearchValues<string>>> _groups = new(() =>
    [
        .. texts.GroupBy(text => (HasLetter: text.Any(char.IsLetter), IsAscii: Ascii.IsValid(text)))
            .Select(group => SearchValues.Create([.. group], group.Key.HasLetter ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)),
    ]);

    public bool StandIn(ReadOnlySpan<char> text)
    {
        foreach (var group in _groups.Value)
        {
            if (text.ContainsAny(group))
                return true;
        }

        return false;
    }
}

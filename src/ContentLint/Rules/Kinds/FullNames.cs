using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Gathers the different names of two or three words of one document.</summary>
/// <param name="names">Those of one word.</param>
/// <param name="most">How many to gather.</param>
internal sealed class FullNames(NameReader names, int most)
{
    private readonly List<(NameForm? Before, NameForm One, NameForm Other, int End)> _found = new(Math.Min(most, names.Pairs.Length));

    public bool IsFull => _found.Count >= most;

    /// <summary>Unless it is there.</summary>
    /// <param name="before">The first word of three; null for a name of two.</param>
    /// <param name="one">The last word but one.</param>
    /// <param name="other">The last word.</param>
    /// <param name="end">The token of the last word.</param>
    public void Add(NameForm? before, NameForm one, NameForm other, int end)
    {
        // There are few: looking at each is cheaper than a set.
        foreach (var (knownBefore, knownOne, knownOther, _) in _found)
        {
            if (ReferenceEquals(knownOther, other) && ReferenceEquals(knownOne, one) && ReferenceEquals(knownBefore, before))
                return;
        }

        _found.Add((before, one, other, end));
    }

    /// <summary>In the order in which they were found; null where there is none.</summary>
    public FullName[]? ToArray()
    {
        if (_found.Count == 0)
            return null;
        Span<char> folded = stackalloc char[NameLanguage.LongestFolded];
        var all = new FullName[_found.Count];
        for (var number = 0; number < all.Length; number++)
        {
            var (before, one, other, end) = _found[number];
            var text = before is null ? $"{one.Text} {other.Text}" : $"{before.Text} {one.Text} {other.Text}";
            var sound = FoldedWord.Hash(folded[..names.Language!.Fold(text, folded)], TokenKind.Word);
            var first = names.Document.Tokens[before is null ? end - 1 : end - 2].Span.Start;
            all[number] = new(text, sound, names.Document.ToSource(TextSpan.FromBounds(first, names.SpanOf(end).End)));
        }

        return all;
    }
}

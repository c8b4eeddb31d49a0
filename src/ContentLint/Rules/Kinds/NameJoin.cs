using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds names that stand in one word here and in two there: "DiCaprio" and "Di Caprio", "Jong-un" and "Jong Un".</summary>
internal sealed class NameJoin(NameReader names)
{
    private const int ShortestJoined = 6;
    private const int ShortestLinked = 5;

    /// <summary>Each place of the rarer way, with the text that should stand there and a place where it does.</summary>
    public ImmutableArray<(TextSpan Span, string Right, TextSpan RightSpan)> Find()
    {
        if (names.Pairs.IsEmpty)
            return [];
        var byFolded = new Dictionary<string, NameForm>(StringComparer.Ordinal);
        foreach (var form in names.Forms)
        {
            if (form.Nature is NameNature.Unknown && form.Folded.Length >= ShortestJoined)
                byFolded.TryAdd(form.Folded, form);
        }

        var found = ImmutableArray.CreateBuilder<(TextSpan, string, TextSpan)>();
        foreach (var (form, places) in FindPairs(byFolded))
        {
            if (!IsLink(form, places))
                Report(form, places, found);
        }

        return found.ToImmutable();
    }

    private Dictionary<NameForm, List<NamePair>> FindPairs(Dictionary<string, NameForm> byFolded)
    {
        var pairs = new Dictionary<NameForm, List<NamePair>>();
        var lookup = byFolded.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> joined = stackalloc char[2 * NameLanguage.LongestName];
        Span<char> folded = stackalloc char[NameLanguage.LongestFolded];
        foreach (var pair in names.Pairs)
        {
            var (one, other) = (pair.One, pair.Other);
            one.Text.CopyTo(joined);
            other.Text.CopyTo(joined[one.Text.Length..]);
            var length = names.Language!.Fold(joined[..(one.Text.Length + other.Text.Length)], folded);
            if (!lookup.TryGetValue(folded[..length], out var form))
                continue;
            if (!pairs.TryGetValue(form, out var places))
                pairs.Add(form, places = []);
            places.Add(pair);
        }

        return pairs;
    }

    // "Rusia-Ukraina" links two names, one of which stands alone elsewhere; it is not one name.
    private static bool IsLink(NameForm form, List<NamePair> places)
    {
        var (one, other) = (places[0].One, places[0].Other);
        return form.Text.Contains('-', StringComparison.Ordinal)
            && Math.Min(one.Text.Length, other.Text.Length) >= ShortestLinked
            && Math.Max(one.Count, other.Count) > places.Count;
    }

    private void Report(NameForm form, List<NamePair> places, ImmutableArray<(TextSpan, string, TextSpan)>.Builder found)
    {
        var isPairSlip = places.Count * 2 <= form.Count || (form.Count * 2 > places.Count && form.First < places[0].Second);
        if (isPairSlip)
        {
            foreach (var pair in places)
                found.Add((SpanOfPair(pair.Second), form.Text, names.SpanOf(form.First)));
            return;
        }

        var right = SpanOfPair(places[0].Second);
        foreach (var token in form.Tokens)
            found.Add((names.SpanOf(token), names.Document[right].ToString(), right));
    }

    private TextSpan SpanOfPair(int second) =>
        TextSpan.FromBounds(names.Document.Tokens[second - 1].Span.Start, names.SpanOf(second).End);
}

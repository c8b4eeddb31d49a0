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
        if (names.Pairs.Count == 0)
            return [];
        var byFolded = new Dictionary<string, NameForm>(StringComparer.Ordinal);
        foreach (var form in names.Forms)
        {
            if (form.Nature is NameNature.Unknown && form.Folded.Length >= ShortestJoined)
                byFolded.TryAdd(form.Folded, form);
        }

        var found = ImmutableArray.CreateBuilder<(TextSpan, string, TextSpan)>();
        foreach (var (form, seconds) in FindPairs(byFolded))
        {
            if (!IsLink(form, seconds))
                Report(form, seconds, found);
        }

        return found.ToImmutable();
    }

    private Dictionary<NameForm, List<int>> FindPairs(Dictionary<string, NameForm> byFolded)
    {
        var pairs = new Dictionary<NameForm, List<int>>();
        var lookup = byFolded.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> joined = stackalloc char[2 * NameLanguage.LongestName];
        Span<char> folded = stackalloc char[NameLanguage.LongestFolded];
        foreach (var second in names.Pairs)
        {
            var (one, other) = (names.FormOf(second - 1)!, names.FormOf(second)!);
            one.Text.CopyTo(joined);
            other.Text.CopyTo(joined[one.Text.Length..]);
            var length = names.Language!.Fold(joined[..(one.Text.Length + other.Text.Length)], folded);
            if (!lookup.TryGetValue(folded[..length], out var form))
                continue;
            if (!pairs.TryGetValue(form, out var seconds))
                pairs.Add(form, seconds = []);
            seconds.Add(second);
        }

        return pairs;
    }

    // "Rusia-Ukraina" links two names, one of which stands alone elsewhere; it is not one name.
    private bool IsLink(NameForm form, List<int> seconds)
    {
        var (one, other) = (names.FormOf(seconds[0] - 1)!, names.FormOf(seconds[0])!);
        return form.Text.Contains('-', StringComparison.Ordinal)
            && Math.Min(one.Text.Length, other.Text.Length) >= ShortestLinked
            && Math.Max(one.Count, other.Count) > seconds.Count;
    }

    private void Report(NameForm form, List<int> seconds, ImmutableArray<(TextSpan, string, TextSpan)>.Builder found)
    {
        var isPairSlip = seconds.Count * 2 <= form.Count || (form.Count * 2 > seconds.Count && form.First < seconds[0]);
        if (isPairSlip)
        {
            foreach (var second in seconds)
                found.Add((SpanOfPair(second), form.Text, names.SpanOf(form.First)));
            return;
        }

        var right = SpanOfPair(seconds[0]);
        foreach (var token in form.Tokens)
            found.Add((names.SpanOf(token), names.Document[right].ToString(), right));
    }

    private TextSpan SpanOfPair(int second) =>
        TextSpan.FromBounds(names.Document.Tokens[second - 1].Span.Start, names.SpanOf(second).End);
}

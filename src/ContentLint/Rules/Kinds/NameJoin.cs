using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds names that stand in one word here and in two there: "DiCaprio" and "Di Caprio", "Jong-un" and "Jong Un".</summary>
internal sealed class NameJoin(NameReader names)
{
    private const int ShortestJoined = 6;
    private const int ShortestLinked = 5;

    // In the order in which they were found; hardly any article has one.
    private Dictionary<NameForm, List<NamePair>>? _pairs;

    /// <summary>Each place of the rarer way, with the text that should stand there and a place where it does.</summary>
    public IEnumerable<(TextSpan Span, string Right, TextSpan RightSpan)> Find()
    {
        FindPairs();
        return _pairs is null ? [] : _pairs.Where(pair => !IsLink(pair.Key, pair.Value)).SelectMany(pair => Describe(pair.Key, pair.Value));
    }

    private void FindPairs()
    {
        var sounds = names.Pairs.IsEmpty ? 0 : FirstSounds();
        if (sounds == 0)
            return;
        Span<char> joined = stackalloc char[2 * NameLanguage.LongestName];
        Span<char> folded = stackalloc char[NameLanguage.LongestFolded];
        foreach (var pair in names.Pairs)
        {
            if (!MayBeJoined(pair.One.Word, sounds))
                continue;
            var (one, other) = (pair.One.Text, pair.Other.Text);
            one.CopyTo(joined);
            other.CopyTo(joined[one.Length..]);
            var length = names.Language!.Fold(joined[..(one.Length + other.Length)], folded);
            if (FindJoined(NameOutline.SoundOf(folded[..length])) is { } form)
                Add(form, pair);
        }
    }

    // A bit for each sound with which a name begins that two words could make, several sharing one.
    private uint FirstSounds()
    {
        var sounds = 0u;
        foreach (var form in names.Forms)
        {
            if (IsJoined(form.Word))
                sounds |= form.Word.FirstSound == 0 ? uint.MaxValue : BitOf(form.Word.FirstSound);
        }

        return sounds;
    }

    private bool MayBeJoined(NameWord first, uint sounds) =>
        !names.HasOneLanguage || first.FirstSound == 0 || (sounds & BitOf(first.FirstSound)) != 0;

    private NameForm? FindJoined(ulong sound)
    {
        foreach (var form in names.Forms)
        {
            if (form.Word.Outline.Sound == sound && IsJoined(form.Word))
                return form;
        }

        return null;
    }

    private void Add(NameForm form, NamePair pair)
    {
        _pairs ??= [];
        if (!_pairs.TryGetValue(form, out var places))
            _pairs.Add(form, places = []);
        places.Add(pair);
    }

    private static bool IsJoined(NameWord word) => word.FoldedLength >= ShortestJoined && word.Nature is NameNature.Unknown;

    private static uint BitOf(char sound) => 1u << (sound % 32);

    // "Rusia-Ukraina" links two names, one of which stands alone elsewhere; it is not one name.
    private static bool IsLink(NameForm form, List<NamePair> places)
    {
        var (one, other) = (places[0].One, places[0].Other);
        return form.Text.Contains('-', StringComparison.Ordinal)
            && Math.Min(one.Text.Length, other.Text.Length) >= ShortestLinked
            && Math.Max(one.Count, other.Count) > places.Count;
    }

    private IEnumerable<(TextSpan Span, string Right, TextSpan RightSpan)> Describe(NameForm form, List<NamePair> places)
    {
        var isPairSlip = places.Count * 2 <= form.Count || (form.Count * 2 > places.Count && form.First < places[0].Second);
        if (isPairSlip)
            return places.Select(pair => (SpanOfPair(pair.Second), form.Text, names.SpanOf(form.First)));
        var right = SpanOfPair(places[0].Second);
        return names.TokensOf(form).Select(token => (names.SpanOf(token), names.Document[right].ToString(), right));
    }

    private TextSpan SpanOfPair(int second) =>
        TextSpan.FromBounds(names.Document.Tokens[second - 1].Span.Start, names.SpanOf(second).End);
}

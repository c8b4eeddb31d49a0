using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Finds the names of one document that are spelt two ways. Candidates come from an index of the words that one dropped letter
/// leaves (the symmetric deletion of SymSpell, Garbe 2012), from equal keys of sound, equal ends, and from sharing a neighbour; for
/// each word what is looked at is bounded, so that time is linear in the document.
/// </summary>
internal sealed class NameVariants(NameReader names)
{
    private const int MaxPlaces = 12;
    private const int Ends = NameJudge.EndsOfTwoEdits;

    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<(int Form, int Before)> _places = [];
    private readonly HashSet<(int, int)> _seen = [];
    private readonly Dictionary<NameForm, NameForm> _rightOf = [];
    private readonly List<(NameForm One, NameForm Other, NameEdit Edit)> _candidates = [];

    /// <summary>Each form that is a slip, with the form that it should have; in order of place.</summary>
    public ImmutableArray<(NameForm Slip, NameForm Right)> Find()
    {
        var forms = names.Forms;
        var numbers = new Dictionary<NameForm, int>(forms.Count);
        for (var number = 0; number < forms.Count; number++)
        {
            numbers.Add(forms[number], number);
            AddCandidates(forms, number);
        }

        foreach (var form in forms)
        {
            AddNeighbours(form.After, numbers);
            AddNeighbours(form.Before, numbers);
        }

        if (_candidates.Count == 0)
            return [];
        names.ReadLowered();
        foreach (var (one, other, edit) in _candidates)
            Judge(one, other, edit);
        return [.. _rightOf.OrderBy(pair => pair.Key.Tokens[0]).Select(pair => (pair.Key, Follow(pair.Value)))];
    }

    private NameForm Follow(NameForm right)
    {
        for (var step = 0; step < MaxPlaces && _rightOf.TryGetValue(right, out var next); step++)
            right = next;
        return right;
    }

    private void AddCandidates(IReadOnlyList<NameForm> forms, int number)
    {
        var word = forms[number].Text;
        Span<char> lower = stackalloc char[NameLanguage.LongestName];
        Span<char> shorter = stackalloc char[NameLanguage.LongestName];
        lower = lower[..word.AsSpan().ToLowerInvariant(lower)];
        if (lower.Length < NameJudge.ShortestName)
            return;
        Look(~Hash(forms[number].Folded), forms, number);
        Look(Hash(lower), forms, number);
        if (lower.Length >= NameJudge.LengthOfTwoLoneEdits)
        {
            lower[..Ends].CopyTo(shorter);
            lower[^Ends..].CopyTo(shorter[Ends..]);
            Look(~Hash(shorter[..(2 * Ends)]), forms, number);
        }

        for (var at = 0; at < lower.Length; at++)
        {
            if (at > 0 && lower[at] == lower[at - 1])
                continue;
            lower[..at].CopyTo(shorter);
            lower[(at + 1)..].CopyTo(shorter[at..]);
            Look(Hash(shorter[..(lower.Length - 1)]), forms, number);
        }
    }

    private void Look(ulong hash, IReadOnlyList<NameForm> forms, int number)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, hash, out _);
        var place = last;
        for (var seen = 0; place > 0 && seen < MaxPlaces; seen++)
        {
            var (form, before) = _places[place - 1];
            if (form != number)
                AddCandidate(forms[form], forms[number], form, number);
            place = before;
        }

        _places.Add((number, last));
        last = _places.Count;
    }

    private static ulong Hash(ReadOnlySpan<char> letters) => FoldedWord.Hash(letters, Syntax.TokenKind.Word);

    private void AddNeighbours(List<NameForm> neighbours, Dictionary<NameForm, int> numbers)
    {
        for (var one = 0; one < neighbours.Count; one++)
        {
            for (var other = one + 1; other < neighbours.Count; other++)
                AddCandidate(neighbours[one], neighbours[other], numbers[neighbours[one]], numbers[neighbours[other]]);
        }
    }

    private void AddCandidate(NameForm one, NameForm other, int number, int otherNumber)
    {
        if (Math.Min(one.Text.Length, other.Text.Length) < NameJudge.ShortestName
            || Math.Abs(one.Text.Length - other.Text.Length) > 3 || !_seen.Add((Math.Min(number, otherNumber), Math.Max(number, otherNumber))))
            return;
        var edit = NameEdit.Between(one.Lower, other.Lower);
        if (edit.Distance <= 2 || one.Folded == other.Folded)
            _candidates.Add((one, other, edit));
    }

    private void Judge(NameForm one, NameForm other, NameEdit edit)
    {
        var (slip, right) = NameJudge.Order(one, other);
        if (!NameJudge.IsVariant(slip, right, edit, names.Language!))
            return;
        if (!_rightOf.TryGetValue(slip, out var before) || right.Count > before.Count)
            _rightOf[slip] = right;
    }
}

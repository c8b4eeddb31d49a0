using System.Collections.Immutable;
using System.Numerics;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Finds the names of one document that are spelt two ways. All pairs are looked at, and nearly all are told apart by their lengths and
/// letters alone. Candidates are those of the rest of which one dropped letter makes the same (as in SymSpell, Garbe 2012), that sound
/// alike, that have equal ends, or that share a neighbour.
/// </summary>
internal sealed class NameVariants(NameReader names)
{
    private const int MaxSteps = 12;
    private const int MostEdits = 2;
    private const int MostLetters = 3;

    private readonly Dictionary<NameForm, NameForm> _rightOf = [];
    private readonly List<(NameForm One, NameForm Other, NameEdit Edit)> _candidates = [];

    /// <summary>Each form that is a slip, with the form that it should have; in order of place.</summary>
    public ImmutableArray<(NameForm Slip, NameForm Right)> Find()
    {
        AddCandidates();
        foreach (var form in names.Forms)
        {
            AddNeighbours(form.After);
            AddNeighbours(form.Before);
        }

        if (_candidates.Count == 0)
            return [];
        names.ReadLowered();
        foreach (var (one, other, edit) in _candidates)
            Judge(one, other, edit);
        return [.. _rightOf.OrderBy(pair => pair.Key.First).Select(pair => (pair.Key, Follow(pair.Value)))];
    }

    private NameForm Follow(NameForm right)
    {
        for (var step = 0; step < MaxSteps && _rightOf.TryGetValue(right, out var next); step++)
            right = next;
        return right;
    }

    // An article has so few names that comparing all of them is cheaper than an index; longer texts are not read.
    private void AddCandidates()
    {
        var forms = names.Forms;
        var outlines = new NameOutline[forms.Count];
        for (var number = 0; number < outlines.Length; number++)
        {
            outlines[number] = forms[number].Outline;
            if (outlines[number].Length < NameJudge.ShortestName)
                continue;
            for (var earlier = number - 1; earlier >= 0; earlier--)
            {
                if (MayBeNear(outlines[earlier], outlines[number]))
                    AddCandidate(forms[earlier], forms[number], areNeighbours: false);
            }
        }
    }

    private void AddNeighbours(ReadOnlySpan<NameForm> neighbours)
    {
        for (var one = 0; one < neighbours.Length; one++)
        {
            for (var other = one + 1; other < neighbours.Length; other++)
            {
                if (MayBeNear(neighbours[one].Outline, neighbours[other].Outline))
                    AddCandidate(neighbours[one], neighbours[other], areNeighbours: true);
            }
        }
    }

    // Changing a letter changes at most two of those that a word has at all, adding or dropping one changes one.
    private static bool MayBeNear(NameOutline one, NameOutline other) =>
        Math.Abs(one.Length - other.Length) is <= MostLetters and var longer
        && (BitOperations.PopCount(one.Letters ^ other.Letters) <= (2 * MostEdits) - longer || one.Sound == other.Sound)
        && Math.Min(one.Length, other.Length) >= NameJudge.ShortestName;

    private void AddCandidate(NameForm one, NameForm other, bool areNeighbours)
    {
        var soundAlike = one.Folded == other.Folded;
        if (!areNeighbours && !soundAlike && !HaveEqualEnds(one.Lower, other.Lower) && !NameEdit.LeavesSameWord(one.Lower, other.Lower))
            return;
        var edit = NameEdit.Between(one.Lower, other.Lower);
        if (soundAlike || edit.Distance <= MostEdits)
            _candidates.Add((one, other, edit));
    }

    private static bool HaveEqualEnds(string one, string other) =>
        Math.Min(one.Length, other.Length) >= NameJudge.LengthOfTwoLoneEdits
        && one.AsSpan(0, NameJudge.EndsOfTwoEdits).SequenceEqual(other.AsSpan(0, NameJudge.EndsOfTwoEdits))
        && one.AsSpan()[^NameJudge.EndsOfTwoEdits..].SequenceEqual(other.AsSpan()[^NameJudge.EndsOfTwoEdits..]);

    private void Judge(NameForm one, NameForm other, NameEdit edit)
    {
        var (slip, right) = NameJudge.Order(one, other);
        if (!NameJudge.IsVariant(slip, right, edit, names.Language!))
            return;
        if (!_rightOf.TryGetValue(slip, out var before) || right.Count > before.Count)
            _rightOf[slip] = right;
    }
}

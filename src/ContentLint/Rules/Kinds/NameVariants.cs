using System.Buffers;

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

    // Hardly any article holds a slip.
    private Dictionary<NameForm, NameForm>? _rightOf;

    /// <summary>Each form that is a slip, with the form that it should have; in order of place.</summary>
    public IEnumerable<(NameForm Slip, NameForm Right)> Find()
    {
        CompareAll();
        foreach (var form in names.Forms)
        {
            CompareNeighbours(form.After);
            CompareNeighbours(form.Before);
        }

        return _rightOf is null ? [] : _rightOf.OrderBy(pair => pair.Key.First).Select(pair => (pair.Key, Follow(pair.Value)));
    }

    private NameForm Follow(NameForm right)
    {
        for (var step = 0; step < MaxSteps && _rightOf!.TryGetValue(right, out var next); step++)
            right = next;
        return right;
    }

    // An article has so few names that comparing all of them is cheaper than an index; longer texts are not read.
    private void CompareAll()
    {
        var forms = names.Forms;
        var outlines = ArrayPool<NameOutline>.Shared.Rent(forms.Length);
        var numbers = ArrayPool<int>.Shared.Rent(forms.Length);
        var count = 0;
        for (var number = 0; number < forms.Length; number++)
        {
            if (!NameJudge.MayVary(forms[number].Word))
                continue;
            var outline = forms[number].Word.Outline;
            for (var earlier = count - 1; earlier >= 0; earlier--)
            {
                // Changing a letter changes at most two of those that a word has at all.
                ref readonly var other = ref outlines[earlier];
                if (NameOutline.CountLoneLetters(outline, other) <= 2 * MostEdits || outline.Sound == other.Sound)
                    Compare(forms[numbers[earlier]], forms[number], areNeighbours: false);
            }

            (outlines[count], numbers[count]) = (outline, number);
            count++;
        }

        ArrayPool<NameOutline>.Shared.Return(outlines);
        ArrayPool<int>.Shared.Return(numbers);
    }

    private void CompareNeighbours(ReadOnlySpan<NameForm> neighbours)
    {
        for (var one = 0; one < neighbours.Length - 1; one++)
        {
            for (var other = one + 1; other < neighbours.Length; other++)
            {
                if (NameJudge.MayVary(neighbours[one].Word) && NameJudge.MayVary(neighbours[other].Word))
                    Compare(neighbours[one], neighbours[other], areNeighbours: true);
            }
        }
    }

    private void Compare(NameForm one, NameForm other, bool areNeighbours)
    {
        if (!MayBeNear(one.Word.Outline, other.Word.Outline) || !NameJudge.MayBeVariants(one, other))
            return;
        var soundAlike = one.Word.Outline.Sound == other.Word.Outline.Sound;
        if (!areNeighbours && !soundAlike && !HaveEqualEnds(one.Lower, other.Lower) && !NameEdit.LeavesSameWord(one.Lower, other.Lower))
            return;
        var edit = NameEdit.Between(one.Lower, other.Lower);
        if (soundAlike || edit.Distance <= MostEdits)
            Judge(one, other, edit);
    }

    // Adding or dropping a letter changes one of those that a word has at all.
    private static bool MayBeNear(in NameOutline one, in NameOutline other) =>
        Math.Abs(one.Length - other.Length) is <= MostLetters and var longer
        && (NameOutline.CountLoneLetters(one, other) <= (2 * MostEdits) - longer || one.Sound == other.Sound);

    private static bool HaveEqualEnds(string one, string other) =>
        Math.Min(one.Length, other.Length) >= NameJudge.LengthOfTwoLoneEdits
        && one.AsSpan(0, NameJudge.EndsOfTwoEdits).SequenceEqual(other.AsSpan(0, NameJudge.EndsOfTwoEdits))
        && one.AsSpan()[^NameJudge.EndsOfTwoEdits..].SequenceEqual(other.AsSpan()[^NameJudge.EndsOfTwoEdits..]);

    private void Judge(NameForm one, NameForm other, NameEdit edit)
    {
        var (slip, right) = NameJudge.Order(one, other);
        if (!NameJudge.IsVariant(slip, right, edit, names.Language!) || names.IsLowered(slip) || names.IsLowered(right))
            return;
        _rightOf ??= [];
        if (!_rightOf.TryGetValue(slip, out var before) || right.Count > before.Count)
            _rightOf[slip] = right;
    }
}

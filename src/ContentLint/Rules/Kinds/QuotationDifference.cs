using System.Buffers;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// How the words of one quotation differ from those of another which they are a part of, but for some words. Where one of the two
/// begins later or ends earlier there is no difference, nor in how a word is spelled or joined.
/// </summary>
/// <remarks>
/// The least number of words put in, left out or exchanged: P. H. Sellers: The Theory and Computation of Evolutionary Distances:
/// Pattern Recognition, J. Algorithms 1 (1980).
/// </remarks>
internal sealed class QuotationDifference
{
    // A word of so many letters may differ in one or two of them and be the same word spelled otherwise.
    private const int LettersForOneSlip = 4;
    private const int LettersForTwoSlips = 6;
    private const int MostSlips = 2;

    private const int ShortestWord = 3;

    // In words.
    private const int LongestSpelling = 8;
    private const int WordsBesideEnd = 6;

    private readonly QuotedWords _part;
    private readonly QuotedWords _whole;
    private readonly List<(TextSpan Part, TextSpan Whole)> _runs = [];

    private QuotationDifference(QuotedWords part, QuotedWords whole) => (_part, _whole) = (part, whole);

    /// <summary>How many words differ.</summary>
    public int Count { get; private set; }

    /// <summary>Whether each of the two has a figure or a name of its own where they differ.</summary>
    public bool IsPattern { get; private set; }

    /// <summary>The first words that differ, as each of the two has them, with the word before them where one has none.</summary>
    public (string One, string Other) First { get; private set; }

    public static QuotationDifference Find(QuotedWords one, QuotedWords other)
    {
        var isSwapped = one.Count > other.Count;
        var difference = isSwapped ? new QuotationDifference(other, one) : new(one, other);
        difference.Align();
        difference.Judge();
        if (isSwapped)
            difference.First = (difference.First.Other, difference.First.One);
        return difference;
    }

    // Fills a table of costs, rows for the words of the whole, and walks back from the least cost in the last column.
    private void Align()
    {
        var width = _part.Count + 1;
        var pooled = ArrayPool<short>.Shared.Rent((_whole.Count + 1) * width);
        var costs = pooled.AsSpan(0, (_whole.Count + 1) * width);
        for (var at = 0; at < width; at++)
            costs[at] = (short)at;
        var end = 0;
        for (var row = 1; row <= _whole.Count; row++)
        {
            FillRow(costs.Slice((row - 1) * width, width), costs.Slice(row * width, width), _part.Hashes, _whole.Hashes[row - 1]);
            if (costs[(row * width) + width - 1] <= costs[(end * width) + width - 1])
                end = row;
        }

        WalkBack(costs, width, end);
        ArrayPool<short>.Shared.Return(pooled);
    }

    private static void FillRow(ReadOnlySpan<short> above, Span<short> row, ReadOnlySpan<ulong> part, ulong word)
    {
        var before = 0;
        row[0] = 0;
        for (var at = 0; at < part.Length; at++)
        {
            var exchanged = above[at] + (part[at] == word ? 0 : 1);
            before = Math.Min(exchanged, Math.Min(above[at + 1], before) + 1);
            row[at + 1] = (short)before;
        }
    }

    private void WalkBack(ReadOnlySpan<short> costs, int width, int end)
    {
        var (row, at) = (end, width - 1);
        var (lastRow, lastAt) = (end, width - 1);
        while (at > 0)
        {
            var cost = costs[(row * width) + at];
            var isSame = row > 0 && _part.Hashes[at - 1] == _whole.Hashes[row - 1] && costs[((row - 1) * width) + at - 1] == cost;
            if (isSame)
            {
                AddRun(at, lastAt, row, lastRow);
                (row, at) = (row - 1, at - 1);
                (lastRow, lastAt) = (row, at);
            }
            else if (row > 0 && costs[((row - 1) * width) + at] == cost - 1)
            {
                row--;
            }
            else if (costs[(row * width) + at - 1] == cost - 1)
            {
                at--;
            }
            else
            {
                (row, at) = (row - 1, at - 1);
            }
        }

        // At the beginning, words exchanged cost as much as words left out, and tell more.
        if (row == lastRow)
            row -= Math.Min(row, lastAt);
        AddRun(0, lastAt, row, lastRow);
        _runs.Reverse();
    }

    private void AddRun(int first, int end, int firstOfWhole, int endOfWhole)
    {
        if (first < end || firstOfWhole < endOfWhole)
            _runs.Add((TextSpan.FromBounds(first, end), TextSpan.FromBounds(firstOfWhole, endOfWhole)));
    }

    private void Judge()
    {
        foreach (var (part, whole) in _runs)
        {
            if (IsEnd(part, whole) || IsTrifle(part, whole) || IsSpelling(part, whole))
                continue;
            if (Count == 0)
                First = Describe(part, whole);
            Count += Math.Max(part.Length, whole.Length);
            IsPattern |= _part.HoldsNameOrFigure(part.Start, part.End) && _whole.HoldsNameOrFigure(whole.Start, whole.End);
        }
    }

    // The whole begins only after these words of the part, or ends before them.
    private bool IsEnd(TextSpan part, TextSpan whole) =>
        whole.IsEmpty && (part.Start == 0 && whole.Start == 0 || part.End == _part.Count && whole.End == _whole.Count);

    // "tu", "Rp"; what is no word of its own.
    private bool IsTrifle(TextSpan part, TextSpan whole) =>
        (part.IsEmpty || whole.IsEmpty)
        && _part.Letters(part.Start, part.End).Length + _whole.Letters(whole.Start, whole.End).Length < ShortestWord;

    // At an end of the part, the whole may have some of the same letters in words that the least cost left out.
    private bool IsSpelling(TextSpan part, TextSpan whole)
    {
        if (part.IsEmpty || part.Length > LongestSpelling)
            return false;
        var one = _part.Letters(part.Start, part.End);
        var first = part.Start == 0 ? Math.Max(0, whole.Start - WordsBesideEnd) : whole.Start;
        var end = part.End == _part.Count ? Math.Min(_whole.Count, whole.End + WordsBesideEnd) : whole.End;
        for (var from = whole.Start; from >= first; from--)
        {
            for (var to = whole.End; to <= end; to++)
            {
                if (from < to && to - from <= LongestSpelling && IsSpelling(part, one, from, to))
                    return true;
            }
        }

        return false;
    }

    // A name or a figure is another one if a letter of it differs.
    private bool IsSpelling(TextSpan part, string one, int from, int to)
    {
        if (_part.HoldsNameOrFigure(part.Start, part.End) || _whole.HoldsNameOrFigure(from, to))
            return one.AsSpan().TrimStart('0').SequenceEqual(_whole.Letters(from, to).AsSpan().TrimStart('0'));
        return Math.Abs(one.Length - _whole.CountLetters(from, to)) <= MostSlips && IsSpelling(one, _whole.Letters(from, to));
    }

    private static bool IsSpelling(string one, string other)
    {
        // "tu" for "itu", "yah" for "ya".
        if (IsEndOf(one, other) || IsEndOf(other, one))
            return true;
        var shorter = Math.Min(one.Length, other.Length);
        var slips = shorter >= LettersForTwoSlips ? MostSlips : Math.Max(one.Length, other.Length) >= LettersForOneSlip ? 1 : 0;
        return Math.Abs(one.Length - other.Length) <= slips && NearestName.GetDistance(one, other) <= slips;
    }

    private static bool IsEndOf(string word, string other) =>
        other.StartsWith(word, StringComparison.Ordinal) || other.EndsWith(word, StringComparison.Ordinal);

    private (string One, string Other) Describe(TextSpan part, TextSpan whole)
    {
        var before = (part.IsEmpty || whole.IsEmpty) && part.Start > 0 && whole.Start > 0 ? 1 : 0;
        return (_part.Join(part.Start - before, part.End), _whole.Join(whole.Start - before, whole.End));
    }
}

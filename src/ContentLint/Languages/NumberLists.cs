using ContentLint.Text;

namespace ContentLint.Languages;

/// <summary>A list of numbers for each of 0, 1, 2 and so on; most of them are empty.</summary>
internal sealed class NumberLists
{
    // One more than there are lists: each ends where the next one begins.
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private NumberLists(int[] starts, int[] numbers)
    {
        _starts = starts;
        _numbers = numbers;
    }

    public int Count => _starts.Length - 1;

    /// <summary>In all lists together.</summary>
    public int NumberCount => _numbers.Length;

    public ReadOnlySpan<int> this[int list] => _numbers.AsSpan(_starts[list], _starts[list + 1] - _starts[list]);

    public static NumberLists Create(IEnumerable<IEnumerable<int>> lists)
    {
        var (starts, numbers) = (new List<int> { 0 }, new List<int>());
        foreach (var list in lists)
        {
            numbers.AddRange(list);
            starts.Add(numbers.Count);
        }

        return new([.. starts], [.. numbers]);
    }

    public static NumberLists Read(PackReader pack) => new(pack.ReadArray<int>(), pack.ReadArray<int>());

    public void Write(PackWriter pack)
    {
        pack.WriteArray<int>(_starts);
        pack.WriteArray<int>(_numbers);
    }

    /// <summary>As many lists: which of these hold the number, in ascending order. No number is as high as there are lists.</summary>
    public NumberLists Invert()
    {
        var starts = new int[_starts.Length];
        foreach (var number in _numbers)
            starts[number + 1]++;
        for (var list = 1; list < starts.Length; list++)
            starts[list] += starts[list - 1];
        var (lists, next) = (new int[_numbers.Length], starts.AsSpan().ToArray());
        for (var list = 0; list < Count; list++)
        {
            foreach (var number in this[list])
                lists[next[number]++] = list;
        }

        return new(starts, lists);
    }
}

namespace ContentLint.Tests.Linting.Baselines;

/// <summary>Deals out the numbers that a property was given, one choice each, and begins anew at their end.</summary>
internal sealed class Choices(int[] numbers)
{
    private int _next;

    /// <summary>At least 0 and less than <paramref name="count"/>.</summary>
    public int Below(int count) => numbers.Length == 0 ? 0 : numbers[_next++ % numbers.Length] % count;

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        for (var at = shuffled.Length - 1; at > 0; at--)
        {
            var other = Below(at + 1);
            (shuffled[at], shuffled[other]) = (shuffled[other], shuffled[at]);
        }

        return shuffled;
    }
}

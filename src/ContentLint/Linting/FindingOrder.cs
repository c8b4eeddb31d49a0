using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>By path, place and id; by the message for two of one rule at one place, which is only then put together.</summary>
internal sealed class FindingOrder : IComparer<Diagnostic>
{
    public static readonly FindingOrder Instance = new();

    private FindingOrder()
    {
    }

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x is null || y is null)
            return x is null ? -1 : 1;
        var order = string.CompareOrdinal(x.Source.Path, y.Source.Path);
        if (order == 0)
            order = x.Span.CompareTo(y.Span);
        if (order == 0)
            order = string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id);
        return order == 0 ? string.CompareOrdinal(x.Message, y.Message) : order;
    }
}

namespace ContentLint.Rules;

/// <summary>By path, line and column, then by message.</summary>
internal sealed class RuleErrorOrder : IComparer<RuleError>
{
    public static RuleErrorOrder Instance { get; } = new();

    public int Compare(RuleError? x, RuleError? y) =>
        x is null || y is null ? Comparer<bool>.Default.Compare(x is not null, y is not null)
        : string.CompareOrdinal(x.Path, y.Path) is var path and not 0 ? path
        : (x.Line, x.Column).CompareTo((y.Line, y.Column)) is var place and not 0 ? place
        : string.CompareOrdinal(x.Message, y.Message);
}

namespace ContentLint.Rules;

public enum RuleExampleKind
{
    Bad,
    Good,

    /// <summary>A known gap: should be reported and is not yet.</summary>
    TodoBad,

    /// <summary>A known gap: should not be reported and still is.</summary>
    TodoGood,
}

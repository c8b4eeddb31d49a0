namespace ContentLint.Analysis;

/// <summary>What a rule must see to report all that it could into one document.</summary>
public enum RuleReach
{
    /// <summary>Nothing: it does not run there.</summary>
    None,

    Document,

    /// <summary>Which other documents are there matters.</summary>
    Batch,
}

namespace ContentLint.Diagnostics;

/// <summary>What may silence a finding, in the order in which a run asks.</summary>
public enum SuppressionSource
{
    /// <summary>A comment in the article itself.</summary>
    Directive,

    /// <summary>The baseline file: the finding was there when it was written.</summary>
    Baseline,
}

namespace ContentLint.Analysis;

/// <summary>The stages of a run, in their order.</summary>
public enum AnalysisStage
{
    /// <summary>From the disk to bytes.</summary>
    Read,

    /// <summary>From bytes to text.</summary>
    Decode,

    /// <summary>From text to tokens, sentences and quotations.</summary>
    Parse,

    /// <summary>The rules over one document.</summary>
    Analyze,

    /// <summary>The rules that compare articles.</summary>
    Compare,

    /// <summary>Order, directives and the places that are asked for.</summary>
    Finish,
}

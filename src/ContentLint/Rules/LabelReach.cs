namespace ContentLint.Rules;

/// <summary>How near a finding must come to a label to agree with it; each reaches at least as far as the one before.</summary>
public enum LabelReach
{
    /// <summary>They share a character.</summary>
    Place,

    /// <summary>The finding touches a sentence that the label touches.</summary>
    Sentence,

    /// <summary>The finding touches a paragraph that the label touches.</summary>
    Paragraph,
}

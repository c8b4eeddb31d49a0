namespace ContentLint.Rules.Kinds;

/// <summary>Where occurrences are counted.</summary>
internal enum OccurrenceScope
{
    Sentence,

    /// <summary>A block of any kind.</summary>
    Paragraph,
    Article,
}

namespace ContentLint.Cli.Completions;

/// <summary>What a shell offers where a value stands.</summary>
internal enum CompletionKind
{
    Files,
    Folders,
    Choices,

    /// <summary>Ids and names of rules.</summary>
    Rule,

    /// <summary>Ids, names and categories, parted by commas.</summary>
    RuleList,

    /// <summary>Something that nobody can guess.</summary>
    Nothing,
}

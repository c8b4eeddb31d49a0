namespace ContentLint.Rules;

/// <summary>
/// One rule file or language file. A file in a folder <c>languages</c> is a language file; every other one is a rule.
/// </summary>
/// <param name="Path">As errors show it, parted by '/': "rules/claims/CL2001-unsupported-claim.yml".</param>
/// <param name="Text">The whole text, without byte order mark.</param>
public sealed record RuleFile(string Path, string Text)
{
    /// <summary>The file's name without folder.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name of the folder it stands in; empty when the path has none.</summary>
    internal string Folder => Path.LastIndexOf('/') is var end and > 0 ? Path[(Path.LastIndexOf('/', end - 1) + 1)..end] : string.Empty;

    internal bool IsLanguage => Folder == "languages";
}

namespace ContentLint.Rules;

/// <summary>One rule file or language file. A file in a folder <c>languages</c> is a language file; every other one is a rule.</summary>
public sealed class RuleFile
{
    private readonly Lazy<string> _text;

    /// <param name="path">As errors show it, parted by '/': "rules/claims/CL2001-unsupported-claim.yml".</param>
    /// <param name="text">The whole text, without byte order mark.</param>
    public RuleFile(string path, string text)
        : this(path, () => text, packed: null)
    {
    }

    internal RuleFile(string path, Func<string> readText, YamlMap? packed)
    {
        Path = path;
        _text = new(readText);
        Packed = packed;
    }

    public string Path { get; }

    public string Text => _text.Value;

    /// <summary>
    /// What the text says, without examples, or null. Tests have held such a file against everything that its text can have wrong,
    /// so readers take it on trust.
    /// </summary>
    internal YamlMap? Packed { get; }

    /// <summary>What of the rule is compiled already.</summary>
    internal RuleParts Parts => OpenParts();

    internal Func<RuleParts> OpenParts { private get; init; } = () => RuleParts.None;

    /// <summary>The file's name without folder.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name of the folder it stands in; empty when the path has none.</summary>
    internal string Folder => Path.LastIndexOf('/') is var end and > 0 ? Path[(Path.LastIndexOf('/', end - 1) + 1)..end] : string.Empty;

    internal bool IsLanguage => Folder == "languages";
}

namespace ContentLint.Configuration;

/// <summary>What a setting is about; where it is not said otherwise, subject and detail of its key are empty.</summary>
internal enum SettingKind
{
    /// <summary>The subject is a rule's id; the value a severity in lower case or <c>default</c>.</summary>
    RuleSeverity,

    /// <summary>The subject is a category in lower case; the value as for rules.</summary>
    CategorySeverity,

    /// <summary>The subject is a rule's id, the detail the name of an option.</summary>
    RuleOption,

    /// <summary>The value is a language tag.</summary>
    Language,

    /// <summary>The value holds full paths, parted by line feeds.</summary>
    RuleFolders,
}

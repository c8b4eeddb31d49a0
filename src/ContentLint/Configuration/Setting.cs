using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>One pair that is valid.</summary>
/// <param name="Key">The pair's key with the rule's id in it, so that keys that mean the same are equal.</param>
/// <param name="Value">Null takes back what an earlier section or a file further up has set.</param>
/// <param name="Pair">As it is written.</param>
/// <param name="Source">The .editorconfig file.</param>
internal sealed record Setting(string Key, string? Value, EditorConfigPair Pair, SourceText Source)
{
    public const string Language = "contentlint_language";
    public const string Locale = "contentlint_locale";
    public const string RuleFolders = "contentlint_rules";

    public static string SeverityOfRule(string id) => $"contentlint_diagnostic.{id}.severity";

    /// <param name="category">In lower case.</param>
    public static string SeverityOfCategory(string category) => $"contentlint_category.{category}.severity";

    /// <summary>What the keys of all options of a rule begin with.</summary>
    public static string OptionsOf(string id) => $"contentlint_rule.{id}.";
}

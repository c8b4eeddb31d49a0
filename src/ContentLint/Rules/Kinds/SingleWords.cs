namespace ContentLint.Rules.Kinds;

/// <summary>
/// Holds the keys whose words are looked up one by one against what can be found that way: a phrase, a class or a word of any language
/// there would load and never match.
/// </summary>
internal static class SingleWords
{
    /// <param name="node">The rule; each key holds lists of texts by language, or is absent.</param>
    /// <param name="takesEndings">Whether a final '*' stands for any ending.</param>
    public static void Check(RuleNode node, bool takesEndings, params ReadOnlySpan<string> keys)
    {
        if (node.IsChecked)
            return;
        foreach (var key in keys)
        {
            foreach (var (language, words) in node.TextsByLanguage(key))
            {
                if (language == RuleKeyChecker.AnyLanguage)
                    node.Error(key, $"'{key}' holds words of a language, so that '{RuleKeyChecker.AnyLanguage}' cannot stand in it");
                foreach (var word in words)
                    CheckWord(node, key, word, takesEndings);
            }
        }
    }

    private static void CheckWord(RuleNode node, string key, RuleText word, bool takesEndings)
    {
        var text = takesEndings && word.Value is [.. { Length: > 0 } beginning, '*'] ? beginning : word.Value;
        if (text.AsSpan().Trim().IndexOfAny(" \t\n<>") >= 0)
            node.Error(word, $"'{key}' holds single words, and '{word.Value}' is none: neither phrases nor classes can stand in it");
        else if (text.Contains('*', StringComparison.Ordinal) || text.Length == 0)
            node.Error(word, takesEndings ? $"'*' may only end a word, not stand alone or inside '{word.Value}'" : $"'{key}' holds whole words: '*' cannot stand in it");
    }
}

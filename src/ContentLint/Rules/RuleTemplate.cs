using System.Globalization;
using System.Reflection;
using System.Text;

namespace ContentLint.Rules;

/// <summary>
/// A rule file to start from: the sample of its kind in docs/rule-format.md, which is tested, under a new id and name, with every key
/// explained and those that the sample does without as comments.
/// </summary>
public static class RuleTemplate
{
    private const string Page = "docs/rule-format.md";
    private const string SampleStart = "```yaml\nid: ";
    private const string SampleEnd = "\n```";
    private const int Width = 110;

    /// <param name="kind">Of <see cref="RuleKinds.All"/>.</param>
    /// <param name="id">"CL" and four digits.</param>
    /// <param name="name">In kebab-case.</param>
    /// <param name="schema">The path from the rule file to the JSON Schema of rules, for editors; null to name none.</param>
    /// <returns>The file's text; it loads, and its examples pass.</returns>
    public static string Create(RuleKind kind, string id, string name, string? schema = null)
    {
        var file = new StringBuilder();
        if (schema is not null)
            Append($"# yaml-language-server: $schema={schema}\n");
        AppendComment(file, "#", $"{kind.Name}: {kind.Summary}");
        AppendComment(file, "#", "Change the words and the examples, then: contentlint rules test DIR");
        var sample = SampleOf(kind);
        var used = sample.Split('\n').Select(KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var explained = RuleKeys.Of(kind).ToDictionary(key => key.Name, StringComparer.Ordinal);
        foreach (var line in sample.Split('\n'))
        {
            if (KeyOf(line) is not { } key)
            {
                Append($"{line}\n");
                continue;
            }

            if (key == RuleKeys.AfterKind[0].Name || (key == "why" && !used.Contains(RuleKeys.AfterKind[0].Name)))
                AppendUnused(file, kind, used);
            Explain(file, explained[key]);
            Append($"{(key switch { "id" => $"id: {id}", "name" => $"name: {name}", _ => line })}\n");
        }

        return file.ToString();

        void Append(FormattableString text) => file.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    private static void AppendUnused(StringBuilder file, RuleKind kind, HashSet<string> used)
    {
        foreach (var key in RuleKeys.Of(kind).Where(key => !used.Contains(key.Name)))
        {
            Explain(file, key);
            file.Append("# ").Append(key.Name).Append(": …\n");
        }
    }

    private static void Explain(StringBuilder file, RuleKey key)
    {
        file.Append('\n');
        var choices = key.Choices.IsEmpty ? string.Empty : $" One of: {string.Join(", ", key.Choices)}.";
        AppendComment(file, "#", $"{key.Summary}{choices}");
        foreach (var field in key.Fields)
            AppendComment(file, "#  ", $"{field.Name}: {field.Summary}");
    }

    private static void AppendComment(StringBuilder file, string start, string text)
    {
        var line = file.Length;
        file.Append(start);
        foreach (var word in text.Split(' '))
        {
            if (file.Length - line + word.Length > Width)
            {
                file.Append('\n');
                line = file.Length;
                file.Append(start);
            }

            file.Append(' ').Append(word);
        }

        file.Append('\n');
    }

    private static string? KeyOf(string line) =>
        line.Length > 0 && char.IsAsciiLetterLower(line[0]) && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? line[..end] : null;

    private static string SampleOf(RuleKind kind)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Page)!);
        var page = reader.ReadToEnd().ReplaceLineEndings("\n");
        foreach (var rest in page.Split(SampleStart).Skip(1))
        {
            var sample = $"id: {rest[..rest.IndexOf(SampleEnd, StringComparison.Ordinal)]}";
            if (sample.Contains($"\nkind: {kind.Name}\n", StringComparison.Ordinal))
                return sample;
        }

        throw new InvalidOperationException($"The page on rules has no sample of kind {kind.Name}.");
    }
}

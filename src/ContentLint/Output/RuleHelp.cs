using System.Globalization;
using System.Text;
using ContentLint.Rules;

namespace ContentLint.Output;

/// <summary>A rule explained to the one whose text it found fault with.</summary>
public static class RuleHelp
{
    // Code scanning shows the help beside a finding: a few examples do.
    private const int MostExamples = 3;

    /// <summary>As code scanning shows it.</summary>
    public static string Markdown(Rule rule)
    {
        var help = new StringBuilder();
        help.Append(CultureInfo.InvariantCulture, $"**{Escaped(rule.Descriptor.Title)}**\n\n{Escaped(rule.Descriptor.Why.Trim())}\n");
        AppendMarkdown(help, rule, RuleExampleKind.Bad, "Found");
        AppendMarkdown(help, rule, RuleExampleKind.Good, "Not found");
        return help.ToString();
    }

    /// <summary>As a terminal shows it.</summary>
    public static string Text(Rule rule)
    {
        var descriptor = rule.Descriptor;
        var help = new StringBuilder();
        help.Append(CultureInfo.InvariantCulture, $"{descriptor.Id} {descriptor.Name}: {descriptor.Title}\n\n");
        help.Append(CultureInfo.InvariantCulture, $"{descriptor.Why.Trim()}\n\n");
        help.Append(CultureInfo.InvariantCulture, $"Category   {descriptor.Category.ToString().ToLowerInvariant()}\n");
        help.Append(CultureInfo.InvariantCulture, $"Severity   {descriptor.DefaultSeverity.Word()}\n");
        help.Append(CultureInfo.InvariantCulture, $"Kind       {rule.Kind.Name}\n");
        help.Append(CultureInfo.InvariantCulture, $"Message    {descriptor.MessageFormat}\n");
        help.Append(CultureInfo.InvariantCulture, $"Since      {descriptor.Since}\n");
        help.Append(CultureInfo.InvariantCulture, $"File       {rule.Path}\n");
        AppendText(help, rule, RuleExampleKind.Bad, "Found");
        AppendText(help, rule, RuleExampleKind.Good, "Not found");
        if (!rule.Kind.Options.IsEmpty)
            help.Append("\nOptions, for .editorconfig:\n");
        foreach (var option in rule.Kind.Options)
            help.Append(CultureInfo.InvariantCulture, $"  contentlint_rule.{descriptor.Id}.{option.Name}  {option.Summary}\n");
        return help.ToString();
    }

    private static void AppendMarkdown(StringBuilder help, Rule rule, RuleExampleKind kind, string title)
    {
        var examples = rule.Examples.Where(example => example.Kind == kind).Take(MostExamples).ToList();
        if (examples.Count > 0)
            help.Append(CultureInfo.InvariantCulture, $"\n{title}:\n\n");
        foreach (var example in examples)
        {
            help.Append(CultureInfo.InvariantCulture, $"- {Marked(example, "**", "**", text => Lines(text, "  ", Escaped))}\n");
            if (example.Fixed is { } mended)
                help.Append(CultureInfo.InvariantCulture, $"  → {Lines(mended, "  ", Escaped).TrimEnd()}\n");
        }
    }

    private static void AppendText(StringBuilder help, Rule rule, RuleExampleKind kind, string title)
    {
        var examples = rule.Examples.Where(example => example.Kind == kind).ToList();
        if (examples.Count > 0)
            help.Append(CultureInfo.InvariantCulture, $"\n{title}:\n");
        foreach (var example in examples)
        {
            help.Append(CultureInfo.InvariantCulture, $"  - {Marked(example, "[|", "|]", text => Lines(text, "    ", VisibleText.InOneLine))}\n");
            if (example.Fixed is { } mended)
                help.Append(CultureInfo.InvariantCulture, $"    → {Lines(mended, "      ", VisibleText.InOneLine).TrimEnd()}\n");
        }
    }

    private static string Marked(RuleExample example, string open, string close, Func<string, string> show)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (var span in example.Marked)
        {
            text.Append(show(example.Text[position..span.Start])).Append(open);
            text.Append(show(example.Text[span.Start..span.End])).Append(close);
            position = span.End;
        }

        return text.Append(show(example.Text[position..])).ToString().TrimEnd();
    }

    /// <summary>The text with its lines, each but the first behind the indent unless it is empty.</summary>
    private static string Lines(string text, string indent, Func<string, string> show) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select((line, number) =>
            number == 0 || line.Length == 0 ? show(line) : indent + show(line)));

    /// <summary>The text as it is, in one line: no character of it is markup.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in VisibleText.InOneLine(text))
        {
            if (unit is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
                escaped.Append('\\');
            escaped.Append(unit);
        }

        return escaped.ToString();
    }
}

using System.Globalization;
using System.Text;
using ContentLint.Rules;

namespace ContentLint.Output;

/// <summary>A rule explained to the one whose text it found fault with.</summary>
public static class RuleHelp
{
    private const string Bad = "Reported";
    private const string Good = "Not reported";
    private const string Beside = "another article of the batch";

    // Code scanning shows the help beside a finding: a few examples do.
    private const int MostExamples = 3;

    /// <summary>As code scanning and the catalogue of rules show it.</summary>
    /// <param name="rule">The rule to explain.</param>
    /// <param name="examples">How many bad and how many good ones at most.</param>
    public static string Markdown(Rule rule, int examples = MostExamples)
    {
        var help = new StringBuilder();
        help.Append(CultureInfo.InvariantCulture, $"**{Escaped(rule.Descriptor.Title)}**\n\n{Escaped(rule.Descriptor.Why.Trim())}\n");
        AppendMarkdown(help, Bad, rule.Examples.Where(example => example.Kind is RuleExampleKind.Bad).Take(examples));
        AppendMarkdown(help, Good, rule.Examples.Where(example => example.Kind is RuleExampleKind.Good).Take(examples));
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
        if (!rule.Labels.IsEmpty)
            help.Append(CultureInfo.InvariantCulture, $"Labels     {string.Join(", ", rule.Labels)}\n");
        AppendText(help, Bad, rule.Examples.Where(example => example.Kind is RuleExampleKind.Bad));
        AppendText(help, Good, rule.Examples.Where(example => example.Kind is RuleExampleKind.Good));
        AppendOptions(help, rule);
        return help.ToString();
    }

    private static void AppendMarkdown(StringBuilder help, string title, IEnumerable<RuleExample> examples)
    {
        foreach (var (number, example) in examples.Index())
        {
            help.Append(number == 0 ? $"\n{title}:\n\n" : string.Empty);
            help.Append(CultureInfo.InvariantCulture, $"- {Indented(Marked(example, "**", "**", Escaped), "  ")}\n");
            if (example.Fixed is { } mended)
                help.Append(CultureInfo.InvariantCulture, $"  → {Indented(ByLine(mended, Escaped), "  ")}\n");
            foreach (var beside in example.Beside)
                help.Append(CultureInfo.InvariantCulture, $"\n  {Beside}: {Indented(ByLine(beside, Escaped), "  ")}\n");
        }
    }

    private static void AppendText(StringBuilder help, string title, IEnumerable<RuleExample> examples)
    {
        foreach (var (number, example) in examples.Index())
        {
            help.Append(number == 0 ? $"\n{title}:\n" : string.Empty);
            help.Append(CultureInfo.InvariantCulture, $"  - {Indented(Marked(example, "[|", "|]", VisibleText.InOneLine), "    ")}\n");
            if (example.Fixed is { } mended)
                help.Append(CultureInfo.InvariantCulture, $"    → {Indented(ByLine(mended, VisibleText.InOneLine), "      ")}\n");
            foreach (var beside in example.Beside)
                help.Append(CultureInfo.InvariantCulture, $"    {Beside}: {Indented(ByLine(beside, VisibleText.InOneLine), "      ")}\n");
        }
    }

    private static void AppendOptions(StringBuilder help, Rule rule)
    {
        foreach (var (number, option) in rule.Kind.Options.Index())
        {
            help.Append(number == 0 ? "\nOptions, for .editorconfig:\n" : string.Empty);
            var value = option.Type switch
            {
                RuleOptionType.Number => "number",
                RuleOptionType.Choice => string.Join(" | ", option.Choices),
                _ => "text, other text",
            };
            help.Append(CultureInfo.InvariantCulture, $"  contentlint_rule.{rule.Descriptor.Id}.{option.Name} = {value}\n      {option.Summary}\n");
        }
    }

    private static string Marked(RuleExample example, string open, string close, Func<string, string> show)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (var span in example.Marked)
        {
            text.Append(ByLine(example.Text[position..span.Start], show)).Append(open);
            text.Append(ByLine(example.Text[span.Start..span.End], show)).Append(close);
            position = span.End;
        }

        return text.Append(ByLine(example.Text[position..], show)).ToString();
    }

    private static string ByLine(string text, Func<string, string> show) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(show));

    /// <summary>Each line but the first behind the indent unless it is empty; no white space at the end.</summary>
    private static string Indented(string text, string indent) =>
        string.Join('\n', text.TrimEnd().Split('\n').Select((line, number) => number == 0 || line.Length == 0 ? line : indent + line));

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

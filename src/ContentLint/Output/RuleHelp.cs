using System.Globalization;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Output;

/// <summary>A rule explained to the one whose text it found fault with.</summary>
public static class RuleHelp
{
    private const string Bad = "Reported";
    private const string Good = "Not reported";
    private const string Beside = "another article of the batch";

    // The longest name of a line.
    private const int NameWidth = 11;

    // Code scanning shows the help beside a finding: a few examples do.
    private const int MostExamples = 3;

    /// <summary>As code scanning and the catalogue of rules show it.</summary>
    /// <param name="rule">The rule to explain.</param>
    /// <param name="examples">How many bad and how many good ones at most.</param>
    /// <param name="locale">The reader's language; English when it is left out.</param>
    public static string Markdown(Rule rule, int examples = MostExamples, Locale? locale = null)
    {
        locale ??= Locale.English;
        var descriptor = rule.Descriptor.In(locale);
        var help = new StringBuilder();
        help.Append(CultureInfo.InvariantCulture, $"**{Escaped(descriptor.Title)}**\n\n{Escaped(descriptor.Why.Trim())}\n");
        AppendMarkdown(help, locale, Bad, rule.Examples.Where(example => example.Kind is RuleExampleKind.Bad).Take(examples));
        AppendMarkdown(help, locale, Good, rule.Examples.Where(example => example.Kind is RuleExampleKind.Good).Take(examples));
        return help.ToString();
    }

    /// <summary>As a terminal shows it.</summary>
    public static string Text(Rule rule, Locale? locale = null)
    {
        locale ??= Locale.English;
        var descriptor = rule.Descriptor.In(locale);
        var help = new StringBuilder();
        help.Append(CultureInfo.InvariantCulture, $"{descriptor.Id} {descriptor.Name}: {descriptor.Title}\n\n");
        help.Append(CultureInfo.InvariantCulture, $"{descriptor.Why.Trim()}\n\n");
        AppendLine("Category", locale.Say(descriptor.Category.ToString().ToLowerInvariant()));
        AppendLine("Severity", locale.Word(descriptor.DefaultSeverity));
        AppendLine("Kind", rule.Kind.Name);
        AppendLine("Message", descriptor.MessageFormat);
        AppendLine("Since", descriptor.Since);
        AppendLine("File", rule.Path);
        if (!rule.Labels.IsEmpty)
            AppendLine("Labels", string.Join(", ", rule.Labels));
        AppendText(help, locale, Bad, rule.Examples.Where(example => example.Kind is RuleExampleKind.Bad));
        AppendText(help, locale, Good, rule.Examples.Where(example => example.Kind is RuleExampleKind.Good));
        AppendOptions(help, locale, rule);
        return help.ToString();

        void AppendLine(string name, string value) =>
            help.Append(CultureInfo.InvariantCulture, $"{locale.Say(name).PadRight(NameWidth)}{value}\n");
    }

    private static void AppendMarkdown(StringBuilder help, Locale locale, string title, IEnumerable<RuleExample> examples)
    {
        foreach (var (number, example) in examples.Index())
        {
            help.Append(number == 0 ? $"\n{locale.Say(title)}:\n\n" : string.Empty);
            help.Append(CultureInfo.InvariantCulture, $"- {Indented(Marked(example, "**", "**", Escaped), "  ")}\n");
            if (example.Fixed is { } mended)
                help.Append(CultureInfo.InvariantCulture, $"  → {Indented(ByLine(mended, Escaped), "  ")}\n");
            foreach (var beside in example.Beside)
                help.Append(CultureInfo.InvariantCulture, $"\n  {locale.Say(Beside)}: {Indented(ByLine(beside, Escaped), "  ")}\n");
        }
    }

    private static void AppendText(StringBuilder help, Locale locale, string title, IEnumerable<RuleExample> examples)
    {
        foreach (var (number, example) in examples.Index())
        {
            help.Append(number == 0 ? $"\n{locale.Say(title)}:\n" : string.Empty);
            help.Append(CultureInfo.InvariantCulture, $"  - {Indented(Marked(example, "[|", "|]", VisibleText.InOneLine), "    ")}\n");
            if (example.Fixed is { } mended)
                help.Append(CultureInfo.InvariantCulture, $"    → {Indented(ByLine(mended, VisibleText.InOneLine), "      ")}\n");
            foreach (var beside in example.Beside)
                help.Append(CultureInfo.InvariantCulture, $"    {locale.Say(Beside)}: {Indented(ByLine(beside, VisibleText.InOneLine), "      ")}\n");
        }
    }

    private static void AppendOptions(StringBuilder help, Locale locale, Rule rule)
    {
        foreach (var (number, option) in rule.Kind.Options.Index())
        {
            help.Append(number == 0 ? $"\n{locale.Say("Options, for .editorconfig")}:\n" : string.Empty);
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

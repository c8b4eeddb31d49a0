using System.CommandLine;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules list</c>: one line for each rule.</summary>
internal sealed class RulesListCommand : Command
{
    private readonly RulesOption _rules = new();

    private readonly LocaleOption _locale = new();

    public RulesListCommand(Terminal terminal)
        : base("list", "List all rules: id, name, severity, kind and title.")
    {
        Add(_rules);
        Add(_locale);
        SetAction(arguments =>
        {
            var rules = RuleFolders.Load(arguments.GetValue(_rules)!, terminal);
            var locale = _locale.Of(arguments, terminal);
            string[][] rows =
            [
                .. rules.Rules.Select(rule => new[]
                {
                    rule.Descriptor.Id, rule.Descriptor.Name, locale.Word(rule.Descriptor.DefaultSeverity), rule.Kind.Name, rule.Descriptor.In(locale).Title,
                }),
            ];
            foreach (var row in rows)
                terminal.Output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(rows.Max(other => other[column].Length)))).TrimEnd());
            return RuleFolders.Complain(rules, terminal);
        });
    }
}

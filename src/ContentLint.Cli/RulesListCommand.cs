using System.CommandLine;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules list</c>: one line for each rule.</summary>
internal sealed class RulesListCommand : Command
{
    private readonly RulesOption _rules = new();

    public RulesListCommand(Terminal terminal)
        : base("list", "List all rules.")
    {
        Add(_rules);
        SetAction(arguments =>
        {
            var rules = RuleFolders.Load(arguments.GetValue(_rules)!, terminal);
            var width = rules.Rules.Select(rule => rule.Descriptor.Name.Length).DefaultIfEmpty().Max();
            foreach (var rule in rules.Rules.Select(rule => rule.Descriptor))
                terminal.Output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {rule.DefaultSeverity.Word(),-10}  {rule.Title}");
            return RuleFolders.Complain(rules, terminal);
        });
    }
}

using System.CommandLine;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules</c>: what can be asked about rules and done with them.</summary>
internal sealed class RulesCommand : Command
{
    public RulesCommand(Terminal terminal)
        : base("rules", "List, show, write, test and measure rules.")
    {
        Add(new RulesListCommand(terminal));
        Add(new RulesShowCommand(terminal));
        Add(new RulesNewCommand(terminal));
        Add(new RulesTestCommand(terminal));
        Add(new RulesMeasureCommand(terminal));
        Add(new RulesSchemaCommand(terminal));
    }
}

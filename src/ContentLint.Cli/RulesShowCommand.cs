using System.CommandLine;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules show</c>: all there is to know about one rule.</summary>
internal sealed class RulesShowCommand : Command
{
    private readonly Argument<string> _id = new("rule") { Description = "The id or the name of the rule." };

    private readonly RulesOption _rules = new();

    private readonly LocaleOption _locale = new();

    public RulesShowCommand(Terminal terminal)
        : base("show", "Show a rule: why it is there, its examples and its options.")
    {
        Add(_id);
        Add(_rules);
        Add(_locale);
        SetAction(arguments =>
        {
            var rules = RuleFolders.Load(arguments.GetValue(_rules)!, terminal);
            var id = arguments.GetRequiredValue(_id);
            var names = rules.Rules.SelectMany(rule => new[] { rule.Descriptor.Id, rule.Descriptor.Name });
            var found = rules.Find(id) ?? throw new UsageException($"there is no rule '{id}'{NearestName.Suggest(id, names)}");
            terminal.Output.Write(RuleHelp.Text(found, _locale.Of(arguments, terminal)));
            return ExitCodes.Clean;
        });
    }
}

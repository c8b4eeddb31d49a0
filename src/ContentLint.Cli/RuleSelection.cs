using System.CommandLine;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>Which rules a command runs.</summary>
internal sealed class RuleSelection : OptionGroup
{
    private readonly RulesOption _rules = new();

    private readonly Option<string[]> _select = new("--select")
    {
        Description = "Check these rules only: ids, names or categories, parted by commas. A rule that is off by default runs as a suggestion when named itself.",
        HelpName = "rules",
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "Do not check these rules: ids, names or categories, parted by commas.",
        HelpName = "rules",
    };

    protected override IEnumerable<Option> Options => [_rules, _select, _ignore];

    /// <summary>The folders of <c>--rules</c>, as the user wrote them.</summary>
    public string[] Folders(ParseResult arguments) => arguments.GetValue(_rules)!;

    public LinterOptions Apply(ParseResult arguments, RuleSet rules, LinterOptions options) => options with
    {
        Select = RuleNames.Parse(arguments.GetValue(_select)!, rules),
        Ignore = RuleNames.Parse(arguments.GetValue(_ignore)!, rules),
    };
}

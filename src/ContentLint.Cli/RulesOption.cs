using System.CommandLine;

namespace ContentLint.Cli;

/// <summary><c>--rules</c>, which several commands take.</summary>
internal sealed class RulesOption : Option<string[]>
{
    public RulesOption()
        : base("--rules")
    {
        Description = "A folder of your own rules, beside the built-in ones; may be given several times.";
        HelpName = "folder";
    }
}

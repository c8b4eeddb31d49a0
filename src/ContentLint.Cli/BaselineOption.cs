using System.CommandLine;

namespace ContentLint.Cli;

/// <summary><c>--baseline</c>, which several commands take.</summary>
internal sealed class BaselineOption : Option<string?>
{
    /// <summary>What the commands that write one take when none is named.</summary>
    public const string DefaultName = "contentlint-baseline.jsonl";

    public BaselineOption(string description)
        : base("--baseline")
    {
        Description = description;
        HelpName = "file";
    }

    public BaselineStore? Store(ParseResult arguments, Terminal terminal) =>
        arguments.GetValue(this) is { } path ? new(terminal.FullPath(path), terminal) : null;
}

using System.CommandLine;
using ContentLint.Cli.Completions;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary><c>contentlint completion</c>: a script by which a shell completes commands, options, values and rules.</summary>
internal sealed class CompletionCommand : Command
{
    private readonly Argument<string> _shell = new Argument<string>("shell")
    {
        Description = "The shell that is to read the script.",
        HelpName = string.Join('|', CompletionScript.All.Select(script => script.Shell)),
    }.AcceptOnlyFromAmong([.. CompletionScript.All.Select(script => script.Shell)]);

    public CompletionCommand(Terminal terminal)
        : base("completion", "Print a script by which a shell completes what you type.")
    {
        Add(_shell);
        SetAction(arguments =>
        {
            var script = CompletionScript.All.Single(script => script.Shell == arguments.GetRequiredValue(_shell));
            script.Write(
                CompletedCommand.Of((RootCommand)arguments.RootCommandResult.Command),
                [.. BuiltInRules.Load().Rules.SelectMany(rule => new[] { rule.Descriptor.Id, rule.Descriptor.Name })],
                [.. Enum.GetNames<Category>().Select(name => name.ToLowerInvariant())],
                terminal.Output);
            return ExitCodes.Clean;
        });
    }
}

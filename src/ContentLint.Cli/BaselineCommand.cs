using System.CommandLine;

namespace ContentLint.Cli;

/// <summary><c>contentlint baseline</c>: puts the findings of an old repository aside, so that only new ones are told.</summary>
internal sealed class BaselineCommand : Command
{
    public BaselineCommand(Terminal terminal)
        : base("baseline", "Put the findings that are there aside, so that only new ones are told.")
    {
        Add(new BaselineWriteCommand("create", "Write a baseline of all findings.", BaselineChange.Create, terminal));
        Add(new BaselineWriteCommand("update", "Add new findings to the baseline and remove dead entries.", BaselineChange.Update, terminal));
        Add(new BaselineWriteCommand("prune", "Remove dead entries from the baseline.", BaselineChange.Prune, terminal));
    }
}

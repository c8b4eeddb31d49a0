using System.CommandLine;

namespace ContentLint.Cli;

/// <summary>Options that belong together, so that commands which share them offer and read them alike.</summary>
internal abstract class OptionGroup
{
    /// <summary>In the order in which help shows them.</summary>
    protected abstract IEnumerable<Option> Options { get; }

    public virtual void AddTo(Command command)
    {
        foreach (var option in Options)
            command.Add(option);
    }
}

using System.CommandLine;

namespace ContentLint.Cli;

/// <summary><c>contentlint config</c>: what can be asked about configuration.</summary>
internal sealed class ConfigCommand : Command
{
    public ConfigCommand(Terminal terminal)
        : base("config", "Show which configuration holds for a file.") => Add(new ConfigShowCommand(terminal));
}

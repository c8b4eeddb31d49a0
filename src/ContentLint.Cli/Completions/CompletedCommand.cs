using System.Collections.Immutable;
using System.CommandLine;

namespace ContentLint.Cli.Completions;

/// <summary>A command as completions see it.</summary>
/// <param name="Path">The words that lead to it, parted by spaces: "rules list"; empty for the root.</param>
/// <param name="Summary">One line.</param>
/// <param name="Options">In the order of help.</param>
/// <param name="Argument">What its arguments are; null if it takes none.</param>
/// <param name="Commands">Those below it.</param>
internal sealed record CompletedCommand(
    string Path,
    string Summary,
    ImmutableArray<CompletionOption> Options,
    CompletionValue? Argument,
    ImmutableArray<CompletedCommand> Commands)
{
    /// <summary>The last word of the path.</summary>
    public string Name => Path[(Path.LastIndexOf(' ') + 1)..];

    /// <summary>The command and all those below it, in order.</summary>
    public IEnumerable<CompletedCommand> All => Commands.SelectMany(command => command.All).Prepend(this);

    public static CompletedCommand Of(RootCommand root) => Of(root, "", []) with
    {
        // "contentlint a.md" means "contentlint check a.md".
        Argument = new(CompletionKind.Files, []),
    };

    /// <param name="command">The command.</param>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="inherited">Options of the commands above that hold below them, as help does.</param>
    private static CompletedCommand Of(Command command, string path, ImmutableArray<Option> inherited)
    {
        ImmutableArray<Option> options = [.. command.Options.Where(option => !option.Hidden), .. inherited];
        ImmutableArray<Option> handedDown = [.. options.Where(option => option.Recursive)];
        return new(
            path,
            command.Description ?? "",
            [.. options.Select(Of)],
            command.Arguments.FirstOrDefault() is { } argument ? CompletionValue.Of(argument) : null,
            [
                .. command.Subcommands.Where(below => !below.Hidden)
                    .Select(below => Of(below, path.Length == 0 ? below.Name : $"{path} {below.Name}", handedDown)),
            ]);
    }

    private static CompletionOption Of(Option option) => new(
        [.. option.Aliases.Prepend(option.Name).Where(IsWritten).OrderByDescending(name => name.Length)],
        option.Description ?? "",
        CompletionValue.Of(option));

    /// <summary>"/h" and "-?" are for the habits of one system.</summary>
    private static bool IsWritten(string name) => name.StartsWith('-') && char.IsAsciiLetter(name[^1]);
}

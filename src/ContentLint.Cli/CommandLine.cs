using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary>From arguments to an exit code. What goes wrong ends here, as one line on the error stream.</summary>
internal static class CommandLine
{
    // A file may be called "@x.md"; "-fo" is no two options.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private const string Name = "contentlint";

    public static int Run(string[] arguments, Terminal terminal)
    {
        try
        {
            var exitCode = Invoke(arguments, terminal);
            terminal.Output.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception failure) when (Explain(failure) is { } explanation)
        {
            terminal.Complain(VisibleText.InOneLine(explanation));
            return ExitCodes.Failure;
        }
        finally
        {
            FlushError(terminal);
        }
    }

    private static int Invoke(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("ContentLint checks articles by rules and reports what an editor should look at.")
        {
            new CheckCommand(terminal),
            new BaselineCommand(terminal),
            new RulesCommand(terminal),
            new InitCommand(terminal),
            new ConfigCommand(terminal),
            new CompletionCommand(terminal),
            new LspCommand(),
            new ServeCommand(terminal),
        };
        root.HelpName = Name;
        if (arguments.Length > 0 && IsPath(arguments[0], root, terminal))
            arguments = ["check", .. arguments];

        var parsed = root.Parse(arguments, Parsing);
        var errors = Errors(parsed);
        if (errors.Count == 0)
        {
            return parsed.Invoke(new()
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        errors.ForEach(error => terminal.Complain(VisibleText.InOneLine(error)));
        terminal.Error.WriteLine($"Try '{CommandName(parsed.CommandResult)} --help'.");
        return ExitCodes.Failure;
    }

    /// <summary>"contentlint a.md" means "contentlint check a.md".</summary>
    private static bool IsPath(string argument, RootCommand root, Terminal terminal) =>
        root.Subcommands.All(command => command.Name != argument) && Path.Exists(terminal.FullPath(argument));

    /// <summary>None when help or the version is asked for.</summary>
    private static List<string> Errors(ParseResult parsed)
    {
        if (parsed.Action is not (null or ParseErrorAction) && parsed.Errors.Count > 0)
            return [];
        var options = UnknownOptions(parsed).ToList();
        if (options.Count > 0)
            return options;
        return parsed.UnmatchedTokens is [var token, ..] && parsed.CommandResult.Command.Subcommands is { Count: > 0 } commands
            ? [$"'{token}' is not a command of '{CommandName(parsed.CommandResult)}'{NearestName.Suggest(token, commands.Select(command => command.Name))}"]
            : [.. parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A misspelt option would be taken for a path. After "--" it is one.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var paths = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Concat(parsed.Tokens.Where(token => parsed.UnmatchedTokens.Contains(token.Value, StringComparer.Ordinal)))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var known = parsed.CommandResult.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).ToList();
        return parsed.Tokens
            .TakeWhile(token => token.Type is not TokenType.DoubleDash)
            .Where(token => paths.Contains(token) && token.Value.Length > 1 && token.Value[0] == '-')
            .Select(token => $"'{token.Value}' is not an option of '{CommandName(parsed.CommandResult)}'{NearestName.Suggest(token.Value, known)}");
    }

    private static string CommandName(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{CommandName(parent)} {command.Command.Name}" : Name;

    private static void FlushError(Terminal terminal)
    {
        try
        {
            terminal.Error.Flush();
        }
        catch (IOException)
        {
            // There is nobody left to complain to.
        }
    }

    private static string? Explain(Exception failure) => failure switch
    {
        OperationCanceledException => null,
        UsageException or IOException or UnauthorizedAccessException => failure.Message,
        _ => $"internal error, please report it: {failure.GetType().Name}: {failure.Message}",
    };
}

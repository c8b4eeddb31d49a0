using System.Collections.Immutable;

namespace ContentLint.Cli.Completions;

/// <summary>For zsh from 5.0 on, sourced or as a file of <c>fpath</c>.</summary>
internal sealed class ZshCompletion : CompletionScript
{
    public override string Shell => "zsh";

    public override void Write(CompletedCommand root, ImmutableArray<string> rules, ImmutableArray<string> categories, TextWriter output)
    {
        output.WriteLine($"#compdef contentlint\n{Header(Shell)}");
        output.WriteLine($"__contentlint_rule() {{ compadd \"$@\" - {string.Join(' ', rules)} }}");
        output.WriteLine($"__contentlint_rule_list() {{ _sequence compadd - {string.Join(' ', rules.Concat(categories))} }}");
        output.WriteLine("""
            # Offers those of its arguments that end in '=', and a file behind them.
            __contentlint_before_file() { if compset -P '*='; then _files; else compadd -S '' - "${(@M)@:#*=}"; fi }
            """);
        foreach (var command in root.All.Reverse())
            WriteFunction(output, command);
        output.WriteLine("""
            if [ "$funcstack[1]" = _contentlint ]; then
              _contentlint "$@"
            else
              compdef _contentlint contentlint
            fi
            """);
    }

    private static void WriteFunction(TextWriter output, CompletedCommand command)
    {
        output.WriteLine($"{FunctionOf(command)}() {{");
        if (command.Commands.IsEmpty)
            output.WriteLine($"  _arguments{Specifications(command)}{Argument(command)}\n}}");
        else
            WriteChoiceOfCommands(output, command);
    }

    private static void WriteChoiceOfCommands(TextWriter output, CompletedCommand command)
    {
        output.WriteLine("  local curcontext=$curcontext state line ret=1");
        output.WriteLine($"  _arguments -C{Specifications(command)} '1: :->command' '*:: :->rest' && ret=0");
        output.WriteLine("  case $state in");
        output.WriteLine("    command)");
        var names = command.Commands.Select(below => Quote($"{below.Name}:{below.Summary.Replace(":", @"\:", StringComparison.Ordinal)}"));
        output.WriteLine($"      local -a commands=({string.Join(' ', names)})");
        output.WriteLine("      _describe command commands && ret=0");
        if (command.Argument is { Kind: CompletionKind.Files })
            output.WriteLine("      _files && ret=0");
        output.WriteLine("      ;;\n    rest)\n      case $words[1] in");
        foreach (var below in command.Commands)
            output.WriteLine($"        {below.Name}) {FunctionOf(below)} && ret=0 ;;");
        if (command.Argument is { Kind: CompletionKind.Files })
            output.WriteLine("        *) _files && ret=0 ;;");
        output.WriteLine("      esac ;;\n  esac\n  return ret\n}");
    }

    private static string FunctionOf(CompletedCommand command) =>
        command.Path.Length == 0 ? "_contentlint" : $"_contentlint_{command.Path.Replace(' ', '_')}";

    private static string Specifications(CompletedCommand command) =>
        string.Concat(command.Options.SelectMany(option => option.Names.Select(name =>
            $" {Quote($"*{name}{Equals(name, option)}[{Escaped(option.Summary)}]{(option.Value is null ? "" : $":value:{Action(option.Value)}")}")}")));

    /// <summary>A long option takes its value behind a '=' too.</summary>
    private static string Equals(string name, CompletionOption option) =>
        option.Value is not null && name.StartsWith("--", StringComparison.Ordinal) ? "=" : "";

    private static string Argument(CompletedCommand command) =>
        command.Argument is null ? "" : $" {Quote($"*:argument:{Action(command.Argument)}")}";

    private static string Action(CompletionValue value) => value.Kind switch
    {
        CompletionKind.Choices when value.Choices.Any(choice => choice.EndsWith('=')) =>
            $"__contentlint_before_file {string.Join(' ', value.Choices)}",
        CompletionKind.Choices => $"({string.Join(' ', value.Choices)})",
        CompletionKind.Folders => "_files -/",
        CompletionKind.Rule => "__contentlint_rule",
        CompletionKind.RuleList => "__contentlint_rule_list",
        CompletionKind.Nothing => " ",
        _ => "_files",
    };

    private static string Escaped(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);
}

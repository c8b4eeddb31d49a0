using System.Collections.Immutable;

namespace ContentLint.Cli.Completions;

/// <summary>For fish from 3.0 on.</summary>
internal sealed class FishCompletion : CompletionScript
{
    private const string Functions = """
        # The words of the command that is being typed, and whether they are these.
        function __contentlint_in
            set -l command
            set -l words (commandline -opc)
            for word in $words[2..-1]
                if contains -- "$command $word" $__contentlint_commands
                    set command "$command $word"
                end
            end
            test "$command" = "$argv[1]"
        end
        function __contentlint_rule_list
            set -l before (string match -r '.*,' -- (string replace -r '^--[a-z-]+=' '' -- (commandline -ct)))
            for rule in $__contentlint_rules $__contentlint_categories
                echo "$before$rule"
            end
        end
        """;

    public override string Shell => "fish";

    public override void Write(CompletedCommand root, ImmutableArray<string> rules, ImmutableArray<string> categories, TextWriter output)
    {
        output.WriteLine(Header(Shell));
        output.WriteLine($"set -g __contentlint_rules {string.Join(' ', rules)}");
        output.WriteLine($"set -g __contentlint_categories {string.Join(' ', categories)}");
        output.WriteLine($"set -g __contentlint_commands {string.Join(' ', root.All.Where(command => command != root).Select(command => Quoted($" {command.Path}")))}");
        output.WriteLine(Functions);
        output.WriteLine("complete -c contentlint -e");
        foreach (var command in root.All)
            WriteCommand(output, command, $"complete -c contentlint -n {Quoted($"__contentlint_in {Quoted(command == root ? "" : $" {command.Path}")}")}");
    }

    private static void WriteCommand(TextWriter output, CompletedCommand command, string complete)
    {
        foreach (var below in command.Commands)
            output.WriteLine($"{complete} -f -a {below.Name} -d {Quoted(below.Summary)}");
        if (command.Argument is null or { Kind: not CompletionKind.Files })
            output.WriteLine($"{complete} -f{(command.Argument is { } argument ? Value(argument) : "")}");
        foreach (var option in command.Options)
        {
            var names = option.Names.Select(name => name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {Quoted(name[1..])}");
            var value = option.Value is null ? "" : $" -r{(option.Value.Kind is CompletionKind.Files ? " -F" : $" -f{Value(option.Value)}")}";
            output.WriteLine($"{complete}{string.Concat(names)}{value} -d {Quoted(option.Summary)}");
        }
    }

    private static string Value(CompletionValue value) => value.Kind switch
    {
        CompletionKind.Choices => $" -a {Quoted(string.Join(' ', value.Choices))}",
        CompletionKind.Folders => " -a '(__fish_complete_directories)'",
        CompletionKind.Rule => " -a '$__contentlint_rules'",
        CompletionKind.RuleList => " -a '(__contentlint_rule_list)'",
        _ => "",
    };

    /// <summary>In single quotes, as fish reads them.</summary>
    private static string Quoted(string text) =>
        $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";
}

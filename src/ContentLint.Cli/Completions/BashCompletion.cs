using System.Collections.Immutable;

namespace ContentLint.Cli.Completions;

/// <summary>For bash from 3.2 on, which is what macOS has.</summary>
internal sealed class BashCompletion : CompletionScript
{
    private const string Functions = """
        _contentlint() {
          local current=${COMP_WORDS[COMP_CWORD]} command= pending= word kind choices IFS=$' \t\n'
          # Bash parts words at '=', so that "--format=js" comes as three.
          [ "$current" = = ] && current=
          for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
            if [ "$word" = = ]; then
              continue
            elif [ -n "$pending" ]; then
              pending=
            elif _contentlint_option "$command" "$word"; then
              pending=$word
            elif _contentlint_command "${command:+$command }$word"; then
              command=${command:+$command }$word
            fi
          done

          COMPREPLY=()
          if [ -n "$pending" ]; then
            _contentlint_option "$command" "$pending"
          elif [[ $current == -* ]]; then
            _contentlint_options "$command"
          else
            _contentlint_argument "$command"
          fi
          case $kind in
            choices)
              COMPREPLY=($(compgen -W "$choices" -- "$current"))
              [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null ;;
            rule)
              COMPREPLY=($(compgen -W "$_contentlint_rules" -- "$current")) ;;
            rule-list)
              [[ $current == *,* ]] && word=${current%,*}, || word=
              COMPREPLY=($(compgen -P "$word" -W "$_contentlint_rules $_contentlint_categories" -- "${current##*,}"))
              compopt -o nospace 2>/dev/null ;;
            folders)
              IFS=$'\n'
              compopt -o filenames 2>/dev/null
              COMPREPLY=($(compgen -d -- "$current")) ;;
            nothing)
              compopt +o default +o bashdefault 2>/dev/null ;;
          esac
        }
        complete -o bashdefault -o default -F _contentlint contentlint
        """;

    public override string Shell => "bash";

    public override void Write(CompletedCommand root, ImmutableArray<string> rules, ImmutableArray<string> categories, TextWriter output)
    {
        var commands = root.All.ToList();
        output.WriteLine(Header(Shell));
        output.WriteLine($"_contentlint_rules={Quote(string.Join(' ', rules))}");
        output.WriteLine($"_contentlint_categories={Quote(string.Join(' ', categories))}");
        WriteFunction(output, "_contentlint_command", "$1", commands.Where(command => command != root).Select(command => (command.Path, ":")));
        WriteFunction(output, "_contentlint_options", "$1", commands.Select(command => (command.Path, Choices(OptionNames(command)))));
        WriteFunction(output, "_contentlint_argument", "$1", commands.Select(command => (command.Path, Argument(command))));
        WriteFunction(
            output,
            "_contentlint_option",
            "$1 $2",
            commands.SelectMany(command => command.Options.SelectMany(option => option.Names
                .Where(_ => option.Value is not null)
                .Select(name => ($"{command.Path} {name}", Value(option.Value!))))));
        output.WriteLine(Functions);
    }

    /// <summary>A function that does what stands beside its argument, and fails for another one.</summary>
    private static void WriteFunction(TextWriter output, string name, string argument, IEnumerable<(string Pattern, string Action)> cases)
    {
        output.WriteLine($"{name}() {{\n  case \"{argument}\" in");
        foreach (var (pattern, action) in cases)
            output.WriteLine($"    {Quote(pattern)}) {action} ;;");
        output.WriteLine("    *) return 1 ;;\n  esac\n}");
    }

    private static IEnumerable<string> OptionNames(CompletedCommand command) => command.Options.SelectMany(option => option.Names);

    /// <summary>Where there are commands below, they are offered; what is none is completed as a file.</summary>
    private static string Argument(CompletedCommand command) =>
        !command.Commands.IsEmpty ? Choices(command.Commands.Select(below => below.Name))
        : command.Argument is { } argument ? Value(argument)
        : "kind=nothing";

    private static string Value(CompletionValue value) => value.Kind switch
    {
        CompletionKind.Choices => Choices(value.Choices),
        CompletionKind.Folders => "kind=folders",
        CompletionKind.Rule => "kind=rule",
        CompletionKind.RuleList => "kind=rule-list",
        CompletionKind.Nothing => "kind=nothing",
        _ => "kind=files",
    };

    private static string Choices(IEnumerable<string> choices) => $"kind=choices choices={Quote(string.Join(' ', choices))}";
}

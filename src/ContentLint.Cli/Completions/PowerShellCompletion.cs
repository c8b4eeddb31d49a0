using System.Collections.Immutable;

namespace ContentLint.Cli.Completions;

/// <summary>For PowerShell from 5.1 on. Where nothing is offered it completes files itself.</summary>
internal sealed class PowerShellCompletion : CompletionScript
{
    private const string Function = """
        Register-ArgumentCompleter -Native -CommandName contentlint -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $command = ''
            $pending = $null
            $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
                Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or $wordToComplete -eq '' })
            foreach ($element in $before) {
                $word = $element.Extent.Text
                $longer = "$command $word".TrimStart()
                if ($pending) { $pending = $null }
                elseif ($contentlintValues.ContainsKey("$command $word")) { $pending = "$command $word" }
                elseif ($contentlintCommands.ContainsKey($longer)) { $command = $longer }
            }
            $prefix = ''
            if ($pending) { $offered = $contentlintValues[$pending] }
            elseif ($wordToComplete.StartsWith('-')) { $offered = $contentlintOptions[$command] }
            else { $offered = $contentlintCommands[$command] }
            if ($offered -is [string] -and $offered -eq 'rule') { $offered = $contentlintRules }
            elseif ($offered -is [string] -and $offered -eq 'rule-list') {
                $offered = $contentlintRules + $contentlintCategories
                $prefix = $wordToComplete -replace '[^,]*$', ''
            }
            $offered | Where-Object { $_ -and "$prefix$_".StartsWith($wordToComplete) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new("$prefix$_", $_, 'ParameterValue', $_)
            }
        }
        """;

    public override string Shell => "pwsh";

    public override void Write(CompletedCommand root, ImmutableArray<string> rules, ImmutableArray<string> categories, TextWriter output)
    {
        var commands = root.All.ToList();
        output.WriteLine(Header(Shell));
        output.WriteLine($"$contentlintRules = {List(rules)}");
        output.WriteLine($"$contentlintCategories = {List(categories)}");
        WriteTable(output, "contentlintCommands", commands.Select(command => (command.Path, Argument(command))));
        WriteTable(output, "contentlintOptions", commands.Select(command => (command.Path, List(command.Options.SelectMany(option => option.Names)))));
        WriteTable(
            output,
            "contentlintValues",
            commands.SelectMany(command => command.Options
                .Where(option => option.Value is not null)
                .SelectMany(option => option.Names.Select(name => ($"{command.Path} {name}", Value(option.Value))))));
        output.WriteLine(Function);
    }

    // Case counts: "-o" is not "-O".
    private static void WriteTable(TextWriter output, string name, IEnumerable<(string Key, string Value)> rows)
    {
        output.WriteLine($"${name} = [System.Collections.Hashtable]::new([System.StringComparer]::Ordinal)");
        foreach (var (key, value) in rows)
            output.WriteLine($"${name}[{Quoted(key)}] = {value}");
    }

    private static string Argument(CompletedCommand command) =>
        command.Commands.IsEmpty ? Value(command.Argument) : List(command.Commands.Select(below => below.Name));

    private static string Value(CompletionValue? value) => value?.Kind switch
    {
        CompletionKind.Choices => List(value.Choices),
        CompletionKind.Rule => "'rule'",
        CompletionKind.RuleList => "'rule-list'",
        _ => "@()",
    };

    private static string List(IEnumerable<string> items) => $"@({string.Join(", ", items.Select(Quoted))})";

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}

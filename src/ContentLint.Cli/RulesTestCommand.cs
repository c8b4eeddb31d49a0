using System.CommandLine;
using ContentLint.Linting;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules test</c>: the examples of rules, held against the rules.</summary>
internal sealed class RulesTestCommand : Command
{
    private readonly Argument<string?> _folder = new("folder")
    {
        Description = "A folder of your own rules; without one the built-in rules are tested.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Terminal _terminal;

    public RulesTestCommand(Terminal terminal)
        : base("test", "Run the examples of rules.")
    {
        _terminal = terminal;
        Add(_folder);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetValue(_folder);
        var rules = RuleFolders.Load(folder is null ? [] : [folder], _terminal);
        rules = folder is null ? rules with { Errors = [.. rules.Errors, .. rules.Validate()] } : rules;
        var tested = folder is null ? rules.Rules : RuleFolders.Of(folder, rules, _terminal);

        var tester = new RuleTester(new ExampleLinter(rules).Lint);
        var results = tested.SelectMany(rule => tester.Test(rule)).ToList();
        var failed = results.Where(result => !result.HasPassed).ToList();
        failed.ForEach(result => _terminal.Output.WriteLine(VisibleText.InOneLine($"{result}")));
        _terminal.Output.WriteLine(
            $"{ResultSummary.Quantity("example", results.Count)} of {ResultSummary.Quantity("rule", tested.Length)}: "
            + (failed.Count == 0 ? "none failed" : $"{failed.Count} failed")
            + (rules.Errors.IsEmpty ? "" : $"; {ResultSummary.Quantity("file", rules.FaultyFiles.Count)} with errors left out"));

        var exitCode = RuleFolders.Complain(rules, _terminal);
        return exitCode is ExitCodes.Clean && failed.Count > 0 ? ExitCodes.Findings : exitCode;
    }
}

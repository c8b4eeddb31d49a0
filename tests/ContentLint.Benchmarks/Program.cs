using BenchmarkDotNet.Running;
using ContentLint.Benchmarks.Making;
using ContentLint.Benchmarks.Reporting;

namespace ContentLint.Benchmarks;

/// <summary>Measures the engine: its parts with BenchmarkDotNet, its judgement on real texts, and what whole-runs needs for whole runs.</summary>
internal static class Program
{
    private static readonly (string Name, Func<string[], TextWriter, int> Run)[] Commands =
    [
        ("languages", LanguagesCommand.Run),
        ("lexicon", (args, _) => LexiconCommand.Run(args)),
        ("make-articles", MakeArticlesCommand.Run),
        ("make-hostile", MakeHostileCommand.Run),
        ("make-rules", MakeRulesCommand.Run),
        ("page", PageCommand.Run),
        ("parts", RunParts),
        ("quotations", QuotationsCommand.Run),
        ("sentences", SentencesCommand.Run),
    ];

    public static int Main(string[] args)
    {
        foreach (var (name, run) in Commands)
        {
            if (args.Length > 0 && name == args[0])
                return run(args[1..], Console.Out);
        }

        Console.Error.WriteLine($"usage: {string.Join(" | ", Commands.Select(command => command.Name))} …");
        return 2;
    }

    private static int RunParts(string[] args, TextWriter output)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        return summaries.Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}

namespace ContentLint.Benchmarks;

/// <summary>Measures the engine on real texts: <c>dotnet run -c Release -- sentences ../shared/corpus/ud-id</c>.</summary>
internal static class Program
{
    private static readonly (string Name, Func<string[], TextWriter, int> Run)[] Commands =
    [
        ("languages", LanguagesCommand.Run),
        ("lexicon", (args, _) => LexiconCommand.Run(args)),
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
}

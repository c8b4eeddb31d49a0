using ContentLint.Benchmarks;

var commands = new SortedDictionary<string, Func<ReadOnlySpan<string>, int>>(StringComparer.Ordinal)
{
    ["lexicon"] = LexiconCommand.Run,
};

if (args is [var name, ..] && commands.TryGetValue(name, out var command))
    return command(args.AsSpan(1));

Console.Error.WriteLine($"Give a command: {string.Join(", ", commands.Keys)}");
return 2;

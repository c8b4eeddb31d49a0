using System.Text;

namespace ContentLint.Benchmarks.Making;

/// <summary>
/// <c>make-hostile FOLDER SOURCE…</c>: texts that are too much for many a tool, each in two sizes, the second twice the first, so that
/// time that grows faster than the text is seen.
/// </summary>
internal static class MakeHostileCommand
{
    private const int Mega = 1_000_000;

    public static int Run(string[] args, TextWriter output)
    {
        if (args.Length < 2)
        {
            output.WriteLine("usage: make-hostile FOLDER SOURCE…");
            return 2;
        }

        Directory.CreateDirectory(args[0]);
        var sources = MakeArticlesCommand.SourceFiles(args[1..]).Select(File.ReadAllText).ToArray();
        foreach (var share in new[] { 1, 2 })
        {
            Write("file", 25 * Mega * share, Paragraphs(sources));
            Write("line", 5 * Mega * share, Paragraphs(sources).Select(text => text.ReplaceLineEndings(" ")));
            Write("marks", Mega / 2 * share, Enumerable.Repeat("\"", int.MaxValue));
            Write("words", Mega / 2 * share, Enumerable.Repeat("kata \"tanpa bukti ", int.MaxValue));

            void Write(string name, int length, IEnumerable<string> parts) =>
                File.WriteAllText(Path.Combine(args[0], $"{name}-{share}.txt"), Fill(parts, length));
        }

        return 0;
    }

    private static IEnumerable<string> Paragraphs(string[] sources)
    {
        for (var round = 0u; ; round++)
        {
            foreach (var source in sources)
                yield return WordShuffler.Shuffle(source, round) + "\n\n";
        }
    }

    private static string Fill(IEnumerable<string> parts, int length)
    {
        var text = new StringBuilder(length + (length / 8));
        foreach (var part in parts)
        {
            text.Append(part);
            if (text.Length >= length)
                break;
        }

        return text.ToString();
    }
}

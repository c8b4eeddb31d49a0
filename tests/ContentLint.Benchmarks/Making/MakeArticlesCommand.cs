using System.Globalization;

namespace ContentLint.Benchmarks.Making;

/// <summary>
/// <c>make-articles FOLDER COUNT SOURCE…</c>: writes that many articles, a thousand to a folder, by going round the *.txt files of the
/// source folders. The first round copies them, each later one shuffles their words.
/// </summary>
internal static class MakeArticlesCommand
{
    private const int FolderSize = 1_000;

    public static int Run(string[] args, TextWriter output)
    {
        if (args is not [var folder, var number, _, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out var count) || count < 1)
        {
            output.WriteLine("usage: make-articles FOLDER COUNT SOURCE…");
            return 2;
        }

        var sources = SourceFiles(args[2..]).Select(File.ReadAllText).ToArray();
        for (var at = 0; at < count; at++)
        {
            var path = Path.Combine(folder, $"{at / FolderSize:D4}", $"{at:D6}.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var text = sources[at % sources.Length];
            File.WriteAllText(path, at < sources.Length ? text : WordShuffler.Shuffle(text, (uint)at));
        }

        return 0;
    }

    /// <summary>The articles of folders, by path.</summary>
    public static IEnumerable<string> SourceFiles(IEnumerable<string> folders) => folders.SelectMany(folder =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal));
}

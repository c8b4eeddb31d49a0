using System.Text;
using ContentLint.Languages;

namespace ContentLint.Benchmarks;

/// <summary>English, American and British words of SCOWL up to size 60; no names, abbreviations or possessives.</summary>
internal static class ScowlWords
{
    private static readonly string[] Classes = ["english", "american", "british"];

    // Size 35 is what a small dictionary holds, 50 a medium one.
    private static readonly (int Size, Commonness Commonness)[] Sizes =
    [
        (10, Commonness.Common),
        (20, Commonness.Common),
        (35, Commonness.Common),
        (40, Commonness.Ordinary),
        (50, Commonness.Ordinary),
        (55, Commonness.Rare),
        (60, Commonness.Rare),
    ];

    public static Dictionary<string, LexiconEntry> Read(string folder)
    {
        var words = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        foreach (var (size, commonness) in Sizes)
        {
            foreach (var path in Classes.Select(name => Path.Combine(folder, $"{name}-words.{size}")).Where(File.Exists))
            {
                foreach (var word in File.ReadLines(path, Encoding.Latin1).Where(IsWord))
                    words.TryAdd(word, new LexiconEntry(commonness));
            }
        }

        return words.Count > 0 ? words : throw new FileNotFoundException($"No lists of SCOWL are in {folder}.");
    }

    private static bool IsWord(string line) => line.Length > 0 && line.All(char.IsAsciiLetterLower);
}

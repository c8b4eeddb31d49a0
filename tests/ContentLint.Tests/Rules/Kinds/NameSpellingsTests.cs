using System.Collections.Immutable;
using System.Text;
using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class NameSpellingsTests
{
    private static readonly ImmutableArray<string> Spellings =
        ["oe|u", "dj|j", "sj|sy", "sy|si", "kh|h", "p|f", "iya|ia", "iyo|io", "y|i", "x|ks", "h|", "é|e", "éa|ia", "z|s", "zh|j"];

    [Theory]
    [InlineData("Soekarno", "sukarno")]
    [InlineData("Jum'at-Djoko", "jumatjoko")]
    [InlineData("Xyzzy", "ksisi")]
    [InlineData("", "")]
    public void Sounds_are_spelt_one_way(string word, string expected) => Assert.Equal(expected, Fold(word));

    [Fact]
    public void First_spelling_that_fits_counts_at_each_place()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => "aiyuoekhdjspxzéSÉA'- 𝒜ß"[random.Next(23)]));

            Assert.Equal(FoldSimply(word), Fold(word));
        }
    }

    [Fact]
    public void Long_word_is_cut_off() =>
        Assert.Equal(2 * NameLanguage.LongestName, Fold(string.Concat(Enumerable.Repeat("ab", 200))).Length);

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[NameLanguage.LongestFolded];
        return folded[..new NameSpellings(Spellings).Fold(word, folded)].ToString();
    }

    private static string FoldSimply(string word)
    {
        var letters = string.Concat(word.Where(char.IsLetter)).ToLowerInvariant();
        var folded = new StringBuilder();
        while (letters.Length > 0)
        {
            var ways = Spellings.Select(spelling => spelling.Split('|'))
                .FirstOrDefault(ways => letters.StartsWith(ways[0], StringComparison.Ordinal), [letters[..1], letters[..1]]);
            foreach (var unit in ways[1])
            {
                if (folded.Length == 0 || folded[^1] != unit)
                    folded.Append(unit);
            }

            letters = letters[ways[0].Length..];
        }

        return folded.ToString();
    }
}

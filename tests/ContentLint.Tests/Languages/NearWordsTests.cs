using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class NearWordsTests
{
    [Theory]
    [InlineData("bacaa", "baca Doubled 3")]
    [InlineData("bbaca", "baca Doubled 0")]
    [InlineData("dikuti", "diikuti Undoubled 1")]
    [InlineData("bcaa", "baca Swapped 1")]
    [InlineData("abca", "baca Swapped 0")]
    [InlineData("aca", "baca Missing 0")]
    [InlineData("bac", "baca Missing 3")]
    [InlineData("bwaca", "baca Extra 1")]
    [InlineData("bacax", "baca Extra 4")]
    [InlineData("bxca", "baca Replaced 1")]
    [InlineData("bac€", "baca Replaced 3")]
    [InlineData("bkau", "baku Swapped 1")]
    [InlineData("bakui", "baku Extra 4")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    public void Word_one_edit_away_is_found_with_the_edit_and_its_place(string text, string expected)
    {
        var found = NearWords.Of(Read("baca", "diikuti"), text);
        if (found.IsEmpty)
            found = NearWords.Of(Read("baku"), text);

        Assert.Equal(expected, string.Join(" | ", found.Select(near => $"{near.Text} {near.Edit} {near.At}")));
    }

    [Fact]
    public void Entry_is_that_of_the_word() =>
        Assert.Equal(Commonness.Ordinary, Assert.Single(NearWords.Of(Read("baca"), "bbaca")).Entry.Commonness);

    [Fact]
    public void Word_itself_is_not_found() => Assert.DoesNotContain(NearWords.Of(Read("baca", "baka"), "baca"), near => near.Text == "baca");

    // Held against all words of the lexicon, each compared in the textbook's way.
    [Fact]
    public void Nothing_is_missed_and_nothing_else_is_found()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 400).Select(_ => Word(random)).Distinct().ToArray();
        var lexicon = Read(words);
        for (var round = 0; round < 400; round++)
        {
            var text = Word(random);
            var expected = words.Where(word => word != text && IsOneEditAway(word, text)).Order(StringComparer.Ordinal);

            Assert.Equal(expected, NearWords.Of(lexicon, text).Select(near => near.Text).Where(word => word != text).Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => "abc"[random.Next(3)])]);

    private static bool IsOneEditAway(string word, string text)
    {
        if (word.Length < text.Length)
            (word, text) = (text, word);
        var same = word.Zip(text).TakeWhile(pair => pair.First == pair.Second).Count();
        return word.Length == text.Length
            ? word[(same + 1)..] == text[(same + 1)..]
                || (same + 1 < word.Length && word[same] == text[same + 1] && word[same + 1] == text[same] && word[(same + 2)..] == text[(same + 2)..])
            : word.Length == text.Length + 1 && word[(same + 1)..] == text[same..];
    }

    private static Lexicon Read(params string[] words)
    {
        var writer = new LexiconWriter();
        foreach (var word in words)
            writer.Set(word, new LexiconEntry(Commonness.Ordinary));
        return Lexicon.Read(writer.ToBytes());
    }
}

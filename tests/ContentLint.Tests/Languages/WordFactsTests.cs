using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class WordFactsTests
{
    [Fact]
    public void What_was_found_out_is_not_asked_for_again()
    {
        var asked = 0;
        var facts = new WordFacts<int>((form, word) => ++asked * 1000 + form.Length + word);

        Assert.Equal(1105, facts.Of(7, "warta", 100));
        Assert.Equal(1105, facts.Of(7, "warta", 100));
        Assert.Equal(2004, facts.Of(70_000, "kata"));
        Assert.Equal(1105, facts.Of(7, "warta", 100));
    }

    [Fact]
    public void Form_without_a_number_is_read_anew()
    {
        var facts = new WordFacts<string>((form, _) => form.ToString());

        Assert.Equal("warta", facts.Of(0, "warta"));
        Assert.Equal("kata", facts.Of(0, "kata"));
    }

    [Fact]
    public void What_cannot_be_written_in_one_piece_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WordFacts<(long, long)>((_, _) => (1, 1)));
}

using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class TextShelfTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Warta pagi.")]
    [InlineData("“Ya,” kata 𝒜ni.\r\nBaris kedua: Жизнь, 東京.\rBaris ketiga\n")]
    public void A_text_that_is_packed_reads_as_before(string text)
    {
        var shelf = new TextShelf(room: 0);
        shelf.Add(new("first.txt", "The first stays."));
        var packed = new SourceText("a.txt", text + new string('a', 50));
        var plain = new SourceText("a.txt", packed.Text);
        shelf.Add(packed);
        var other = new SourceText("b.txt", new string('b', 500));
        shelf.Add(other);

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(plain.Text, packed.Text);
            Assert.Equal(plain.Length, packed.Length);
            for (var line = 0; line < plain.LineCount; line++)
                Assert.Equal(plain.GetLineSpan(line), packed.GetLineSpan(line));
            Assert.Equal(new string('b', 500), other.Text);
        }
    }

    [Fact]
    public void One_text_is_unpacked_at_a_time_and_the_first_are_left()
    {
        var shelf = new TextShelf(room: 1_000);
        SourceText[] texts = [.. "abcd".Select(letter => new SourceText($"{letter}.txt", new string(letter, 400)))];
        foreach (var text in texts)
            shelf.Add(text);

        Assert.Same(texts[0].Text, texts[0].Text);
        Assert.Same(texts[1].Text, texts[1].Text);
        var third = texts[2].Text;
        Assert.Same(third, texts[2].Text);
        Assert.Same(texts[3].Text, texts[3].Text);
        Assert.NotSame(third, texts[2].Text);
        Assert.Equal(third, texts[2].Text);
    }

    [Fact]
    public void The_first_text_has_room_whatever_its_length()
    {
        var text = new SourceText("a.txt", new string('a', 2_000));
        var before = text.Text;
        new TextShelf(room: 1_000).Add(text);

        Assert.Same(before, text.Text);
    }

    [Fact]
    public void Lone_surrogates_stay_as_they_are()
    {
        var shelf = new TextShelf(room: 0);
        shelf.Add(new("first.txt", "The first stays."));
        var text = new SourceText("a.txt", $"{new string('a', 500)}\uD800");
        shelf.Add(text);

        Assert.Equal('\uD800', text.Text[500]);
    }

    [Fact]
    public void Several_threads_read_the_same()
    {
        var shelf = new TextShelf(room: 0);
        SourceText[] texts = [.. Enumerable.Range(0, 50).Select(number => new SourceText($"{number}.txt", string.Concat(Enumerable.Repeat($"kata {number} ", 100))))];
        foreach (var text in texts)
            shelf.Add(text);

        Parallel.For(0, 2_000, at => Assert.StartsWith($"kata {at * 7 % 50} kata", texts[at * 7 % 50].Text, StringComparison.Ordinal));
    }
}

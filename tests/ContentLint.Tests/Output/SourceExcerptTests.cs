using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("Ia [|pergi|] pagi.", "Ia pergi pagi.", "   ^^^^^")]
    [InlineData("日本[|語の|]文", "日本語の文", "    ^^^^")]
    [InlineData("cafe\u0301 [|e\u0301te\u0301|] x", "cafe\u0301 e\u0301te\u0301 x", "     ^^^")]
    [InlineData("👩‍👩‍👧 [|❤️ 🇮🇩|]!", "👩‍👩‍👧 ❤️ 🇮🇩!", "   ^^^^^")]
    [InlineData("a\tb[|\u0007c|]", "a b␇c", "   ^^")]
    [InlineData("한국 [|각|]", "한국 각", "     ^^")]
    [InlineData("\u202Ea[|b|]", "<U+202E>ab", "         ^")]
    [InlineData("habis[||]", "habis", "     ^")]
    [InlineData("[||]", "", "^")]
    public void Marks_stand_under_the_words(string marked, string text, string marks)
    {
        var excerpt = Excerpt(marked, 80);

        Assert.Equal((text, marks), (excerpt.Text, excerpt.Marks));
    }

    [Theory]
    [InlineData("satu dua tiga empat lima [|enam|] tujuh delapan sembilan sepuluh", "…lima enam tujuh delapan…", "      ^^^^")]
    [InlineData("[|satu|] dua tiga empat lima enam tujuh delapan", "satu dua tiga empat lima…", "^^^^")]
    [InlineData("satu dua tiga empat lima enam tujuh [|delapan|]", "…lima enam tujuh delapan", "                 ^^^^^^^")]
    [InlineData("satu [|dua tiga empat lima enam tujuh delapan|] habis", "…dua tiga empat lima enam tuj…", " ^^^^^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void A_long_line_is_cut_around_the_span(string marked, string text, string marks)
    {
        var excerpt = Excerpt(marked, 30);

        Assert.Equal((text, marks), (excerpt.Text, excerpt.Marks));
    }

    [Fact]
    public void A_span_over_several_lines_is_shown_by_its_first()
    {
        var excerpt = Excerpt("satu [|dua\r\ntiga\r\nempat|] lima", 80);

        Assert.Equal(("satu dua", "     ^^^", 2), (excerpt.Text, excerpt.Marks, excerpt.MoreLines));
    }

    [Fact]
    public void A_line_as_long_as_a_book_is_never_wider_than_asked()
    {
        var book = string.Concat(Enumerable.Repeat("日本語 🇮🇩 cafe\u0301 panjang ", 50_000));
        for (var at = 0; at < book.Length; at += 100_003)
        {
            var excerpt = SourceExcerpt.Of(new("a.txt", book), new(at, 40), 60);

            Assert.InRange(CellWidth.Of(excerpt.Text), 20, 60);
            Assert.InRange(excerpt.Marks.Length, 1, 60);
        }
    }

    private static SourceExcerpt Excerpt(string marked, int width)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var text = marked.Remove(end + 2, 2).Remove(start, 2);
        return SourceExcerpt.Of(new("a.txt", text), TextSpan.FromBounds(start, end), width);
    }
}

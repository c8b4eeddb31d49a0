using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Syntax.Readers;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class ReaderPropertyTests
{
    private static readonly LinePatterns Patterns = LinePatterns.Create(["Baca juga*", "IKLAN"], ["Oleh *"], ["Foto: *"], ["Maret"]);

    private static readonly string[] Pieces =
    [
        "Warga menanam padi", " di sawah.", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "  ", "\t", "\0", "\uD800", "\uDC00", "\uFEFF", "\u00A0",
        "# ", "## ", "- ", "1. ", "> ", "* ", "**", "*", "_", "`", "```\n", "~~", "[", "](", ")", "![", "[^1]", "[^1]: ", "|", "| a | b |\n|---|---|\n", "---\n",
        "+++\n", "title: Halo\n", "\\", "\\*", "&amp;", "&amp", "&#x41;", "&#xD800;", "&#99999999999;", "&nosuch;", "&", "<", ">", "<p>", "</p>", "<br>", "<br/>", "<b>",
        "</b>", "<i", "<div>", "</div>", "<ul><li>", "</ul>", "<table><tr><td>", "</table>", "<script>", "</script>", "<title>", "</title>", "<!-- ", " -->", "<![CDATA[",
        "<nav>", "</nav>", "<code>", "</code>", "<img src=x>", "<q>", "</q>", "<h1>", "</h1>", "<svg/>", "<textarea>", "<plaintext>", "<form>", "https://contoh.id",
        "Baca juga: Panen", "(abc)", "IKLAN", "Oleh Budi", "3 Maret 2024", "\uD83D\uDE00", "“Hujan,” katanya", "===\n", "http://a.b", "<a@b.c>", "</", "<?", "é", "字",
    ];

    public static TheoryData<SourceFormat> Formats => [SourceFormat.PlainText, SourceFormat.Markdown, SourceFormat.Html];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_text_is_read_into_ordered_blocks_that_map_back(SourceFormat format) =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => AssertSound(text ?? "", format)).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_heap_of_markup_is_read_into_ordered_blocks_that_map_back(SourceFormat format)
    {
        var heaps = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Resize(60).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(heaps, text => AssertSound(text, format)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Line_ends_make_no_difference(SourceFormat format)
    {
        var heaps = Gen.Elements(Pieces.Where(piece => !piece.Contains('\r', StringComparison.Ordinal)).ToArray())
            .ArrayOf().Select(string.Concat).Resize(40).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_000), Prop.ForAll(heaps, text =>
        {
            var expected = Texts(text, format);
            Assert.Equal(expected, Texts(text.ReplaceLineEndings("\r\n"), format));
            Assert.Equal(expected, Texts(text.ReplaceLineEndings("\r"), format));
        }));
    }

    [Fact]
    public void Line_end_between_markup_and_blanks_makes_no_difference()
    {
        const string Text = "<b>satu<img src=x>\\\n![  dua";

        Assert.Equal(Texts(Text, SourceFormat.Markdown), Texts(Text.ReplaceLineEndings("\r"), SourceFormat.Markdown));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("`")]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><b>x</i>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<header>")]
    [InlineData("<q>")]
    [InlineData("</b>")]
    [InlineData("<!--")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("(")]
    [InlineData("|")]
    [InlineData("\n")]
    [InlineData("\n|a|b")]
    [InlineData("a\n")]
    [InlineData("\\")]
    [InlineData("\uD800")]
    [InlineData("\0")]
    [InlineData("1. ")]
    public void Ten_thousand_of_a_thing_do_no_harm(string piece)
    {
        foreach (var format in Enum.GetValues<SourceFormat>())
            AssertSound(string.Concat(Enumerable.Repeat(piece, 10_000)) + "Padi tumbuh.", format);
    }

    private static List<(BlockKind Kind, string Text)> Texts(string text, SourceFormat format)
    {
        var prose = DocumentReader.Read(new SourceText("a", text), format, Patterns);
        return [.. prose.Blocks.Select(block => (block.Kind, prose.Text.Substring(block.Span.Start, block.Span.Length).ReplaceLineEndings("\n")))];
    }

    private static void AssertSound(string text, SourceFormat format)
    {
        var source = new SourceText("a", text);
        var prose = DocumentReader.Read(source, format, Patterns);
        var whole = new TextSpan(0, prose.Text.Length);
        if (format is SourceFormat.PlainText)
            Assert.Same(source.Text, prose.Text);

        var end = 0;
        foreach (var block in prose.Blocks)
        {
            Assert.True(block.Span.Start >= end, "blocks overlap");
            Assert.False(block.Span.IsEmpty);
            Assert.True(whole.Contains(block.Span));
            Assert.False(Shape.IsBlank(prose.Text[block.Span.Start]) || Shape.IsBlank(prose.Text[block.Span.End - 1]), "a block is not trimmed");
            end = block.Span.End;
        }

        Assert.Equal(prose.Emphases.Order(), prose.Emphases);
        Assert.All(prose.Emphases, emphasis => Assert.True(whole.Contains(emphasis) && !emphasis.IsEmpty));
        AssertMapsBack(prose, whole);
    }

    private static void AssertMapsBack(Prose prose, TextSpan whole)
    {
        var source = new TextSpan(0, prose.Source.Length);
        for (var step = 1; step <= whole.Length; step *= 2)
        {
            for (var start = 0; start < whole.Length; start += Math.Max(step, whole.Length / 100))
                Assert.True(source.Contains(prose.Map.ToSource(TextSpan.FromBounds(start, Math.Min(start + step, whole.End)))));
        }

        var last = 0;
        for (var at = 0; at < Math.Min(whole.Length, 2_000); at++)
        {
            var place = prose.Map.ToSource(new TextSpan(at, 1));
            Assert.True(source.Contains(place));
            Assert.True(place.Start >= last, "the source goes backwards");
            last = place.Start;
            if (prose.Map.IsVerbatim(new(at, 1)))
                Assert.Equal(prose.Text.AsSpan(at, 1), prose.Source[place]);
        }
    }
}

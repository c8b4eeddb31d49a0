using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Panen\n\nPadi.\n\n# Harga\n## Gabah", "Title: Panen|Paragraph: Padi.|Heading: Harga|Heading: Gabah")]
    [InlineData("Panen\n=====\nPadi\nkering.", "Title: Panen|Paragraph: Padi/kering.")]
    [InlineData("> Kata\n> Asep.\n\n- satu\n  dua\n- tiga\n\n1. empat", "BlockQuote: Kata/Asep.|ListItem: satu/dua|ListItem: tiga|ListItem: empat")]
    [InlineData("> - satu", "ListItem: satu")]
    [InlineData("| a | *b* |\n|---|---|\n| c &lt; | d \\| e |", "TableCell: a|TableCell: b|TableCell: c <|TableCell: d \\| e")]
    [InlineData("Padi `x` dan ![alt](a.png), https://contoh.id <http://a.id>.", "Paragraph: Padi \uFFFC dan \uFFFC, \uFFFC \uFFFC.")]
    [InlineData("![alt](a.png)\n\n```\nkode\n```\n\n    kode\n\n<div>\nhtml\n</div>\n\n---\n", "")]
    [InlineData("[peta *baru*](http://a.id \"T\") dan [b][b]\n\n[b]: http://b.id", "Paragraph: peta baru dan b")]
    [InlineData("Padi[^1] naik.\n\n[^1]: Kata dinas.\n\nAkhir.", "Paragraph: Padi naik.|Paragraph: Kata dinas.|Paragraph: Akhir.")]
    [InlineData("R&amp;D \\* &copy; **\\_x**", "Paragraph: R&D * © _x")]
    [InlineData("satu <b>dua</b> <!-- x --> tiga<br>empat  \nlima\\\nenam", "Paragraph: satu dua tiga/empat/lima/enam")]
    [InlineData("- [ ] beli\n- [x] jual", "ListItem: beli|ListItem: jual")]
    [InlineData("> [!NOTE]\n> Awas.", "BlockQuote: Awas.")]
    [InlineData("~~lama~~ baru", "Paragraph: lama baru")]
    [InlineData("Baca juga: [Panen](x)\n\n- Baca juga: Harga\n\nOleh **Budi**", "Boilerplate: Baca juga: Panen|Boilerplate: Baca juga: Harga|Byline: Oleh Budi")]
    public void Blocks_hold_words_without_markup(string markdown, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(markdown)).Replace("d | e", "d \\| e", StringComparison.Ordinal));

    [Theory]
    [InlineData("---\nlayout: post\ntitle: \"Panen: Raya\"\n---\nPadi.", "Title: Panen: Raya|Paragraph: Padi.")]
    [InlineData("---\ntitle: Panen # catatan\n...\nPadi.", "Title: Panen|Paragraph: Padi.")]
    [InlineData("+++\ntitle = 'Panen'\n+++\nPadi.", "Title: Panen|Paragraph: Padi.")]
    [InlineData("---\ntitle: Panen\n---\n# Raya\nPadi.", "Title: Raya|Paragraph: Padi.")]
    [InlineData("---\ntitle: \"Panen \\\"Raya\\\"\"\n---\nPadi.", "Paragraph: Padi.")]
    [InlineData("---\ntitle: >\n  Panen\n---\nPadi.", "Paragraph: Padi.")]
    [InlineData("---\nsubtitle: Panen\n---", "")]
    [InlineData("---\n\nPadi.", "Paragraph: Padi.")]
    public void Front_matter_is_left_out_but_for_its_title(string markdown, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(markdown)));

    [Theory]
    [InlineData("naik&nbsp;lagi", "naik&nbsp;lagi")]
    [InlineData("naik **tinggi** sekali", "naik **tinggi** sekali")]
    [InlineData("tinggi", "tinggi")]
    [InlineData("a*b", "a\\*b")]
    [InlineData("kutip", "kutip")]
    [InlineData("dalam sel", "dalam sel")]
    public void Places_map_back_to_the_source(string words, string source)
    {
        var prose = Blocks.Read(
            "---\ntitle: x\n---\nHarga naik&nbsp;lagi, naik **tinggi** sekali: a\\*b.\r\n\r\n> > satu\r\n> kutip\r\n\r\n| x |\r\n|---|\r\n|   dalam sel |\r\n",
            SourceFormat.Markdown);

        Assert.Equal(source, Blocks.SourceOf(prose, words.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_copied_words_are_verbatim()
    {
        var prose = Blocks.Read("naik **tinggi** R&amp;D", SourceFormat.Markdown);

        Assert.True(prose.Map.IsVerbatim(At("tinggi")));
        Assert.False(prose.Map.IsVerbatim(At("naik tinggi")));
        Assert.False(prose.Map.IsVerbatim(At("&")));

        TextSpan At(string words) => new(prose.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    [Fact]
    public void Emphases_are_in_order_strike_through_aside()
    {
        var prose = Blocks.Read("a **b _c_** ~~d~~ *e*", SourceFormat.Markdown);

        Assert.Equal(["b c", "c", "e"], prose.Emphases.Select(span => Blocks.TextAt(prose, span)), StringComparer.Ordinal);
    }

    [Fact]
    public void Module_lines_of_mdx_are_left_out()
    {
        const string text = "import Peta from './peta'\n\nexport const x = 1\n\nPadi.";

        Assert.Equal(["Paragraph: Padi."], Blocks.Of(text, SourceFormat.Markdown, "a.mdx"));
        Assert.Equal(3, Of(text).Length);
    }

    private static string[] Of(string text) => Blocks.Of(text, SourceFormat.Markdown);
}

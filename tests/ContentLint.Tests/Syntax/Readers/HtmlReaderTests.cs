using ContentLint.Syntax.Readers;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<h1>Panen</h1><p>Padi.</p><h2>Harga</h2><h1>Lagi</h1>", "Title: Panen|Paragraph: Padi.|Heading: Harga|Heading: Lagi")]
    [InlineData("satu <p>dua<p>tiga</div>empat<div>lima</div>enam", "Paragraph: satu|Paragraph: dua|Paragraph: tiga|Paragraph: empat|Paragraph: lima|Paragraph: enam")]
    [InlineData("<ul><li>satu<li><p>dua</p></ul>tiga", "ListItem: satu|ListItem: dua|Paragraph: tiga")]
    [InlineData("<blockquote><p>satu</p><h3>dua</h3></blockquote>", "BlockQuote: satu|Heading: dua")]
    [InlineData("<table><caption>x</caption><tr><th>satu<td>dua<tr><td>tiga</table>", "Caption: x|TableCell: satu|TableCell: dua|TableCell: tiga")]
    [InlineData("<figure><img src=a><figcaption>Sawah</figcaption></figure>", "Caption: Sawah")]
    [InlineData("satu<br>dua<br/>\n <br>tiga<br><br><br>empat", "Paragraph: satu/dua|Paragraph: tiga|Paragraph: empat")]
    [InlineData("<p>satu\n   dua \t tiga<b> empat</b></p>", "Paragraph: satu/dua tiga empat")]
    [InlineData("<p>a <code>x</code> b <img> c <button>d</button>.", "Paragraph: a \uFFFC b \uFFFC c \uFFFC.")]
    [InlineData("<p>kata <q>padi</q>", "Paragraph: kata “padi”")]
    [InlineData("<head><title>T</title></head><nav>a</nav><aside>b</aside><footer>c</footer><pre>d</pre><template>e</template><svg><text>f</text></svg><svg/>Padi", "Paragraph: \uFFFC\uFFFCPadi")]
    [InlineData("<p>satu<script>if (a<b) '</p>'</script><style>p{}</style><noscript><p>x</p></noscript> dua<!-- </p> --> tiga", "Paragraph: satu dua tiga")]
    [InlineData("<header><h1>Situs</h1></header><article><header><h1>Panen</h1></header>Padi</article>", "Title: Panen|Paragraph: Padi")]
    [InlineData("<div><nav><ul><li>menu</div><p>Padi", "Paragraph: Padi")]
    [InlineData("a &amp; b &ampc &lt;p&gt; &copy2024 &nosuch; &notit; &#65;&#x42;&#128;&#0;&#xD800;&#1114112; & &#; R&D", "Paragraph: a & b &c <p> ©2024 &nosuch; ¬it; AB€\uFFFD\uFFFD\uFFFD & &#; R&D")]
    [InlineData("a < b <3 c <", "Paragraph: a < b <3 c <")]
    [InlineData("<div>Baca juga: <a href=x>Panen</a></div><p>Oleh Budi", "Boilerplate: Baca juga: Panen|Byline: Oleh Budi")]
    [InlineData("<form><p>Padi.<input></form>", "Paragraph: Padi.\uFFFC")]
    [InlineData("<p>Padi.</p><form><p>Komentar</form>", "Paragraph: Padi.")]
    [InlineData("<p>   &nbsp; <br> <img></p>", "")]
    [InlineData("<p>Padi<nope", "Paragraph: Padi")]
    public void Blocks_hold_words_without_markup(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', Blocks.Of(html, SourceFormat.Html)));

    [Theory]
    [InlineData("padi & jagung", "padi &amp; jagung")]
    [InlineData("jagung baru", "jagung\r\n   <b>baru")]
    [InlineData("baru", "baru")]
    [InlineData("©", "&copy")]
    [InlineData("akhir", "akhir")]
    public void Places_map_back_to_the_source(string words, string source)
    {
        var prose = Blocks.Read("<html>\r\n<p>Harga padi &amp; jagung\r\n   <b>baru</b> naik &copy\0 <i>\r\nakhir", SourceFormat.Html);

        Assert.Equal(source, Blocks.SourceOf(prose, words.Replace("jagung baru", "jagung\nbaru", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a <b>b <i>c</i></b> <cite>d</cite>", "b c|c|d")]
    [InlineData("<p><b>a</p><p>b</p>", "a")]
    [InlineData("<b><p>a</b>b</p>c", "a")]
    [InlineData("<em> a </em>b", "a ")]
    [InlineData("a<b></b>", "")]
    public void Emphases_end_where_a_browser_ends_them(string html, string expected)
    {
        var prose = Blocks.Read(html, SourceFormat.Html);

        Assert.Equal(expected, string.Join('|', prose.Emphases.Select(span => Blocks.TextAt(prose, span))));
    }

    [Fact]
    public void Elements_end_themselves_in_xml_alone()
    {
        const string text = "<script src='x'/><p>Padi.</p>";

        Assert.Empty(Blocks.Of(text, SourceFormat.Html));
        Assert.Equal(["Paragraph: Padi."], Blocks.Of(text, SourceFormat.Html, "a.xhtml"));
    }
}

using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("a.md", SourceFormat.Markdown)]
    [InlineData("b/a.MARKDOWN", SourceFormat.Markdown)]
    [InlineData("a.mdx", SourceFormat.Markdown)]
    [InlineData("a.html", SourceFormat.Html)]
    [InlineData("a.Htm", SourceFormat.Html)]
    [InlineData("a.xhtml", SourceFormat.Html)]
    [InlineData("a.txt", SourceFormat.PlainText)]
    [InlineData("a.md.txt", SourceFormat.PlainText)]
    [InlineData("md", SourceFormat.PlainText)]
    [InlineData("", SourceFormat.PlainText)]
    public void The_extension_chooses_the_format(string path, SourceFormat format) => Assert.Equal(format, DocumentReader.FormatOf(path));

    [Fact]
    public void The_path_chooses_the_reader()
    {
        Assert.Equal("Padi", DocumentReader.Read(new SourceText("a.md", "**Padi**")).Text);
        Assert.Equal("Padi", DocumentReader.Read(new SourceText("a.html", "<p>Padi")).Text);
        Assert.Equal("**Padi**", DocumentReader.Read(new SourceText("a.txt", "**Padi**")).Text);
    }
}

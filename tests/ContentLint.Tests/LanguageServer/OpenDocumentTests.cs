using System.Text.Json.Nodes;
using ContentLint.LanguageServer;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.LanguageServer;

public sealed class OpenDocumentTests
{
    [Theory]
    [InlineData("file:///berita/a%20b.md", "/berita/a b.md")]
    [InlineData("file:///c%3A/berita/a.md", "/c:/berita/a.md")]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("git:/a.md?x", null)]
    [InlineData("file://server/a.md", null)]
    [InlineData("a.md", null)]
    public void Only_a_file_has_a_path(string address, string? path)
    {
        if (path is ['/', _, ':', ..] && OperatingSystem.IsWindows())
            path = path[1..];
        Assert.Equal(path is ['/', 'c', ..] ? path.TrimStart('/') : path?.TrimStart('/'), OpenDocument.PathOf(address)?.TrimStart('/'));
    }

    [Theory]
    [InlineData("untitled:Untitled-1", "markdown", "Untitled-1.md")]
    [InlineData("untitled:", "plaintext", "untitled.txt")]
    [InlineData("file:///a/b%20c.html", "markdown", "b c.html")]
    [InlineData("file:///a/v1.2", "markdown", "v1.2")]
    [InlineData("untitled:v1.2", "plaintext", "v1.2.txt")]
    [InlineData("untitled:v1.2", "markdown", "v1.2.md")]
    [InlineData("untitled:b.HTML", "markdown", "b.HTML")]
    [InlineData("untitled:.editorconfig", "editorconfig", ".editorconfig")]
    public void Text_without_an_extension_has_that_of_its_language(string address, string languageId, string name) =>
        Assert.Equal(name, new OpenDocument(address, languageId, 1, string.Empty).Name);

    [Fact]
    public void Changes_are_made_one_after_the_other()
    {
        var document = new OpenDocument("untitled:a", "markdown", 1, "satu\r\ndua\r\ntiga");

        var changed = document.With(2, [Change(1, 0, 1, 3, "2"), Change(0, 0, 1, 0, string.Empty), Change(9, 9, 9, 9, "!")], PositionEncoding.Utf16);

        Assert.Equal("2\r\ntiga!", changed.Text);
        Assert.Equal((2, "2\r\ntiga!"), (changed.Version, changed.Source.Text));
        Assert.Equal("baru", changed.With(3, [new JsonObject { ["text"] = "baru" }], PositionEncoding.Utf16).Text);
    }

    [Fact]
    public void Offsets_come_back_from_positions_in_every_encoding()
    {
        Gen<string> text = Gen.Elements("a", "é", "漢", "😀", "\n", "\r\n", "\r", " ", "\u2028").ArrayOf(20).Select(string.Concat);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(text), written =>
        {
            var source = new SourceText("a.md", written);
            foreach (var encoding in Enum.GetValues<PositionEncoding>())
            {
                var map = new PositionMap(source, encoding);
                for (var offset = 0; offset <= source.Length; offset++)
                {
                    var isInside = offset > 0 && offset < source.Length && ((written[offset - 1], written[offset]) is ('\r', '\n') || char.IsLowSurrogate(written[offset]));
                    if (!isInside)
                        Assert.Equal(offset, map.ToOffset(map.ToPosition(offset)));
                }
            }
        }));
    }

    private static JsonObject Change(int startLine, int start, int endLine, int end, string text) => new()
    {
        ["range"] = new JsonObject
        {
            ["start"] = new JsonObject { ["line"] = startLine, ["character"] = start },
            ["end"] = new JsonObject { ["line"] = endLine, ["character"] = end },
        },
        ["text"] = text,
    };
}

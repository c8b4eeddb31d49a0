using ContentLint.Linting.Measuring;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class LabelFileTests
{
    private static readonly SourceText Article = new("a.txt", "Satu.\nDua 😀 tiga.\n");

    [Fact]
    public void Columns_count_code_points()
    {
        var (labels, errors) = Read("""{"doc":"a.txt","line":2,"startCol":5,"endCol":11,"text":"😀 tiga","category":"x","sub":"y","note":"z"}""");

        Assert.Empty(errors);
        Assert.Equal([new Label("a.txt", new(10, 7), "x", "y", "z")], labels);
    }

    [Fact]
    public void Sub_and_note_may_be_absent_and_other_keys_are_left_alone()
    {
        var (labels, errors) = Read("\n{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":5,\"text\":\"Satu\",\"category\":\"x\",\"source\":[1]}\r\n\n");

        Assert.Empty(errors);
        Assert.Equal([new Label("a.txt", new(0, 4), "x", "", "")], labels);
    }

    [Fact]
    public void A_line_ends_only_where_json_lines_end()
    {
        var (_, errors) = Read("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":5,\"text\":\"Satu\",\"category\":\"x\",\"note\":\"a\u2028b\"}\n?");

        Assert.Equal(["labels.jsonl(2): this is no JSON: what stands at byte 1 does not belong there"], errors);
    }

    [Theory]
    [InlineData("{\"doc\":", "this is no JSON: what stands at byte 8 does not belong there")]
    [InlineData("[1]", "a label is a JSON object: {\"doc\": …}")]
    [InlineData("{}", "'doc' must be there, as a text")]
    [InlineData("{\"doc\":7}", "'doc' must be there, as a text")]
    [InlineData("{\"doc\":\"\\ud800\"}", "half of a character is escaped in a text")]
    [InlineData("{\"doc\":\"b.txt\"}", "there is no article 'b.txt'")]
    [InlineData("{\"doc\":\"a.txt\"}", "'line' must be there, as a whole number from 1 on")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1.5}", "'line' must be there, as a whole number from 1 on")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":0}", "'line' must be there, as a whole number from 1 on")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":4}", "'a.txt' has no line 4")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1}", "'endCol' must be there, as a whole number from 1 on")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":7}", "the line has no column 7")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":3,\"endCol\":3}", "endCol must be greater than startCol: it is the column after the last character")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":3,\"endCol\":2}", "endCol must be greater than startCol: it is the column after the last character")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":5,\"text\":\"Dua\"}", "the text at the place in 'a.txt' is 'Satu', not 'Dua'")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":5,\"text\":\"Satu\"}", "'category' must be there, as a text")]
    [InlineData("{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":5,\"text\":\"Satu\",\"category\":\"x\",\"sub\":1}", "'sub' must be a text")]
    public void What_is_wrong_is_told_with_its_line_and_the_others_are_read(string line, string message)
    {
        var (labels, errors) = Read($"{{\"doc\":\"a.txt\",\"line\":1,\"startCol\":1,\"endCol\":5,\"text\":\"Satu\",\"category\":\"x\"}}\n{line}\n");

        Assert.Equal([$"labels.jsonl(2): {message}"], errors);
        Assert.Single(labels);
    }

    [Fact]
    public void The_label_on_the_page_about_measuring_is_right()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "measuring.md"));
        var article = new SourceText("pompa-desa.txt", BlockOf("text"));

        var (labels, errors) = LabelFile.Read("labels.jsonl", BlockOf("json"), name => name == article.Path ? article : null);

        Assert.Empty(errors);
        Assert.Equal([("unsupported-claim", "explicit")], labels.Select(label => (label.Category, label.Note)));

        string BlockOf(string language)
        {
            var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
            return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        }
    }

    private static (IEnumerable<Label> Labels, IEnumerable<string> Errors) Read(string content)
    {
        var (labels, errors) = LabelFile.Read("labels.jsonl", content, name => name == Article.Path ? Article : null);
        return (labels, errors);
    }
}

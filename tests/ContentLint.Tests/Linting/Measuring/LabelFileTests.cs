using ContentLint.Linting.Measuring;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Measuring;

public sealed class LabelFileTests
{
    private static readonly SourceText Article = new("a.txt", "Judul\n😀 satu 🇮🇩 dua.\r\nTiga.");

    [Theory]
    [InlineData(1, 1, 6, "Judul")]
    [InlineData(2, 3, 7, "satu")]
    [InlineData(2, 1, 2, "😀")]
    [InlineData(2, 8, 10, "🇮🇩")]
    [InlineData(2, 11, 15, "dua.")]
    [InlineData(3, 1, 6, "Tiga.")]
    [InlineData(3, 6, 6, "")]
    public void Columns_count_code_points(int line, int start, int end, string text)
    {
        var (labels, errors) = Read(Line(line, start, end, text));

        Assert.Empty(errors);
        Assert.Equal(text, Article[Assert.Single(labels).Span].ToString());
    }

    [Fact]
    public void Label_has_what_its_line_says()
    {
        var (labels, _) = Read("""{"doc":"a.txt","line":3,"startCol":1,"endCol":5,"text":"Tiga","category":"c","sub":"s","note":"n","source":"x"}""");

        Assert.Equal([new Label("a.txt", new(25, 4), "c", "s", "n")], labels.AsEnumerable());
    }

    [Theory]
    [InlineData("""{"doc":"b.txt","line":1,"startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): there is no article 'b.txt'")]
    [InlineData("""{"line":1,"startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): there is no article ''")]
    [InlineData("""{"doc":"a.txt","line":4,"startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): 'a.txt' has no line 4")]
    [InlineData("""{"doc":"a.txt","line":0,"startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): 'a.txt' has no line 0")]
    [InlineData("""{"doc":"a.txt","line":1,"startCol":1,"endCol":9,"text":"J"}""", "labels.jsonl(2): the line has no column 9")]
    [InlineData("""{"doc":"a.txt","line":1,"startCol":0,"endCol":2,"text":"J"}""", "labels.jsonl(2): the line has no column 0")]
    [InlineData("""{"doc":"a.txt","line":1,"startCol":3,"endCol":2,"text":"J"}""", "labels.jsonl(2): the label ends in column 2, before it begins in column 3")]
    [InlineData("""{"doc":"a.txt","line":1,"startCol":1,"endCol":2,"text":"K"}""", "labels.jsonl(2): the text at the place in 'a.txt' is 'J', not 'K'")]
    [InlineData("""{"doc":"a.txt","startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): the key 'line' is missing")]
    [InlineData("""{"doc":"a.txt","line":"1","startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): 'line' is no whole number")]
    [InlineData("""{"doc":"a.txt","line":1.5,"startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): 'line' is no whole number")]
    [InlineData("""{"doc":5,"line":1,"startCol":1,"endCol":2,"text":"J"}""", "labels.jsonl(2): 'doc' is no text")]
    [InlineData("[]", "labels.jsonl(2): a label is an object")]
    public void Wrong_line_is_told_with_its_number_and_the_others_are_read(string line, string expected)
    {
        var (labels, errors) = Read($"{Line(1, 1, 6, "Judul")}\n{line}\n\n{Line(3, 1, 5, "Tiga")}\n");

        Assert.Equal(expected, Assert.Single(errors));
        Assert.Equal(2, labels.Length);
    }

    [Fact]
    public void Line_that_is_no_json_is_told_with_its_number() =>
        Assert.StartsWith("labels.jsonl(3): ", Assert.Single(Read("\r\n\r\n{\"doc\":").Errors), StringComparison.Ordinal);

    private static string Line(int line, int start, int end, string text) =>
        $$"""{"doc":"a.txt","line":{{line}},"startCol":{{start}},"endCol":{{end}},"text":"{{text}}","category":"c"}""";

    private static (System.Collections.Immutable.ImmutableArray<Label> Labels, System.Collections.Immutable.ImmutableArray<string> Errors) Read(string content) =>
        LabelFile.Read("labels.jsonl", content, name => name == "a.txt" ? Article : null);
}

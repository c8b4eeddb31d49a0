using ContentLint.Configuration;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Configuration;

public sealed class EditorConfigFileTests
{
    [Fact]
    public void Sections_and_pairs_keep_their_places()
    {
        var file = Parse("root = true\n\n[*.md]\n  Key =  a value \n[*]\nempty=\n");

        Assert.True(file.IsRoot);
        Assert.Equal(["*.md", "*"], file.Sections.Select(section => section.Glob?.Pattern));
        var pair = Assert.Single(file.Sections[0].Pairs);
        Assert.Equal(("key", "a value"), (pair.Key, pair.Value));
        Assert.Equal(new LinePosition(3, 2), file.Source.GetLinePosition(pair.KeySpan.Start));
        Assert.Equal(new LinePosition(3, 9), file.Source.GetLinePosition(pair.ValueSpan.Start));
        Assert.Equal("Key", file.Source[pair.KeySpan]);
        Assert.Equal("a value", file.Source[pair.ValueSpan]);
        var empty = Assert.Single(file.Sections[1].Pairs);
        Assert.Equal("", empty.Value);
        Assert.Equal(new LinePosition(5, 6), file.Source.GetLinePosition(empty.ValueSpan.Start));
        Assert.Empty(file.Errors);
    }

    [Fact]
    public void Byte_order_mark_is_no_column()
    {
        var file = Parse("\uFEFFroot=true");

        Assert.True(file.IsRoot);
        Assert.Equal(new TextSpan(0, 4), file.Preamble[0].KeySpan);
    }

    [Fact]
    public void Line_ends_of_either_kind_read_alike()
    {
        const string text = "root = true\n[*]\na = b\n# c\nd = e\n";

        var pairs = Parse(text.ReplaceLineEndings("\r\n")).Sections[0].Pairs;

        Assert.Equal(Parse(text).Sections[0].Pairs.Select(pair => (pair.Key, pair.Value)), pairs.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(2, pairs.Length);
    }

    [Theory]
    [InlineData("root = true", true)]
    [InlineData("ROOT=True", true)]
    [InlineData("root = false", false)]
    [InlineData("root = true\nroot = false", false)]
    [InlineData("root =", false)]
    [InlineData("", false)]
    [InlineData("[*]\nroot = true", false)]
    [InlineData("# root = true", false)]
    public void Root_stands_before_the_first_section(string text, bool expected) => Assert.Equal(expected, Parse(text).IsRoot);

    [Theory]
    [InlineData("a = b ; c", "b ; c")]
    [InlineData("a = b # c", "b # c")]
    [InlineData("a = b = c", "b = c")]
    [InlineData("a = \t", "")]
    [InlineData("a = [b]", "[b]")]
    public void Everything_after_the_first_equals_sign_is_the_value(string line, string value) =>
        Assert.Equal(value, Parse($"[*]\n{line}").Sections[0].Pairs[0].Value);

    [Theory]
    [InlineData("  [*.md]\t", "*.md")]
    [InlineData("[ a b ]", " a b ")]
    [InlineData("[[ab].md]", "[ab].md")]
    [InlineData("[a;b#c=d]", "a;b#c=d")]
    public void Section_name_is_what_stands_between_the_brackets(string line, string name)
    {
        var file = Parse(line);

        Assert.Equal(name, file.Sections[0].Glob?.Pattern);
        Assert.Equal(name, file.Source[file.Sections[0].NameSpan]);
    }

    [Theory]
    [InlineData("; note")]
    [InlineData("  # note = x")]
    [InlineData("#[*.md]")]
    [InlineData(" \t ")]
    public void Comments_and_blank_lines_mean_nothing(string line)
    {
        var file = Parse($"[*]\n{line}\na = b");

        Assert.Single(file.Sections[0].Pairs);
        Assert.Single(file.Sections);
        Assert.Empty(file.Errors);
    }

    [Theory]
    [InlineData("key: value")]
    [InlineData("note")]
    [InlineData("= value")]
    public void Other_lines_are_errors_at_their_place(string line)
    {
        var file = Parse($"[*]\n  {line} \na = b");

        Assert.Equal(line, file.Source[Assert.Single(file.Errors).Span]);
        Assert.Single(file.Sections[0].Pairs);
    }

    [Theory]
    [InlineData("[*.txt")]
    [InlineData("[*.txt] # note")]
    [InlineData("[")]
    public void Pairs_under_a_broken_header_do_not_fall_to_the_section_before(string header)
    {
        var file = Parse($"[*.md]\na = b\n{header}\nc = d");

        Assert.Equal(header, file.Source[Assert.Single(file.Errors).Span]);
        Assert.Single(file.Sections[0].Pairs);
        Assert.Null(file.Sections[1].Glob);
    }

    [Fact]
    public void Section_names_may_have_1024_characters_and_more()
    {
        Assert.Empty(Parse($"[{new string('a', 4_096)}]").Errors);
        Assert.Single(Parse($"[{new string('a', 4_097)}]").Errors);
    }

    [Fact]
    public void Any_text_can_be_read() =>
        Prop.ForAll(
            Gen.Elements("[]{}*=#;\r\n \tab\uFEFF\uD800".ToCharArray()).ArrayOf().ToArbitrary(),
            text =>
            {
                var file = Parse(new string(text));
                var pairs = file.Sections.SelectMany(section => section.Pairs).Concat(file.Preamble);
                return pairs.All(pair => pair.Key.Length > 0
                    && file.Source[pair.KeySpan].ToString().Equals(pair.Key, StringComparison.OrdinalIgnoreCase)
                    && file.Source[pair.ValueSpan].SequenceEqual(pair.Value));
            }).QuickCheckThrowOnFailure();

    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse("/a", ".editorconfig", text);
}

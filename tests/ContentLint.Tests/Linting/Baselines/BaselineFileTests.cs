using ContentLint.Linting.Baselines;
using ContentLint.Text;
using static ContentLint.Tests.Linting.Baselines.BaselineComparison;

namespace ContentLint.Tests.Linting.Baselines;

public sealed class BaselineFileTests
{
    [Fact]
    public void File_is_sorted_and_reads_back()
    {
        var entries = Compare([], [("b.txt", Claim), ("a.txt", Other + "\n\n" + Claim)]).Findings;

        var text = BaselineWriter.Write(entries.Reverse());

        Assert.Equal(entries.Order(), Reread(entries).Lines.Select(line => line.Entry));
        Assert.Equal(text, BaselineWriter.Write(entries));
        Assert.Equal("{\"contentlint-baseline\":1}", text.Split('\n')[0]);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("", "b:1:1: this is no baseline: no line names the format, as {\"contentlint-baseline\":1} does")]
    [InlineData("{\"contentlint-baseline\":2}\n", "b:1:1: this baseline is of version 2; this contentlint reads version 1")]
    [InlineData("{\"contentlint-baseline\":1}\n<<<<<<< HEAD\n", "b:2:1: a merge was not finished here; keep the lines of both sides and remove the marks")]
    [InlineData("{\"contentlint-baseline\":1}\n[1]\n", "b:2:1: this line is no JSON object")]
    [InlineData("{\"contentlint-baseline\":1}\r\n{\"é\": x}\r\n", "b:2:7: this line is not JSON")]
    [InlineData("{\"contentlint-baseline\":1}\n{\"rule\":\"CL1001\",\"path\":7,\"words\":\"\",\"context\":\"\",\"text\":\"\"}\n", "b:2:1: 'path' of this entry is no text")]
    [InlineData("{\"contentlint-baseline\":1}\n{\"rule\":\"CL1001\",\"path\":\"a\",\"words\":\"\",\"context\":\"\"}\n", "b:2:1: this entry has no 'text'")]
    public void Wrong_file_is_told_with_its_place(string text, string expected) =>
        Assert.Equal([expected], BaselineReader.Read(new SourceText("b", text)).Errors.AsEnumerable());

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            ["b:1:1", "b:3:1", "b:4:1", "b:4:1"],
            BaselineReader.Read(new SourceText("b", "<<<<<<< a\n\n=======\n{\"rule\":\"\",\"path\":\"\",\"words\":\"\"}\n")).Errors
                .Select(error => error[..5]));

    [Fact]
    public void Lines_that_a_merge_left_unsorted_or_doubled_are_read()
    {
        var entry = BaselineWriter.Write(Compare([], [("a.txt", Claim)]).Findings).Split('\n')[1];

        var (baseline, errors) = BaselineReader.Read(new SourceText("b", $"{entry}\n{entry}\n{{\"contentlint-baseline\":1}}\n{{\"contentlint-baseline\":1}}\n"));

        Assert.Empty(errors);
        Assert.Equal(2, baseline.Lines.Length);
        Assert.Single(new BaselineRun(Lint(("a.txt", Claim)), baseline, FolderWith("a.txt")).Update());
    }

    [Fact]
    public void Keys_that_a_later_version_adds_are_left_alone() => Assert.Empty(BaselineReader.Read(
        new SourceText("b", "{\"contentlint-baseline\":1}\n{\"rule\":\"\",\"path\":\"\",\"words\":\"\",\"context\":\"\",\"text\":\"\",\"baru\":{}}\n")).Errors);

    [Theory]
    [InlineData("tanpa \uD83D bukti")]
    [InlineData("\u0000\u001B[31m\u2028\"\\")]
    public void Any_text_is_one_line(string text)
    {
        var entry = new BaselineEntry { Rule = "CL1001", Path = "a \"b\n.txt", Words = "1", Context = "2", Text = text };

        var written = BaselineWriter.Write([entry]);

        Assert.Equal(3, written.Split('\n').Length);
        Assert.Equal(written, BaselineWriter.Write(Reread([entry]).Lines.Select(line => line.Entry)));
    }

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        var long60 = string.Concat(Enumerable.Repeat("🌾", 40));
        var entry = new EntryReader(path => path).Read(new(Lint(("a.txt", Claim)).Diagnostics[0].Descriptor, new("a.txt", "x" + long60), new(0, 81)));

        Assert.Equal("x" + long60[..58] + "…", entry.Text);
    }
}

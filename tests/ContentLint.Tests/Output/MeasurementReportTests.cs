using ContentLint.Linting.Measuring;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class MeasurementReportTests
{
    [Fact]
    public void What_is_quoted_is_one_line_of_visible_text_cut_between_characters()
    {
        var long99 = new string('a', 99);
        var article = new SourceText("a.txt", $"x\u001b\ny\n{long99}😀b");

        Assert.Equal(
            $"""

            CL1001: not reported without their attribution
              set/a.txt:1:1  quote-sourced/fragment  x␛ y
              set/a.txt:3:1  quote-sourced  {long99}…

            """.ReplaceLineEndings("\n"),
            Write(new(3, [Label(new(0, 4), "fragment"), Label(new(5, 102), "")]), article));
    }

    [Fact]
    public void Without_misses_nothing_is_listed() => Assert.Equal("", Write(new(3, []), new("a.txt", "")));

    private static Label Label(TextSpan span, string sub) => new("a.txt", span, AttributionMutation.Category, sub, "");

    private static string Write(MutationResult mutation, SourceText article)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new MeasurementReport(output, "set/").WriteMisses(
            mutation, new Dictionary<string, SourceText>(StringComparer.Ordinal) { [article.Path] = article });
        return output.ToString();
    }
}

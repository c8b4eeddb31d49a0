using System.Globalization;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;
using ContentLint.Rules;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Linting.Directives;

public sealed class DirectiveTests
{
    private static readonly RuleSet Rules = TestRules.Load(
        TestRules.Phrase,
        TestRules.Phrase.Replace("CL2901", "CL2900", StringComparison.Ordinal).Replace("no-evidence", "bare-claim", StringComparison.Ordinal)
            .Replace("[tanpa bukti]", "[bukti]", StringComparison.Ordinal).Replace("Ia datang tanpa payung.", "Kata 'bukti' itu.", StringComparison.Ordinal)
            .Replace("[|tanpa bukti|]", "tanpa [|bukti|]", StringComparison.Ordinal));

    [Theory]
    [InlineData("<!-- contentlint disable CL2901: sidang -->\n\nIa menuduh tanpa bukti.\n\nIa menuduh tanpa bukti.", "3- 5-")]
    [InlineData("Ia menuduh tanpa bukti.\n\n<!-- contentlint disable CL2901: sidang -->\n\nIa menuduh tanpa bukti.", "1+ 5-")]
    [InlineData("<!-- contentlint disable no-evidence: a -->\n\ntanpa bukti\n\n<!-- contentlint restore NoEvidence -->\n\ntanpa bukti", "3- 7+")]
    [InlineData("<!-- contentlint disable claims: a -->\n\ntanpa bukti\n\n<!-- contentlint restore -->\n\ntanpa bukti", "3- 7+")]
    [InlineData("<!-- contentlint disable claims: a -->\n\n<!-- contentlint restore CL2901 -->\n\ntanpa bukti", "5+")]
    [InlineData("<!-- CONTENTLINT Disable-Next cl2901 : a -->\n\n# tanpa bukti\n\ntanpa bukti", "3- 5+")]
    [InlineData("tanpa bukti <!-- contentlint disable-next CL2901: a --> tanpa bukti\n\ntanpa bukti", "1+ 1- 3+")]
    [InlineData("- tanpa bukti\n- satu <!-- contentlint disable-next CL2901: a -->\n- tanpa bukti\n- tanpa bukti", "1+ 3- 4+")]
    [InlineData("tanpa bukti\n\n<!-- contentlint disable-file CL2901: a -->\n\ntanpa bukti", "1- 5-")]
    [InlineData("<!-- contentlint\n  disable-next\n  CL2901:\n  dua\n  baris -->\ntanpa bukti", "6-")]
    [InlineData("`<!-- contentlint disable CL2901: a -->`\n\n```\n<!-- contentlint disable CL2901: a -->\n```\n\ntanpa bukti", "7+")]
    [InlineData("> <!-- contentlint disable CL2901: a -->\n> tanpa bukti", "2-")]
    public void Directive_silences_what_begins_in_its_range(string text, string expected) =>
        Assert.Equal(expected, Show(Lint("a.md", text, select: "CL2901")));

    [Theory]
    [InlineData("<p><!-- contentlint disable-next CL2901: a -->tanpa bukti</p><p>tanpa bukti</p>", "1- 1+")]
    [InlineData("<head><!-- contentlint disable-file CL2901: a --></head><p>tanpa bukti</p>", "1-")]
    [InlineData("<!-- contentlint disable CL2901: a --><p>tanpa bukti</p><!-- contentlint restore CL2901 --><p>tanpa bukti</p>", "1- 1+")]
    [InlineData("<script>// <!-- contentlint disable CL2901: a -->\n</script><p>tanpa bukti</p>", "2+")]
    public void Html_has_directives_too(string text, string expected) =>
        Assert.Equal(expected, Show(Lint("a.html", text, select: "CL2901")));

    [Fact]
    public void Mdx_has_comments_of_its_own() =>
        Assert.Equal("3- 5+", Show(Lint("a.mdx", "{/* contentlint disable-next CL2901: a */}\n\ntanpa bukti\n\ntanpa bukti", select: "CL2901")));

    [Fact]
    public void Plain_text_has_none() =>
        Assert.Equal("1+", Show(Lint("a.txt", "tanpa bukti <!-- contentlint disable-file CL2901: a -->", select: "CL2901")));

    [Fact]
    public void Silenced_finding_keeps_the_reason_and_is_not_reported()
    {
        var result = Lint("a.md", "<!-- contentlint disable CL2901, CL2900: kutipan: berkas sidang -->\n\ntanpa bukti");

        Assert.Equal(2, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, found => Assert.Equal(new Suppression(SuppressionSource.Directive, "kutipan: berkas sidang"), found.Suppression));
        Assert.Empty(result.Reported);
    }

    [Theory]
    [InlineData("<!-- contentlint disable CL2901 -->\n\ntanpa bukti", "1:1 CL0004; 3:1 CL2901")]
    [InlineData("<!-- contentlint disable CL2901:  -->\n\ntanpa bukti", "1:1 CL0004; 3:1 CL2901")]
    [InlineData("<!-- contentlint disable -->", "1:1 CL0008")]
    [InlineData("<!-- contentlint disable: a -->", "1:1 CL0008")]
    [InlineData("<!-- contentlint disbale CL2901: a -->", "1:18 CL0008")]
    [InlineData("<!-- contentlint -->", "1:6 CL0008")]
    [InlineData("<!-- contentlnt disable CL2901: a -->", "1:6 CL0008")]
    [InlineData("<!-- contentlint disable CL2901, CL2999: a -->\n\ntanpa bukti", "1:34 CL0008; 3:1 CL2901")]
    [InlineData("<!-- contentlint disable CL0001: a -->", "1:26 CL0008")]
    [InlineData("<!-- contentlint disable CL0005: a -->", "1:26 CL0008")]
    [InlineData("<!-- contentlint restore CL2901 -->", "1:1 CL0008")]
    [InlineData("<!-- the contentlint tool -->", "")]
    [InlineData("<!-- contentment disables fear -->", "")]
    [InlineData("<!-- contentlint disable CL2901: a", "")]
    public void Wrong_directive_is_told_and_silences_nothing(string text, string expected) =>
        Assert.Equal(expected, ShowReported(Lint("a.md", text, select: "CL2901")));

    [Theory]
    [InlineData("<!-- contentlint disable CL2901: a -->\n\nsatu", "1:26 CL0005")]
    [InlineData("<!-- contentlint disable CL2901: a -->\n\n<!-- contentlint disable CL2901: b -->\n\ntanpa bukti", "3:26 CL0005")]
    [InlineData("tanpa bukti\n\n<!-- contentlint disable-next CL2901: a -->", "1:1 CL2901; 3:31 CL0005")]
    [InlineData("<!-- contentlint disable CL2900, CL2901: a -->\n\nsatu", "1:34 CL0005")]
    public void Directive_of_no_use_is_told(string text, string expected) =>
        Assert.Equal(expected, ShowReported(Lint("a.md", text, select: "CL2901")));

    [Fact]
    public void Whether_a_directive_for_a_rule_that_did_not_run_is_of_use_nobody_knows() =>
        Assert.Empty(Lint("a.md", "<!-- contentlint disable CL2900: a -->\n\nsatu", select: "CL2901").Diagnostics);

    [Theory]
    [InlineData("satu\n\n<!-- contentlint disable CL2901: a -->\n\ndua", "satu\n\n\ndua")]
    [InlineData("satu <!-- contentlint disable CL2901: a --> dua", "satu  dua")]
    [InlineData("<!-- contentlint disable CL2901: a -->", "")]
    public void Directive_of_no_use_can_be_removed(string text, string expected)
    {
        var result = Lint("a.md", text, select: "CL2901");

        Assert.Equal(expected, FixApplier.Apply(text, result.Reported, FixSafety.Unsafe).Text);
        Assert.Equal(text, FixApplier.Apply(text, result.Reported, FixSafety.Safe).Text);
    }

    [Fact]
    public void Directives_are_set_aside_on_request() =>
        Assert.Equal("3+", Show(Lint("a.md", "<!-- contentlint disable CL2901 -->\n\ntanpa bukti", select: "CL2901", honorsDirectives: false)));

    [Fact]
    public void Every_place_is_right_with_carriage_returns() => Assert.Equal(
        "5- 9+", Show(Lint("a.md", "satu\r\n\r\n<!-- contentlint disable CL2901: a -->\r\n\r\ntanpa bukti\r\n\r\n<!-- contentlint restore -->\r\n\r\ntanpa bukti", select: "CL2901")));

    [Fact]
    public void Thousands_of_directives_each_silence_their_own()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 3_000; number++)
            text.Append(CultureInfo.InvariantCulture, $"<!-- contentlint disable-next CL2901: nomor {number} -->\n\ntanpa bukti\n\n");

        var result = Lint("a.md", text.ToString(), select: "CL2901");

        Assert.Equal(
            Enumerable.Range(0, 3_000).Select(number => $"nomor {number}"),
            result.Diagnostics.Select(found => found.Suppression?.Justification));
    }

    private static LintResult Lint(string path, string text, string? select = null, bool honorsDirectives = true) => new Linter(
        Rules,
        new() { Language = "id", Select = select is null ? [] : [select], HonorsDirectives = honorsDirectives })
        .Lint([new InputFile(path, FullPath: null, () => Encoding.UTF8.GetBytes(text))]);

    private static string Show(LintResult result) => string.Join(' ', result.Diagnostics
        .Where(found => found.Descriptor.Id == "CL2901")
        .Select(found => $"{found.Source.GetLinePosition(found.Span.Start).Line + 1}{(found.Suppression is null ? '+' : '-')}"));

    private static string ShowReported(LintResult result) => string.Join("; ", result.Reported.Select(found =>
    {
        var (line, column) = found.Source.GetLinePosition(found.Span.Start);
        return $"{line + 1}:{column + 1} {found.Descriptor.Id}";
    }));
}

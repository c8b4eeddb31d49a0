using ContentLint.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class ResidueKindTests
{
    private const string Body = "Panen kopi di lereng timur mundur dua pekan karena hujan turun terlalu deras sejak awal bulan.";

    [Theory]
    [InlineData($"{Body}\n\nBaca juga: Panen Raya", "Baca juga: Panen Raya")]
    [InlineData($"{Body}\n\n(Baca juga: Panen Raya)\n\n{Body}", "(Baca juga: Panen Raya)")]
    [InlineData($"{Body} Baca juga: Panen Raya", "Baca juga: Panen Raya")]
    [InlineData($"Baca juga kata bupati itu dengan teliti.\n\n{Body}", "")]
    public void Line_and_sentence_are_reported(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData($"Beranda Warta\n\n{Body}", "Beranda Warta")]
    [InlineData($"{Body}\n\nBeranda Warta", "")]
    [InlineData($"{Body}\n\nSumber: Warta Lereng", "Sumber: Warta Lereng")]
    [InlineData($"Sumber: Warta Lereng\n\n{Body}\n\n{Body}", "")]
    [InlineData("Sumber: Warta Lereng", "Sumber: Warta Lereng")]
    public void Line_may_hang_on_its_place_in_the_article(string text, string expected) => AssertFound(text, expected);

    [Theory]
    [InlineData($"-- {Body}\n\n-- {Body}", "--")]
    [InlineData($"{Body} (abc)\n\n{Body} (def)", "(def)")]
    [InlineData($"{Body}\n\n,;\n\n{Body}", ",;")]
    [InlineData("Warga (,) pulang (,) pagi.", "(,) | (,)")]
    [InlineData("Warga (((,))) pulang.", "(,)")]
    public void Piece_stands_where_the_rule_says(string text, string expected) => AssertFound(text, expected);

    [Fact]
    public void What_overlaps_is_one_finding() => AssertFound($"{Body} Baca juga: Warga (,) pulang", "Baca juga: Warga (,) pulang");

    [Fact]
    public void Exception_and_option_let_a_text_pass()
    {
        AssertFound($"{Body} (adv)", "");
        AssertFound($"{Body} (abc)", "(abc)");
    }

    [Theory]
    [InlineData("marks: boilerplate", "warning", BlockKind.Boilerplate)]
    [InlineData("marks: boilerplate", "none", BlockKind.Boilerplate)]
    [InlineData("case: ignore", "warning", BlockKind.Paragraph)]
    public void Marked_line_is_boilerplate_for_every_rule(string keys, string severity, BlockKind expected)
    {
        var rules = TestRules.Load(RuleOf(keys, severity));
        Assert.Empty(rules.Errors);

        var document = new DocumentParser(rules.Languages).Parse(new("a.txt", $"{Body}\n\nBaca juga: Panen Raya"));

        Assert.Equal(expected, document.Blocks[^1].Kind);
    }

    [Fact]
    public void Line_of_a_language_that_is_not_written_is_not_reported() =>
        AssertFound("The bridge was closed on Monday morning after a lorry hit one of its pillars, and nobody was hurt in it.\n\nBaca juga: Panen Raya", "", language: null);

    [Theory]
    [InlineData("case: ignore", "a rule of kind residue needs lines, sentences or pieces")]
    [InlineData("lines: { id: [\"a*\"] }", "'a*' has fewer than 3 characters")]
    [InlineData("sentences: { id: [abc] }\nmarks: boilerplate", "'marks' is for lines, and the rule has none")]
    [InlineData("pieces: { any: [{ pattern: abc }] }", "the key 'holds' of an entry of 'pieces' is missing")]
    [InlineData("pieces: { any: [{ pattern: abc, holds: [] }] }", "'holds' is empty")]
    [InlineData("pieces: { any: [{ pattern: '(abc', at: end, holds: [a] }] }", "'(abc' is no regular expression")]
    [InlineData("pieces: { any: [{ pattern: 'a*', at: end, holds: [a] }] }", "finds the empty text")]
    [InlineData("pieces: { any: [{ pattern: '(?=a)', at: end, holds: [a] }] }", "needs backtracking")]
    public void Wrong_keys_are_told(string keys, string message) =>
        Assert.Contains(TestRules.Load(RuleWith(keys, "warning")).Errors, error => error.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("(,) ")]
    [InlineData("(,")]
    [InlineData("Baca juga: Panen Raya\n\n")]
    [InlineData("Baca juga: Panen Raya. ")]
    [InlineData("-- ")]
    public void Megabyte_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var found = RuleRun.Find(RuleOf("marks: boilerplate", "warning"), text).ToList();

        Assert.DoesNotContain(found, finding => finding.Contains("failed on this file", StringComparison.Ordinal));
    }

    private static void AssertFound(string text, string expected, string? language = "id") =>
        Assert.Equal(expected, string.Join(" | ", RuleRun.Find(RuleOf("marks: boilerplate", "warning"), text, language).Select(found => found[..^": found".Length])));

    private static string RuleOf(string keys, string severity) => RuleWith(
        $$"""
        lines: { id: ["Baca juga:*"] }
        head_lines: { id: ["Beranda*"] }
        foot_lines: { id: ["Sumber: *"] }
        sentences: { id: ["Baca juga:*", "Baca juga:*."] }
        pieces:
          any:
            - { pattern: '--', at: start, position: head, holds: [--] }
            - { pattern: '\. (\([a-z]{3}\))', at: end, position: foot, holds: [)] }
            - { pattern: '[,;]{1,3}', at: whole, holds: [","] }
            - { pattern: '\(,\)', holds: ["(,"] }
        exceptions: { id: [adv] }
        {{keys}}
        """,
        severity);

    private static string RuleWith(string keys, string severity) => $$"""
        id: CL5901
        name: test-residue
        title: Residue
        message: found
        severity: {{severity}}
        since: "0.1"
        kind: residue
        {{keys}}
        why: For tests.
        examples:
          - { language: id, bad: "[|x|]" }
          - { language: id, bad: "[|x|]" }
          - { language: id, good: x }
          - { language: id, good: x }
        """;
}

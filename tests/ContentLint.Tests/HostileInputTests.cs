using System.Text;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests;

/// <summary>
/// Input that nobody would write, checked with all rules: it is done, and no rule fails.
/// </summary>
public sealed class HostileInputTests
{
    private const int Length = 1 << 17;

    // No measure of speed: what is this slow will not end.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly Linter Linter = new(BuiltInRules.Load(), new() { Language = "id" });

    /// <summary>What the text repeats to its end, by what it is about.</summary>
    public static TheoryData<string> Prose =>
    [
        "\"", "\"a ", "'a ", "(\"“‘", "“a ‘b ’ ” ", "a", "kata Budi, ", "(", "[(", "(a. b [", ".", ". ", "a.", "!", ".\"", "a.\" ", "… ",
        "kata\n\n", "avots\n\n", "kata\n", "\"Kami akan datang,\" kata Budi. ", "\"Kami akan datang sekarang juga.\"\n\n",
        "Baca juga: \"Panen raya\"\n\n", "tanpa bukti ", "seorang pejabat ", "kata, ", "enggan disebut ", "http://a.b/(", "a@", "#_", "1.",
        "Warga membersihkan sungai itu until minggu pagi dan hasilnya sudah ada.\n\n", "\u200B", "a\u200B", "\u0301", "👩\u200D", " ",
    ];

    public static TheoryData<string> Markdown =>
    [
        "- ", "> ", "1. ", "- - a\n", "# a\n", "a\n===\n", "[a]: b\n", "![](", "[a](b (c ", "[a][", "*a ", "*_a ", "`a``", "http://a.b ", "tel:1 ",
        "a<? ", "a<!A ", "|a", "|a\n", "2. <?\n", "> a\n\n", "&amp; a ", "\"Kami akan datang,\" kata Budi.\n\n",
    ];

    public static TheoryData<string> Html =>
    [
        "<", "<b>", "</b>", "<div>a", "<p>a", "<b>x</i>", "<ul><li>a", "<table><tr><td>a", "<!--", "<![CDATA[", "&", "&aaaaaaaaaaaa", "a<br>", "<q>a", "<em>a ",
        "<p>\"Kami akan datang,\" kata Budi.</p>",
    ];

    [Theory]
    [MemberData(nameof(Prose))]
    public Task Plain_text_is_checked_to_its_end(string piece) => AssertFinishes("artikel.txt", length => Repeat(piece, length));

    [Theory]
    [MemberData(nameof(Markdown))]
    public Task Markdown_is_checked_to_its_end(string piece) => AssertFinishes("artikel.md", length => Repeat(piece, length));

    [Theory]
    [MemberData(nameof(Html))]
    public Task Html_is_checked_to_its_end(string piece) => AssertFinishes("artikel.html", length => Repeat(piece, length));

    [Theory]
    [InlineData("- ", "(a.) a ")]
    [InlineData("(", ")")]
    [InlineData("Budi mengatakan hal itu benar. ", "\n\n\"Kami akan datang sekarang juga.\"")]
    [InlineData("\"Kami akan datang,\" x. ", "\n\nBaca juga: Panen")]
    [InlineData("\"Panen.\" Ini.\n\n", "Baca juga: x\n\n")]
    [InlineData("\"Kami akan datang,\" katanya. ", "\n\n\"Kami akan datang sekarang juga.\"")]
    public Task Two_halves_are_checked_to_their_end(string first, string second) =>
        AssertFinishes("artikel.txt", length => Repeat(first, length / 2) + Repeat(second, length / 2));

    [Fact]
    public async Task What_is_no_character_is_checked_to_its_end()
    {
        await AssertFinishes("artikel.txt", length => new string('\u0001', length));
        await AssertFinishes("artikel.txt", length => new string('\uD83D', length));
    }

    [Fact]
    public Task Words_that_no_lexicon_knows_are_checked() => AssertFinishes(
        "artikel.txt",
        length => string.Join("\n\n", Enumerable.Range(0, length / 8).Select(number => $"q{string.Concat($"{number:D5}".Select(digit => (char)(digit + 'a' - '0')))}")));

    [Fact]
    public Task A_list_of_quotations_is_checked() =>
        AssertFinishes("artikel.txt", length => "Komentar warga:\n\n" + Repeat("\"Kami akan datang sekarang juga.\"\n\n", length));

    [Fact]
    public Task Half_empty_rows_are_checked() => AssertFinishes(
        "artikel.md", length => $"{Repeat("|a", length / 4)}\n{Repeat("|-", length / 4)}\n{Repeat("|\n", length / 4)}");

    [Theory]
    [InlineData("artikel.txt")]
    [InlineData("artikel.md")]
    [InlineData("artikel.html")]
    public Task A_line_of_ten_megabytes_is_checked(string path) => Finish(path, Repeat("kata Budi kepada warga ", 10 << 20));

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static Task AssertFinishes(string path, Func<int, string> write) => Finish(path, write(Length));

    private static Task Finish(string path, string text)
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];
        return Task.Run(() =>
        {
            var result = Linter.Lint([new InputFile(path, FullPath: null, () => bytes)]);
            Assert.Equal(1, result.FileCount);
            Assert.DoesNotContain(result.Diagnostics, finding => finding.Descriptor.Id == "CL0001");
        }).WaitAsync(Patience);
    }
}

using System.Collections.Immutable;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class NameVariantKindTests
{
    [Theory]
    // The sound spelt otherwise, a letter dropped, doubled, swapped, changed.
    [InlineData("Bupati Wardiyanto datang. Menurut Wardiyanto, [|Wardianto|] lupa.")]
    [InlineData("Bupati Karangantara datang. Menurut Karangantara, [|Karangatara|] lupa.")]
    [InlineData("Bupati Karangantara datang. Menurut Karangantara, [|Karangantarra|] lupa.")]
    [InlineData("Bupati Karangantara datang. Menurut Karangantara, [|Karangatnara|] lupa.")]
    [InlineData("Bupati Karangantara datang. Menurut Karangantara, [|Karangentara|] lupa.")]
    // Two letters, since the first name agrees.
    [InlineData("Sulastri Hendrawanti datang. Lalu Sulastri [|Hendirawati|] pulang.")]
    // One word or two.
    [InlineData("Aktor Renaldo DiVerano datang. Renaldo DiVerano senang. Renaldo [|Di Verano|] pulang.")]
    [InlineData("Presiden Kum Jang-on datang. Kum Jang-on senang. Kum [|Jang On|] pulang.")]
    // The first mention counts as right, unless the other stands twice as often.
    [InlineData("Bupati Wardoyanto datang. Menurut [|Wardoyento|], hujan turun. Kata [|Wardoyento|], banjir surut. Warga menunggu Wardoyanto.")]
    [InlineData("Bupati [|Wardoyanto|] datang. Menurut Wardoyento, hujan turun. Kata Wardoyento, banjir surut.")]
    // An ending is not replaced.
    [InlineData("Bupati Karangantara datang. Menurut Karangantara, mobil [|Karangatara|]-nya rusak.")]
    public void Slips_are_told(string marked) => Assert.Equal(SpansOf(marked), Find(marked));

    [Theory]
    [InlineData("Sulastri Hendrawati datang. Lalu Sulastri Hermawan pulang.")]
    [InlineData("Joko Wardiyanto datang bersama Budi Wardianto. Joko Wardiyanto pulang.")]
    [InlineData("Iran menjamu Irak. Iran menang.")]
    [InlineData("Warga Karangantara datang. Karangantara ramai, kata Karangantarans.")]
    [InlineData("WARDIYANTO datang. Menurut Wardiyanto, hujan turun.")]
    [InlineData("Wardiyanto datang. Menurut Wardi\u00ADyanto, hujan turun.")]
    [InlineData("Perang Rusia-Ukraina berlanjut. Rusia menyerang, dan perang Rusia Ukraina meluas.")]
    [InlineData("Kabar itu Samarutan, samarutan sekali. Samarutan lagi, Samaruta.")]
    public void Other_names_are_left_alone(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Fix_writes_the_other_form()
    {
        var found = Assert.Single(Lint("CL6001", "Bupati Karangantara datang. Menurut Karangantara, Karangatara lupa."));

        Assert.Equal("'Karangatara' is spelt 'Karangantara' elsewhere in this article", found.Message);
        Assert.Equal("Karangantara", Assert.Single(found.Fix!.Changes).NewText);
        Assert.Equal(FixSafety.Unsafe, found.Fix.Safety);
    }

    [Fact]
    public void Text_longer_than_an_article_is_left_alone()
    {
        var text = "Bupati Karangantara datang. Menurut Karangantara, Karangatara lupa.";

        Assert.Empty(Lint("CL6001", text + string.Concat(Enumerable.Repeat(" Hujan turun lagi.", 2_000))));
    }

    [Fact]
    public void Many_names_alike_are_read_to_the_end()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2_500).Select(number => $"kata Karangan{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}tara,"));

        var found = Lint("CL6001", text);

        Assert.All(found, finding => Assert.Equal("CL6001", finding.Descriptor.Id));
    }

    [Fact]
    public void Batch_tells_the_rarer_spelling_once_an_article()
    {
        string[] texts =
        [
            "Camat bertemu Hartanta Joyosupatra.", "Warga bertemu Hartanta Joyosupatra.", "Guru bertemu Hartanta Joyosupatra.",
            "Bupati bertemu Hartanta Djoyosupatra, lalu Hartanta Djoyosupatra pulang.",
        ];

        var found = Assert.Single(Lint("CL6002", texts));

        Assert.Equal("3.txt", found.Source.Path);
        Assert.Equal("0.txt", Assert.Single(found.Related).Source.Path);
        Assert.Single(Lint("CL6002", texts[1..]));
        Assert.Empty(Lint("CL6002", texts[2..]));
    }

    [Theory]
    [InlineData("Bupati bertemu Kwon Seung-ho.", "Camat bertemu Kwon Seung Ho.", "Kwon Seung-ho")]
    [InlineData("Bupati bertemu Nikolay Brandtner.", "Camat bertemu Nikolai Brandtner.", "Nikolay Brandtner")]
    [InlineData("Bupati bertemu menteri Kanda Nikolay Brandtner.", "Camat bertemu Kanda Nikolai Brandtner.", "Nikolay Brandtner")]
    [InlineData("Bupati bertemu Hartanta Wirasena.", "Camat bertemu Hartanta Wiraseno.", "")]
    [InlineData("Bupati bertemu Ong Wira.", "Camat bertemu Ong Wera.", "")]
    public void Batch_tells_a_name_that_sounds_the_same(string one, string others, string expected) => Assert.Equal(
        expected, string.Join(" | ", Lint("CL6002", others, others, one).Select(found => found.Source.Text[found.Span.Start..found.Span.End])));

    private static IEnumerable<string> Find(string marked)
    {
        var text = marked.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal);
        return Lint("CL6001", text).Select(found => $"{found.Span.Start}:{text[found.Span.Start..found.Span.End]}");
    }

    private static IEnumerable<string> SpansOf(string marked)
    {
        for (var at = marked.IndexOf("[|", StringComparison.Ordinal); at >= 0; at = marked.IndexOf("[|", StringComparison.Ordinal))
        {
            var end = marked.IndexOf("|]", StringComparison.Ordinal);
            yield return $"{at}:{marked[(at + 2)..end]}";
            marked = marked.Remove(end, 2).Remove(at, 2);
        }
    }

    private static ImmutableArray<Diagnostic> Lint(string rule, params string[] texts) =>
    [
        .. new Linter(BuiltInRules.Load(), new() { Select = [rule], Language = "id" })
            .Lint([.. texts.Select((text, number) => new InputFile($"{number}.txt", null, () => Encoding.UTF8.GetBytes(text)))]).Diagnostics
            .Where(found => found.Descriptor.Id == rule),
    ];
}

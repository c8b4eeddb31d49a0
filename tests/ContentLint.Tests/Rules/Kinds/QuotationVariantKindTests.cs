using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Tests.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class QuotationVariantKindTests
{
    private const string Said = "Kami akan membuka jalur pendakian itu setelah kawah benar-benar tenang dan aman bagi semua";

    [Theory]
    [InlineData("Kami akan membuka jalur pendakian itu begitu kawah benar-benar tenang dan aman bagi semua", "begitu|setelah")]
    [InlineData("Kami tidak akan membuka jalur pendakian itu setelah kawah benar-benar tenang dan aman bagi semua", "Kami tidak|Kami")]
    [InlineData("Kami akan membuka jalur pendakian setelah kawah benar-benar tenang dan aman bagi semua", "pendakian|pendakian itu")]
    [InlineData("membuka jalur pendakian itu setelah pantai benar-benar tenang dan aman", "pantai|kawah")]
    [InlineData("Kami akan membuka jalur pendakian itu setelah kawah benar-benar tenang", "")]
    [InlineData("Kami akan membuka jalur pendakian itu setelah kawah benar-benar tenang, lalu kami pulang ke rumah", "")]
    [InlineData("Nanti kami akan membuka jalur pendakian itu setelah kawah benar-benar tenang dan aman", "")]
    [InlineData("Kami akan membuka jalurpendakian itu setlah kawah benar-benar tenang tu dan aman bagi semua", "")]
    [InlineData("Kami akan membuka jalur pendakian (Lereng Kidul) itu setelah kawah benar-benar tenang dan aman bagi semua", "")]
    [InlineData("KAMI AKAN MEMBUKA JALUR PENDAKIAN ITU, SETELAH KAWAH BENAR-BENAR TENANG, DAN AMAN BAGI SEMUA!", "")]
    [InlineData("Kami akan membuka jalur lain", "")]
    [InlineData("Warga boleh naik ke sana kalau petugas sudah memberi tanda dan hujan sudah lama reda", "")]
    public void Quotation_in_another_article_is_compared(string text, string expected) =>
        Assert.Equal(expected, Show(Tell(Said), Tell(text)));

    [Fact]
    public void Later_article_is_reported_and_the_earlier_one_related()
    {
        var found = Assert.Single(Find(Tell(Said), Tell(Said.Replace("setelah", "begitu", StringComparison.Ordinal))));

        Assert.Equal(("1.txt", "0.txt"), (found.Source.Path, Assert.Single(found.Related).Source.Path));
    }

    [Fact]
    public void Quotation_is_compared_within_its_article()
    {
        var other = Said.Replace("setelah", "begitu", StringComparison.Ordinal);

        Assert.Equal("begitu|setelah", Show($"{Tell(Said)}\n\n{Tell(other)}"));
    }

    [Fact]
    public void In_one_article_few_words_differ()
    {
        const string One = "Kami menanam padi di sawah itu sejak bulan lalu";
        const string Other = "Kami menanam jagung di ladang itu sejak bulan lalu";

        Assert.Equal("", Show($"{Tell(One)}\n\n{Tell(Other)}"));
        Assert.Equal("jagung|padi", Show($"{Tell(One)}\n\n{Tell(One.Replace("padi", "jagung", StringComparison.Ordinal))}"));
    }

    [Fact]
    public void Bare_paragraphs_of_one_article_are_left_to_the_rule_for_paragraphs()
    {
        const string Longer = $"{Said}, begitu pula pos jaga";
        var other = Longer.Replace("setelah", "begitu", StringComparison.Ordinal);

        Assert.Equal("", Show($"\"{Longer}.\"\n\n\"{other}.\""));
        Assert.Equal("begitu|setelah", Show($"\"{Longer}.\"", $"\"{other}.\""));
    }

    [Fact]
    public void Sentences_built_alike_are_left_alone_in_one_article()
    {
        const string One = "Pemenang lomba perahu dari desa itu adalah Wiryawan dan hadiahnya seekor kambing";
        const string Other = "Pemenang lomba perahu dari desa itu adalah Marwan dan hadiahnya seekor kambing";

        Assert.Equal("", Show($"{Tell(One)}\n\n{Tell(Other)}"));
        Assert.Equal("Marwan|Wiryawan", Show(Tell(One), Tell(Other)));
    }

    [Fact]
    public void Wording_that_stands_twice_is_settled()
    {
        var other = Said.Replace("setelah", "begitu", StringComparison.Ordinal);

        Assert.Equal("begitu|setelah", Show(Tell(Said), Tell(other), Tell(other)));
    }

    [Theory]
    [InlineData("min_words: 3", "quotations of fewer than 4 words cannot be compared")]
    [InlineData("min_share: 101", "a share is a number from 1 to 100")]
    [InlineData("min_words: 6", "")]
    public void Numbers_are_checked(string keys, string expected)
    {
        var errors = TestRules.Load(TestRules.Of("quotation-variant", keys, message: "found")).Errors.Select(error => error.Message);

        Assert.Equal(expected, string.Join("; ", errors));
    }

    private static string Tell(string said) => $"Pada hari Senin di balai desa lereng kidul \"{said},\" kata Surya Atmaja kepada semua warga yang datang pagi itu.";

    private static string Show(params string[] articles) =>
        string.Join(" ", Find(articles).Select(finding => $"{finding.Arguments[1]}|{finding.Arguments[2]}"));

    private static ImmutableArray<Diagnostic> Find(params string[] articles)
    {
        var plan = AnalyzerPlan.Create([Articles.Rules.Find("CL1005")!.Analyzer], _ => Severity.Warning, _ => RuleOptions.None);
        var driver = new AnalysisDriver(plan, Articles.Rules.Languages.Vocabulary);
        var documents = articles
            .Select((text, at) => new DocumentParser(Articles.Rules.Languages).Parse(new($"{at}.txt", text), "id")).ToArray();
        return CorpusPass.Run(
            [.. documents.Select(document => (document.Source.Path, plan, driver.Analyze(document).CorpusRecords))],
            at => documents[at].Source);
    }
}

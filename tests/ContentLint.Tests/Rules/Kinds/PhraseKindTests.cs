namespace ContentLint.Tests.Rules.Kinds;

public sealed class PhraseKindTests
{
    private static readonly string Linked = TestRules.Of("phrase", "phrases: { id: [tanpa bukti] }\nunless_linked: true");

    [Theory]
    [InlineData("Ia menuduh tanpa bukti.", "tanpa bukti: found 'tanpa bukti'")]
    [InlineData("Tanpa Bukti, ia menuduh.", "Tanpa Bukti: found 'Tanpa Bukti'")]
    [InlineData("Ia menuduh semua tetangganya di kampung tanpa\nbukti sama sekali sejak pekan lalu, sedangkan\nwarga lain memilih diam dan menunggu kabar.", "tanpa\nbukti: found 'tanpa bukti'")]
    [InlineData("Ia menuduh tanpa  bukti sama sekali.", "tanpa  bukti: found 'tanpa bukti'")]
    [InlineData("Ia menuduh tanpa, bukti.", null)]
    [InlineData("Ia menuduh tanpa. Bukti hilang.", null)]
    [InlineData("Ia menuduh tanpa buktinya.", null)]
    [InlineData("Ia datang setanpa bukti.", null)]
    public void Words_that_follow_each_other_are_found(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], RuleRun.Find(TestRules.Of("phrase", "phrases: { id: [tanpa bukti] }"), text));

    [Fact]
    public void A_star_stands_for_the_rest_of_a_word()
    {
        var rule = TestRules.Of("phrase", "phrases: { id: [tanpa bukti*] }");

        Assert.Equal(
            ["tanpa buktinya: found 'tanpa buktinya'", "tanpa bukti: found 'tanpa bukti'", "tanpa bukti-bukti: found 'tanpa bukti-bukti'"],
            RuleRun.Find(rule, "Ia tanpa buktinya, tanpa bukti, atau tanpa bukti-bukti."));
    }

    [Fact]
    public void A_phrase_is_looked_for_in_its_language_and_any_in_all()
    {
        var rule = TestRules.Of("phrase", "phrases: { id: [kata], any: [lorem ipsum] }");

        Assert.Equal(["kata: found 'kata'", "lorem ipsum: found 'lorem ipsum'"], RuleRun.Find(rule, "Satu kata lorem ipsum."));
        Assert.Equal(["lorem ipsum: found 'lorem ipsum'"], RuleRun.Find(rule, "One kata lorem ipsum.", "en"));
    }

    [Fact]
    public void Case_matters_when_the_rule_says_so()
    {
        var rule = TestRules.Of("phrase", "case: exact\n        phrases: { id: [Tanpa bukti, Bukt*] }".Replace("        ", "", StringComparison.Ordinal));

        Assert.Equal(["Tanpa bukti: found 'Tanpa bukti'"], RuleRun.Find(rule, "Tanpa bukti dan tanpa bukti."));
        Assert.Equal(["Buktinya: found 'Buktinya'"], RuleRun.Find(rule, "Buktinya dan buktinya."));
    }

    [Fact]
    public void Of_overlapping_hits_the_longest_is_told()
    {
        var rule = TestRules.Of("phrase", "phrases: { id: [bukti, tanpa bukti, bukti apa pun yang sah, tanpa, tan*] }");

        Assert.Equal(
            ["bukti apa pun yang sah: found 'bukti apa pun yang sah'", "tanpa bukti: found 'tanpa bukti'", "tanpa: found 'tanpa'"],
            RuleRun.Find(rule, "Ada bukti apa pun yang sah, tanpa bukti, dan tanpa alasan."));
    }

    [Theory]
    [InlineData("Ia dihukum tanpa bukti.", false)]
    [InlineData("Perkara tanpa bukti baru gugur.", false)]
    [InlineData("Ia angkat bicara tanpa bukti.", false)]
    [InlineData("Ia menuduh tanpa bukti lama.", true)]
    [InlineData("Dihukum itu, ia tanpa bukti.", true)]
    public void An_exception_cancels_a_hit_that_it_overlaps(string text, bool isFound)
    {
        var rule = TestRules.Of("phrase", """
            phrases: { id: [tanpa bukti] }
            exceptions: { id: [dihukum tanpa, bukti baru, "<reporting-verb> tanpa bukti"] }
            """);

        Assert.Equal(isFound, RuleRun.Find(rule, text).Any());
    }

    [Theory]
    [InlineData("Menurut polisi, tuduhan itu tanpa bukti.", false)]
    [InlineData("Tuduhan itu tanpa bukti, menurut polisi.", false)]
    [InlineData("Tuduhan itu tanpa bukti, kata polisi.", false)]
    [InlineData("Polisi angkat bicara bahwa tuduhan itu tanpa bukti.", false)]
    [InlineData("Polisi menyebutkan tuduhan itu tanpa bukti.", false)]
    [InlineData("Tuduhan \"menurut kata\" itu tanpa bukti.", true)]
    [InlineData("Menurut polisi, ia pergi. Tuduhan itu tanpa bukti.", true)]
    [InlineData("Tuduhan itu tanpa bukti.", true)]
    public void Unless_cancels_a_hit_by_words_in_its_sentence_outside_quotation_marks(string text, bool isFound)
    {
        var rule = TestRules.Of("phrase", """
            phrases: { id: [tanpa bukti] }
            unless: { id: [menurut, "<reporting-verb>"] }
            """);

        Assert.Equal(isFound, RuleRun.Find(rule, text).Any());
    }

    [Theory]
    [InlineData("Ia kata mereka tanpa bukti.", false)]
    [InlineData("Ia kata, tanpa bukti, begini.", true)]
    [InlineData("Ia kata tanpa bukti.", true)]
    [InlineData("Ia tanpa bukti kata.", true)]
    [InlineData("Ia tanpa bukti ujar.", false)]
    [InlineData("Ia ujar tanpa bukti.", true)]
    public void Unless_before_and_unless_after_look_one_way(string text, bool isFound)
    {
        var rule = TestRules.Of("phrase", """
            phrases: { id: [tanpa bukti] }
            unless_before: { id: [kata] }
            unless_after: { id: [ujar] }
            """);

        Assert.Equal(isFound, RuleRun.Find(rule, text).Any());
    }

    [Theory]
    [InlineData("Tuduhan itu tanpa bukti. Polisi membantah.", false)]
    [InlineData("Tuduhan itu tanpa bukti.\n\nPolisi membantah. Hujan turun.", false)]
    [InlineData("Tuduhan itu tanpa bukti. Hujan turun. Polisi membantah.", true)]
    [InlineData("Tuduhan itu tanpa bukti. \"Kami membantah.\"", true)]
    [InlineData("Polisi membantah. Tuduhan itu membantah tanpa bukti.", true)]
    [InlineData("Tuduhan itu tanpa bukti.", true)]
    public void Unless_next_looks_at_the_sentence_that_follows(string text, bool isFound)
    {
        var rule = TestRules.Of("phrase", """
            phrases: { id: [tanpa bukti] }
            unless_next: { id: [membantah] }
            """);

        Assert.Equal(isFound, RuleRun.Find(rule, text).Any());
    }

    [Theory]
    [InlineData("Tuduhan itu tanpa bukti (3/5).", false)]
    [InlineData("Menurut kabar.example.com tuduhan itu tanpa bukti.", false)]
    [InlineData("Tuduhan itu tanpa bukti dalam 35 kasus.", true)]
    [InlineData("Tuduhan itu tanpa bukti. Hari itu (3/5) hujan turun.", true)]
    public void Unless_linked_looks_for_an_address_or_a_date(string text, bool isFound) =>
        Assert.Equal(isFound, RuleRun.Find(Linked, text).Any());

    [Theory]
    [InlineData("Tuduhan itu tanpa bukti, kata [Kabar Pagi](x).", 0)]
    [InlineData("Tuduhan [itu](x) tanpa bukti, kata Kabar Pagi.", 1)]
    [InlineData("Tuduhan itu tanpa bukti, kata para warga di desa sebelah [Kabar Pagi](x).", 1)]
    public void Unless_linked_looks_for_a_link_beside_the_hit(string text, int expected)
    {
        var rules = TestRules.Load(Linked);
        var plan = ContentLint.Analysis.AnalyzerPlan.Create(
            [rules.Rules[0].Analyzer], _ => ContentLint.Diagnostics.Severity.Warning, _ => ContentLint.Analysis.RuleOptions.None);
        var document = new ContentLint.Syntax.DocumentParser(rules.Languages).Parse(new("a.md", text), "id");

        Assert.Equal(expected, new ContentLint.Analysis.AnalysisDriver(plan, rules.Languages.Vocabulary).Analyze(document).Diagnostics.Count);
    }

    [Theory]
    [InlineData("author", new[] { "satu" })]
    [InlineData("quoted", new[] { "dua" })]
    [InlineData("any", new[] { "satu", "dua" })]
    public void A_rule_judges_the_voice_it_names(string voice, string[] expected)
    {
        var rule = TestRules.Of("phrase", "phrases: { id: [satu, dua] }", voice: voice, message: "found");

        Assert.Equal(expected.Select(word => word + ": found"), RuleRun.Find(rule, "Ada satu hal. \"Ada dua hal lagi,\" kata Budi."));
    }

    [Fact]
    public void Options_allow_single_texts()
    {
        var rules = TestRules.Load(TestRules.Of("phrase", "phrases: { id: [satu, dua] }"));
        var plan = ContentLint.Analysis.AnalyzerPlan.Create(
            [rules.Rules[0].Analyzer],
            _ => ContentLint.Diagnostics.Severity.Warning,
            _ => new ContentLint.Analysis.RuleOptions([new("allow", "Satu, tiga")]));
        var document = new ContentLint.Syntax.DocumentParser(rules.Languages).Parse(new("a.txt", "Satu atau dua."), "id");

        var found = new ContentLint.Analysis.AnalysisDriver(plan, rules.Languages.Vocabulary).Analyze(document).Diagnostics;

        Assert.Equal(["dua"], found.SelectMany(finding => finding.Arguments));
    }

    [Fact]
    public void A_sentence_of_any_length_is_read_in_time()
    {
        var rule = TestRules.Of("phrase", "phrases: { id: [satu dua, dua satu dua] }\nunless: { id: [tiga] }");
        var text = string.Concat(Enumerable.Repeat("satu dua ", 20_000));

        Assert.NotEmpty(RuleRun.Find(rule, text));
    }

    [Theory]
    [InlineData("phrases: { id: [] }", "9,10: 'phrases' holds no phrase")]
    [InlineData("phrases: { id: [\"<reporting-verb>\"] }\ncase: exact", "9,17: '<reporting-verb>' holds a class, whose words have no case: take it out, or 'case: exact'")]
    [InlineData("phrases: { id: [a] }\nunless: { id: [\"<verb>\"] }", "10,16: <verb> is no class of words in languages/id.yml")]
    [InlineData("phrases: { id: [a] }\nexceptions: [a]", "10,13: 'exceptions' must be a map from language tags to lists of texts, but is a list")]
    public void Wrong_keys_are_told(string keys, string expected) =>
        Assert.Contains(expected, TestRules.ErrorsOf(TestRules.Of("phrase", keys)));
}

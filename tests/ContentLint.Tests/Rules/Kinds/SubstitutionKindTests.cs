using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class SubstitutionKindTests
{
    private const string Message = "write '{1}', not '{0}'";

    private static readonly string Rule = TestRules.Of("substitution", """
        swap:
          id: { dirubah: diubah, dalam rangka untuk: untuk }
        fix: safe
        """, Message);

    [Fact]
    public void The_message_names_both_forms() =>
        Assert.Equal(["dirubah: write 'diubah', not 'dirubah'"], RuleRun.Find(Rule, "Aturan itu dirubah lagi."));

    [Theory]
    [InlineData("Aturan itu dirubah.", "Aturan itu diubah.")]
    [InlineData("Dirubah lagi aturan itu.", "Diubah lagi aturan itu.")]
    [InlineData("ATURAN ITU DIRUBAH.", "ATURAN ITU DIUBAH.")]
    [InlineData("Mereka pergi ke kota yang jauh itu dalam rangka\nuntuk belajar, lalu semua rencana dirubah lagi\noleh orang tua mereka yang tinggal di desa.", "Mereka pergi ke kota yang jauh itu untuk belajar, lalu semua rencana diubah lagi\noleh orang tua mereka yang tinggal di desa.")]
    [InlineData("“Aturan itu dirubah,” kata Budi.", "“Aturan itu dirubah,” kata Budi.")]
    public void The_fix_keeps_the_case_of_what_it_replaces(string text, string expected) =>
        Assert.Equal(expected, RuleRun.Fix(Rule, text));

    [Theory]
    [InlineData("abad", "Kata", "Abad")]
    [InlineData("abad", "KATA", "ABAD")]
    [InlineData("abad", "K", "Abad")]
    [InlineData("abad ini", "kata Itu", "abad ini")]
    [InlineData("KTP", "e-ktp", "KTP")]
    public void A_replacement_takes_the_case_of_what_it_replaces(string replacement, string found, string expected) =>
        Assert.Equal(expected, SubstitutionAnalyzer.TakeCase(replacement, found));

    [Fact]
    public void Exact_case_is_replaced_as_written()
    {
        var rule = TestRules.Of("substitution", "case: exact\nswap: { id: { internet: Internet } }\nfix: unsafe", Message);

        Assert.Equal("Internet dan Internet", RuleRun.Fix(rule, "internet dan Internet"));
    }

    [Fact]
    public void Without_the_key_fix_no_fix_is_offered()
    {
        var rule = TestRules.Of("substitution", "swap: { id: { dirubah: diubah } }", Message);

        Assert.Equal("dirubah", RuleRun.Fix(rule, "dirubah"));
        Assert.Single(RuleRun.Find(rule, "dirubah"));
    }

    [Fact]
    public void Words_that_already_have_the_better_form_in_their_own_case_are_left_alone()
    {
        var rule = TestRules.Of("substitution", "swap: { id: { ktp: KTP } }\nfix: safe", Message);

        Assert.Equal(["ktp: write 'KTP', not 'ktp'"], RuleRun.Find(rule, "Bawa ktp atau KTP."));
    }

    [Theory]
    [InlineData("Resiko dan resikonya.", "Risiko dan risikonya.")]
    [InlineData("Kata resiko di PT Resiko dan Resiko Jaya.", "Kata risiko di PT Resiko dan Resiko Jaya.")]
    [InlineData("Walikota itu bertemu Walikota Bandung.", "Wali kota itu bertemu Wali Kota Bandung.")]
    [InlineData("“Resiko itu besar,” kata Budi. KERAS RESIKO", "“Risiko itu besar,” kata Budi. KERAS RESIKO")]
    public void Names_are_left_and_titles_are_not(string text, string expected)
    {
        var rule = TestRules.Of("substitution", """
            swap: { id: { resiko: risiko, walikota: wali kota, dirubah: diubah } }
            endings: { id: [nya] }
            names: leave
            titles: { id: [walikota] }
            fix: safe
            """, Message, "any");

        Assert.Equal(expected, RuleRun.Fix(rule, text));
    }

    [Theory]
    [InlineData("swap: { id: { } }", "9,1: 'swap' holds no pair")]
    [InlineData("swap: { id: { di*: ke } }", "9,15: 'di*' must be plain words: a beginning with * or a <class> has no one replacement")]
    [InlineData("swap: { id: { di: di } }", "9,15: 'di' is replaced by itself")]
    [InlineData("swap: { id: { 'a,b': di } }", "9,15: 'a,b' holds ',', which is no part of a word")]
    [InlineData("swap: { id: { di: [] } }", "9,19: 'swap' must be a text, but is a list")]
    [InlineData("swap: { id: { di: ke } }\nfix: yes", "10,6: 'fix' is one of safe, unsafe, not 'yes'")]
    public void Wrong_keys_are_told(string keys, string expected) =>
        Assert.Contains(expected, TestRules.ErrorsOf(TestRules.Of("substitution", keys)).Select(error => error.Replace("9,7:", "9,1:", StringComparison.Ordinal)));

    [Fact]
    public void Wrong_pair_is_one_error() => Assert.Single(TestRules.ErrorsOf(TestRules.Of("substitution", "swap: { id: { 'a,b': di } }")));
}

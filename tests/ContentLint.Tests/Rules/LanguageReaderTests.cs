using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class LanguageReaderTests
{
    private const string Whole = """
        tag: xx
        name: Test
        classes:
          pronoun: [ia, dia]
          verb: [menyebut*, angkat bicara]
        abbreviations: [dr, a.l]
        months: [Januari|Jan, Februari, Maret, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember]
        weekdays: [Senin, Selasa, Rabu, Kamis, Jumat|Jum'at, Sabtu, Minggu]
        dates: { order: day-first, joints: [malam], clock: [pukul], clock-mark: ".", drops-leading-zero: true }
        numbers: { thousands: ".", counted: [orang], ordinal-prefix: ke, currencies: [Rp, US$|USD] }
        loanwords: [online]
        """;

    [Fact]
    public void A_language_file_becomes_a_profile()
    {
        var rules = RuleLoader.Load([new RuleFile("rules/languages/xx.yml", Whole)]);

        Assert.Empty(rules.Errors);
        var language = Assert.Single(rules.Languages.Profiles);
        Assert.Equal("xx", language.Tag);
        Assert.Same(language, rules.Languages.Find("xx"));
        Assert.True(language.IsAbbreviation("Dr"));
        Assert.Equal(12, language.Data.Months.Length);
        Assert.Equal('.', language.Data.Dates.ClockMark);
        Assert.True(language.Data.Dates.DropsLeadingZero);
        Assert.Equal(',', language.Data.Numbers.Fraction);
        Assert.NotEqual(0, rules.Languages.Vocabulary.Find("malam"));
        Assert.NotEqual(0, rules.Languages.Vocabulary.Find("ke"));
        Assert.Equal(["online"], language.Data.Loanwords.AsEnumerable());
        Assert.NotEqual(0UL, language.ClassesOf(rules.Languages.Vocabulary.Find("menyebutkan")) & language.MaskOf("verb"));
        Assert.Equal(["angkat bicara"], language.PhrasesOf("verb").AsEnumerable());
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("detect: true\n", true)]
    [InlineData("detect: false\n", false)]
    public void A_language_is_told_by_its_words_unless_the_file_says_otherwise(string line, bool expected)
    {
        var rules = RuleLoader.Load([new RuleFile("rules/languages/xx.yml", line + Whole)]);

        Assert.Empty(rules.Errors);
        Assert.Equal(expected, Assert.Single(rules.Languages.Profiles).Data.IsDetected);
    }

    [Theory]
    [InlineData("tag: xx", "tag: yy", "1,6: the file must be named yy.yml for its tag, not xx.yml")]
    [InlineData("tag: xx\n", "", "1,1: the key 'tag' of a language file is missing")]
    [InlineData("classes:", "clases:", "3,1: 'clases' is not a key of a language file; did you mean 'classes'?")]
    [InlineData("[ia, dia]", "ia", "4,12: 'classes' must be a list of texts, but is 'ia'")]
    [InlineData("pronoun", "Pronoun", "4,3: 'Pronoun' is no name of a class: it is lower-case words parted by single hyphens")]
    [InlineData("[ia, dia]", "[ia, ia]", "4,17: 'classes' holds 'ia' twice")]
    [InlineData("angkat bicara", "angkat  bicara", "5,21: 'angkat  bicara' has a space too many")]
    [InlineData("angkat bicara", "angkat.bicara", "5,21: 'angkat.bicara' holds '.', which is no part of a word")]
    [InlineData("Januari|Jan, ", "", "7,9: 'months' has 12 entries, not 11")]
    [InlineData("Senin, ", "", "8,11: 'weekdays' has 7 entries, not 6")]
    [InlineData("clock-mark: \".\"", "clock-mark: x", "9,73: a clock time has a full stop or a colon, not 'x'")]
    [InlineData("thousands: \".\", ", "", "10,10: the key 'thousands' of 'numbers' is missing")]
    public void A_wrong_language_file_is_told_with_its_place(string right, string wrong, string expected)
    {
        var file = new RuleFile("rules/languages/xx.yml", Whole.Replace(right, wrong, StringComparison.Ordinal));

        var errors = RuleLoader.Load([file]).Errors.Select(error => $"{error.Line},{error.Column}: {error.Message}");

        Assert.Contains(expected, errors);
    }

    [Fact]
    public void More_classes_than_bits_are_an_error()
    {
        var classes = string.Concat(Enumerable.Range(0, 65).Select(number => $"  c{number}: [a]\n"));
        var file = new RuleFile("rules/languages/xx.yml", $"tag: xx\nname: X\nclasses:\n{classes}");

        Assert.Equal("a language has at most 64 classes, not 65", Assert.Single(RuleLoader.Load([file]).Errors).Message);
    }

    [Fact]
    public void A_wrong_language_file_is_one_error_and_not_one_for_each_rule_of_the_language()
    {
        var wrong = new RuleFile("rules/languages/id.yml", "tag: id");

        var errors = RuleLoader.Load([wrong, TestRules.English, new(TestRules.PathOf(TestRules.Phrase), TestRules.Phrase)]).Errors;

        Assert.Equal("the key 'name' of a language file is missing", Assert.Single(errors).Message);
    }

    [Fact]
    public void A_language_of_a_later_source_replaces_the_one_with_its_tag()
    {
        var own = new RuleFile("mine/languages/xx.yml", Whole.Replace("name: Test", "name: Mine", StringComparison.Ordinal));

        var rules = RuleLoader.Load([new RuleSource([new("rules/languages/xx.yml", Whole)]), new RuleSource([own])]);

        Assert.Empty(rules.Errors);
        Assert.Equal("Mine", Assert.Single(rules.Languages.Profiles).Data.Name);
    }
}

using ContentLint.Languages;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class AffixReaderTests
{
    private const string Whole = """
        tag: xx
        name: Test
        affixes:
          hyphen: joins-parts
          maximum-prefixes: 2
          prefixes:
            - { text: meng, before: aeiou, restore: ["-", k], minimum-root: 4 }
            - { text: di }
          suffixes:
            - { text: kan, layer: 2 }
            - { text: nya, layer: 1 }
            - { text: lah }
            - { text: ies, restore: [y], layer: 2, minimum-root: 2 }
        """;

    [Fact]
    public void Affixes_are_read_with_what_is_not_given()
    {
        var affixes = Read(Whole);

        Assert.Equal((2, HyphenUse.JoinsParts), (affixes.MaximumPrefixes, affixes.Hyphen));
        Assert.Equal("meng aeiou [,k] 4; di  [] 3", string.Join("; ", affixes.Prefixes.Select(prefix =>
            $"{prefix.Text} {prefix.Before} [{string.Join(',', prefix.Restore)}] {prefix.MinimumRoot}")));
        Assert.Equal("nya [] 3; lah [] 3 | kan [] 3; ies [y] 2", string.Join(" | ", affixes.SuffixLayers.Select(layer =>
            string.Join("; ", layer.Select(suffix => $"{suffix.Text} [{string.Join(',', suffix.Restore)}] {suffix.MinimumRoot}")))));
    }

    [Fact]
    public void Language_without_affixes_has_none()
    {
        Assert.Same(AffixRules.None, Read("tag: xx\nname: Test\n"));
        Assert.Equal((0, HyphenUse.PartOfWord), (Read("tag: xx\nname: Test\naffixes: {}\n").MaximumPrefixes, Read("tag: xx\nname: Test\naffixes: {}\n").Hyphen));
    }

    [Theory]
    [InlineData("joins-parts", "joins", "4,11: 'hyphen' is one of part-of-word, joins-parts, not 'joins'")]
    [InlineData("maximum-prefixes: 2", "maximum-prefixes: two", "5,21: 'maximum-prefixes' must be a whole number from 0 to 2147483647, but is 'two'")]
    [InlineData("maximum-prefixes: 2", "maximum-prefixes: 99999999999", "5,21: 'maximum-prefixes' must be a whole number from 0 to 2147483647, but is '99999999999'")]
    [InlineData("minimum-root: 4", "minimum-rot: 4", "7,55: 'minimum-rot' is not a key of an entry of 'prefixes'; did you mean 'minimum-root'?")]
    [InlineData("text: di", "before: a", "8,7: the key 'text' of an entry of 'prefixes' is missing")]
    [InlineData("text: di", "text: \"\"", "8,15: 'text' must be a text, but is blank")]
    [InlineData("text: di", "text: di, restore: [abc]", "8,29: 'abc' is longer than the affix 'di' that swallows it")]
    [InlineData("text: ies, restore: [y]", "text: ies, restore: [yyyy]", "13,30: 'yyyy' is longer than the affix 'ies' that swallows it")]
    [InlineData("text: di", "text: Di", "8,15: an affix is in lower case, without a hyphen or a space, not 'Di'")]
    [InlineData("text: di", "text: di-", "8,15: an affix is in lower case, without a hyphen or a space, not 'di-'")]
    public void Wrong_affix_is_told_with_its_place(string right, string wrong, string expected)
    {
        var rules = RuleLoader.Load([new RuleFile("languages/xx.yml", Whole.Replace(right, wrong, StringComparison.Ordinal))]);

        Assert.Contains(expected, rules.Errors.Select(error => $"{error.Line},{error.Column}: {error.Message}"));
    }

    private static AffixRules Read(string language)
    {
        var rules = RuleLoader.Load([new RuleFile("languages/xx.yml", language)]);
        Assert.Empty(rules.Errors);
        return rules.Languages.Profiles.Single().Data.Affixes;
    }
}

namespace ContentLint.Tests.Rules.Kinds;

public sealed class AffixSpacingKindTests
{
    private static readonly string Rule = TestRules.Of("affix-spacing", """
        apart:
          id:
            - { first: [di, ke], second: [mana, atas], endings: [nya] }
        together:
          id:
            - { first: [di], second: [makan, buat], endings: [nya] }
            - { first: [anti], second: [karat], hyphen: true }
        swap:
          id: { dimana-mana: di mana-mana }
        fix: safe
        """, "write '{1}', not '{0}'");

    [Theory]
    [InlineData("Dimana ia tinggal?", "Di mana ia tinggal?")]
    [InlineData("Ia tinggal diatasnya.", "Ia tinggal di atasnya.")]
    [InlineData("Nasi itu di makan ayam.", "Nasi itu dimakan ayam.")]
    [InlineData("Kue itu di buatnya sendiri.", "Kue itu dibuatnya sendiri.")]
    [InlineData("Cat anti karat dan Anti-karat.", "Cat antikarat dan Antikarat.")]
    [InlineData("Debu ada dimana-mana.", "Debu ada di mana-mana.")]
    public void The_fix_moves_the_space(string text, string expected) => Assert.Equal(expected, RuleRun.Fix(Rule, text));

    [Theory]
    [InlineData("Ia tinggal di atas bukit dan makan di sana.")]
    [InlineData("Ia pergi ke pasar Di Makan.")]
    [InlineData("Cat Anti-Karat dijual diatasNya.")]
    [InlineData("Nasi di, makan di mana.")]
    [InlineData("Ia lewat di\u00A0tepi.")]
    public void What_is_right_or_a_name_is_left_alone(string text) => Assert.Empty(RuleRun.Find(Rule, text));

    [Theory]
    [InlineData("fix: safe", "7,7: there is nothing under 'apart', 'together' or 'swap'")]
    [InlineData("apart: { id: [{ first: [di] }] }", "'second'")]
    public void Wrong_keys_are_told(string keys, string expected) =>
        Assert.Contains(TestRules.ErrorsOf(TestRules.Of("affix-spacing", keys)), error => error.Contains(expected, StringComparison.Ordinal));
}

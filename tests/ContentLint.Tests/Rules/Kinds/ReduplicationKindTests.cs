namespace ContentLint.Tests.Rules.Kinds;

public sealed class ReduplicationKindTests
{
    private static readonly string Rule = TestRules.Of("reduplication", """
        doubled:
          id: [anak, bora, kata, rata]
        joined:
          id: [bolak balik]
        endings:
          id: [nya]
        fix: unsafe
        """, "write '{1}', not '{0}'");

    [Theory]
    [InlineData("Anak anak itu datang.", "Anak-anak itu datang.")]
    [InlineData("Semua anak2 dan anak anaknya datang.", "Semua anak-anak dan anak-anaknya datang.")]
    [InlineData("Ia bolak balik ke pasar.", "Ia bolak-balik ke pasar.")]
    [InlineData("RATA RATA", "RATA RATA")]
    public void The_hyphen_is_put_in(string text, string expected) => Assert.Equal(expected, RuleRun.Fix(Rule, text));

    [Theory]
    [InlineData("Anak-anak itu pergi ke Bora Bora.")]
    [InlineData("Ia punya seorang anak, anak itu pandai.")]
    [InlineData("Itu itu saja.")]
    public void Names_and_other_sentences_are_left_alone(string text) => Assert.Empty(RuleRun.Find(Rule, text));

    [Theory]
    [InlineData("joined: { id: [bolak] }", "'bolak' must be two words")]
    [InlineData("fix: safe", "there is no word under 'doubled' and none under 'joined'")]
    public void Wrong_keys_are_told(string keys, string expected) =>
        Assert.Contains(TestRules.ErrorsOf(TestRules.Of("reduplication", keys)), error => error.Contains(expected, StringComparison.Ordinal));
}

namespace ContentLint.Tests.Rules.Kinds;

public sealed class SpacingKindTests
{
    private static readonly string Rule = TestRules.Of("spacing", """
        before: { any: [",", "."], id: ["?"] }
        after: { any: [","] }
        suffixes: { id: [nya] }
        """, "{0}", "any");

    [Theory]
    [InlineData("Budi , yang datang .", " ,: there is a space before ','| .: there is a space before '.'")]
    [InlineData("Budi ,yang datang.", " ,: there is a space before ','")]
    [InlineData("Siapa ?", " ?: there is a space before '?'")]
    [InlineData("Budi datang,katanya.", ",: there is no space after ','")]
    [InlineData("Budi ( 40) dan Siti (30 ) datang(20/2).", "( : there is a space after '('| ): there is a space before ')'|(: there is no space before '('")]
    [InlineData("\" Kami siap,\" kata Budi.", "\" : there is a space after the opening mark")]
    [InlineData("\"Kami siap, \" kata Budi.", " \": there is a space before the closing mark")]
    [InlineData("\"Kami siap,\"katanya.", "\": there is no space after the closing mark")]
    [InlineData("Dan/ atau titik- titik di jeep -nya.", "/ : there is a space after '/'|- : there is a space inside the word| -: there is a space before '-'")]
    [InlineData("Budi  datang.", "  : there are two spaces")]
    [InlineData("a  b  c  d  e", "  : there are two spaces, here and in 3 more places")]
    public void A_slip_is_told(string text, string expected) => Assert.Equal(expected, string.Join('|', RuleRun.Find(Rule, text)));

    [Theory]
    [InlineData("Budi\n, yang datang\n. Ia pergi.")]
    [InlineData("Budi datang.  Siti pergi.")]
    [InlineData("Nama     : Budi")]
    [InlineData("Kepada Yth.\n\n  Budi\tdan  \n  Siti")]
    [InlineData("Menurut , , dan . . .")]
    [InlineData("Harga 3,5 dan Rp1.000,- naik dari .com.")]
    [InlineData("A,B,C,D dan 20/ 30")]
    [InlineData("“Damai”nya sudah “siap”. :( (: ( )")]
    [InlineData("\" kata Budi. \" Ia pergi.")]
    [InlineData("« siap », katanya.")]
    [InlineData("hati-hati - hati itu")]
    public void A_space_that_has_a_reason_is_not_told(string text) => Assert.Empty(RuleRun.Find(Rule, text));

    [Theory]
    [InlineData("Budi ,yang datang .", "Budi, yang datang.")]
    [InlineData("\"Kami siap, \"katanya  lagi.", "\"Kami siap,\" katanya lagi.")]
    [InlineData("Budi ( 40 ) dan/ atau titik- titik  itu", "Budi (40) dan/atau titik-titik itu")]
    [InlineData("a  b  c  d  e", "a b c d e")]
    public void A_fix_leaves_nothing_to_tell(string text, string expected)
    {
        Assert.Equal(expected, RuleRun.Fix(Rule, text));
        Assert.Empty(RuleRun.Find(Rule, expected));
    }

    [Fact]
    public void Another_language_keeps_its_marks() => Assert.Empty(RuleRun.Find(Rule, "Who is it ?", "en"));

    [Fact]
    public void A_mark_is_one_character() =>
        Assert.Contains("'!!' is no mark: one character is", Assert.Single(TestRules.ErrorsOf(Rule.Replace("id: [\"?\"]", "id: [\"!!\"]", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"")]
    [InlineData(" \"a")]
    [InlineData("a  ")]
    [InlineData(" ,")]
    public void Megabyte_of_marks_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var found = RuleRun.Find(Rule, text).ToList();

        Assert.DoesNotContain(found, finding => finding.Contains("failed on this file", StringComparison.Ordinal));
    }
}

namespace ContentLint.Tests.Rules.Kinds;

public sealed class SequenceKindTests
{
    private static string Rule(string sequence, string message = "found '{0}'") =>
        TestRules.Of("sequence", $"sequences: {{ id: ['{sequence}'] }}", message);

    [Theory]
    [InlineData("tanpa bukti", "Ia tanpa bukti.", "tanpa bukti")]
    [InlineData("tanpa bukti", "Ia tanpa, bukti.", null)]
    [InlineData("tanpa , bukti", "Ia tanpa, bukti.", "tanpa, bukti")]
    [InlineData("tanpa [,] bukti", "Ia tanpa, bukti.", "tanpa, bukti")]
    [InlineData("tanpa [,] bukti", "Ia tanpa bukti.", "tanpa bukti")]
    [InlineData("tanpa bukt*", "Ia tanpa buktinya.", "tanpa buktinya")]
    [InlineData("(tanpa|tiada) bukti", "Ia tiada bukti.", "tiada bukti")]
    [InlineData("(tidak punya|tanpa) bukti", "Ia tidak punya bukti.", "tidak punya bukti")]
    [InlineData("tidak punya|tanpa bukti", "Ia tanpa bukti.", "tanpa bukti")]
    [InlineData("tanpa [ada [satu]] bukti", "Ia tanpa ada satu bukti.", "tanpa ada satu bukti")]
    [InlineData("tanpa [ada [satu]] bukti", "Ia tanpa ada bukti.", "tanpa ada bukti")]
    [InlineData("tanpa [ada [satu]] bukti", "Ia tanpa satu bukti.", null)]
    [InlineData("tanpa ...3 bukti", "Ia tanpa satu pun, bukti.", "tanpa satu pun, bukti")]
    [InlineData("tanpa ...2 bukti", "Ia tanpa satu pun, bukti.", null)]
    [InlineData("tanpa ...5 bukti", "Ia tanpa bukti dan bukti.", "tanpa bukti")]
    [InlineData("tanpa ...5 bukti", "Ia tanpa. Ada bukti.", null)]
    [InlineData("(sangat)+ kata", "Ia sangat sangat sangat kata.", "sangat sangat sangat kata")]
    [InlineData("kata <Cap>+", "Begitu kata Budi Santoso Wijaya hari ini.", "kata Budi Santoso Wijaya")]
    [InlineData("kata <Cap>", "Begitu kata mereka.", null)]
    [InlineData("tanpa <number> bukti", "Ia tanpa 3,5 bukti.", "tanpa 3,5 bukti")]
    [InlineData("tanpa <word> bukti", "Ia tanpa 3 bukti, tanpa satu bukti.", "tanpa satu bukti")]
    [InlineData("Budi <reporting-verb>", "Saat Budi ujar begitu.", "Budi ujar")]
    [InlineData("Budi <reporting-verb>", "Saat Budi menyebutkan begitu.", "Budi menyebutkan")]
    [InlineData("Budi <reporting-verb>", "Saat Budi angkat bicara lagi.", "Budi angkat bicara")]
    [InlineData("Budi <reporting-verb>", "Saat Budi angkat kaki lagi.", null)]
    [InlineData("{menjawab} <quote> dan", "Ia menjawab \"tidak mau lagi\" dan pergi.", "menjawab")]
    [InlineData("{menjawab} <quote> pergi", "Ia menjawab \"tidak mau lagi\" dan pergi.", null)]
    [InlineData("menjawab <quote> dan", "Ia menjawab tidak dan pergi.", null)]
    [InlineData("kata {<Cap>} yang", "Begitu kata Budi yang pergi.", "Budi")]
    [InlineData("[kata] {tanpa ...3 bukti} baru", "Ia kata tanpa satu bukti baru.", "tanpa satu bukti")]
    [InlineData("di , di", "Ada di, di, di situ.", "di, di")]
    public void A_sequence_is_found(string sequence, string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [$"{expected}: found '{expected}'"], RuleRun.Find(Rule(sequence), text));

    [Fact]
    public void The_message_may_show_the_part_and_the_whole() =>
        Assert.Equal(["Budi: Budi in kata Budi"], RuleRun.Find(Rule("kata {<Cap>}", "{0} in {1}"), "Begitu kata Budi."));

    [Fact]
    public void Every_match_of_a_sentence_is_told_once() =>
        Assert.Equal(
            ["tanpa satu: found 'tanpa satu'", "tanpa dua: found 'tanpa dua'"],
            RuleRun.Find(Rule("tanpa (satu|dua)"), "Ada tanpa satu, tanpa dua, tanpa tiga."));

    [Fact]
    public void Of_several_sequences_the_first_that_fits_counts_and_none_is_told_twice()
    {
        var rule = TestRules.Of("sequence", "sequences: { id: [tanpa satu, tanpa satu bukti, bukti, satu bukti] }");

        Assert.Equal(
            ["tanpa satu: found 'tanpa satu'", "bukti: found 'bukti'", "satu bukti: found 'satu bukti'"],
            RuleRun.Find(rule, "Ia tanpa satu bukti, ada satu bukti."));
    }

    [Fact]
    public void Only_the_reported_part_must_be_in_the_voice_of_the_author()
    {
        Assert.Single(RuleRun.Find(Rule("{kata} ...2 \" ya"), "Ia kata \"ya begitu\" saja."));
        Assert.Empty(RuleRun.Find(Rule("{kata ...2 \" ya}"), "Ia kata \"ya begitu\" saja."));
    }

    [Fact]
    public void Conditions_after_a_hit_hold_for_sequences_too()
    {
        var rule = TestRules.Of("sequence", "sequences: { id: [tanpa ...2 bukti] }\nunless: { id: [\"<reporting-verb>\"] }\nexceptions: { id: [bukti baru] }");

        Assert.Empty(RuleRun.Find(rule, "Ia tanpa ada bukti, kata polisi."));
        Assert.Empty(RuleRun.Find(rule, "Ia tanpa ada bukti baru."));
        Assert.Single(RuleRun.Find(rule, "Ia tanpa ada bukti lama."));
    }

    [Fact]
    public void A_sequence_of_many_ways_is_read_in_time()
    {
        var text = string.Concat(Enumerable.Repeat("tanpa ", 20_000)) + "bukti";

        Assert.NotEmpty(RuleRun.Find(Rule("tanpa ...20 (tanpa ...20 tanpa)+ ...20 bukti"), text));
    }

    [Theory]
    [InlineData("tanpa (bukti", "at character 12: (…) is not closed")]
    [InlineData("tanpa bukti)", "at character 12: ')' closes nothing")]
    [InlineData("tanpa [bukti", "at character 12: […] is not closed")]
    [InlineData("tanpa ([bukti])", "at character 15: (…) can be empty")]
    [InlineData("tanpa (bukti|)", "at character 14: an alternative can be empty")]
    [InlineData("tanpa [bukti]+", "at character 14: '+' stands after something that can be empty")]
    [InlineData("tanpa <Cap", "at character 7: <…> is not closed")]
    [InlineData("tanpa ... bukti", "at character 10: a gap is ... and how many tokens it may hold, 1 to 50, as in ...3")]
    [InlineData("tanpa ...99 bukti", "a gap is ... and how many tokens it may hold")]
    [InlineData("tanpa ({bukti})", "{…} stands once, and not inside another item")]
    [InlineData("{tanpa} {bukti}", "{…} stands once, and not inside another item")]
    [InlineData("<Cap> [bukti]", "no word or class must stand in each match, so it would have to be looked for everywhere; give one")]
    [InlineData("tanpa <verb>", "<verb> is no class of words in languages/id.yml")]
    [InlineData("tan*pa", "'*' may only end a word, not stand inside 'tan*pa'")]
    public void A_wrong_sequence_is_told(string sequence, string expected) =>
        Assert.Contains(TestRules.ErrorsOf(Rule(sequence)), error => error.StartsWith("9,19: ", StringComparison.Ordinal) && error.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Deep_nesting_is_an_error_and_no_crash() =>
        Assert.Contains(TestRules.ErrorsOf(Rule(new string('(', 10_000))), error => error.Contains("nested deeper than 20 levels", StringComparison.Ordinal));
}

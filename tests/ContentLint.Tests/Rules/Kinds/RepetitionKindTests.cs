using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class RepetitionKindTests
{
    private const string Line = "Air sumur di kampung itu surut lebih cepat daripada tahun lalu.";

    [Theory]
    [InlineData("Warga yang yang pulang itu senang.", "yang yang")]
    [InlineData("Dari dari rumah itu warga pulang.", "Dari dari")]
    [InlineData("Warga berkata “kami yang yang pulang”.", "yang yang")]
    [InlineData("Warga desa\ndengan dengan senang menunggu.", "dengan dengan")]
    public void Word_right_after_itself_is_reported(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL3004", text)));

    [Theory]
    [InlineData("Anak anak itu pulang pelan pelan bersama menteri menteri.")]
    [InlineData("Warga menyanyikan yang yang yang dan pulang.")]
    [InlineData("Warga menulis kata yang. Yang pulang itu senang, yang, yang lain tidak.")]
    [InlineData("Warga menulis “kata yang” yang lama.")]
    [InlineData("Warga desa itu dan Dan Brown pulang.")]
    [InlineData("Hanya Kasim Yang yang pulang dengan senang.")]
    public void Word_that_is_meant_twice_is_left_alone(string text) => Assert.Empty(BuiltInRun.Find("CL3004", text));

    // Below and above the number of sentences up to which only those that begin alike are read whole.
    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    public void Sentence_is_found_again_in_long_texts(int sentences)
    {
        var others = string.Concat(Enumerable.Range(0, sentences).Select(
            number => $"Warga rumah nomor {number} di kampung itu menunggu air bersih sejak pagi.\n\n"));
        var alike = "Air sumur di kampung itu surut lebih lambat.";

        Assert.Single(BuiltInRun.Find("CL3005", $"Ada kabar. {Line}\n\n{others}Lalu ada lagi. {Line}"));
        Assert.Empty(BuiltInRun.Find("CL3005", $"Ada kabar. {Line}\n\n{others}Lalu ada lagi. {alike}"));
    }

    [Theory]
    [InlineData($"Warga menunggu. {Line}\n\nMereka pulang. {Line}", "this sentence")]
    [InlineData($"{Line} {Line}", "this sentence")]
    [InlineData($"{Line} Warga menunggu truk tangki di jalan sampai sore hari.\n\nAda lagi. {Line} Warga menunggu truk tangki di jalan sampai sore hari.", "these 2 sentences")]
    [InlineData($"{Line}\n\n{Line}", null)]
    [InlineData($"- {Line}\n- {Line}", null)]
    [InlineData("Warga menunggu di jalan. Warga menunggu di jalan.", null)]
    public void Repeated_sentences_are_reported(string text, string? expected)
    {
        var found = BuiltInRun.Find("CL3005", text);

        if (expected is null)
            Assert.Empty(found);
        else
            Assert.Equal(expected, Assert.Single(Assert.Single(found).Arguments).ToString());
    }

    [Theory]
    [InlineData("Air Sumur di Kampung Surut\n\nAir sumur di kampung surut sejak tahun lalu.\n\nWarga menunggu.", "Air sumur di kampung surut")]
    [InlineData("Air Sumur di Kampung Surut\n\nGARUT, Kabar - Air sumur di kampung surut sejak tahun lalu.", "Air sumur di kampung surut")]
    [InlineData("Air Sumur di Kampung Surut\n\nAir sumur di kampung itu surut sejak tahun lalu.", "")]
    [InlineData("Air Surut\n\nAir surut sejak tahun lalu, kata warga.", "")]
    public void Headline_in_the_text_is_reported(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL3006", text)));

    [Theory]
    [InlineData("unit: word", "'unit: word' needs 'words'")]
    [InlineData("unit: sentence\nwords: { id: [yang] }", "only 'unit: word' has words of its own")]
    [InlineData("unit: sentence\nmin_words: 0", "'min_words' is a number from 1, of a sentence or a headline")]
    public void Wrong_keys_are_told(string keys, string message)
    {
        var rules = RuleLoader.Load([new RuleFile("languages/id.yml", "tag: id\nname: Indonesian\n"), new RuleFile("rules/duplication/CL3901-test.yml", $$"""
            id: CL3901
            name: test
            title: A test
            message: "twice"
            severity: warning
            since: "0.1"
            kind: repetition
            {{keys}}
            why: For tests.
            examples:
              - { language: id, bad: "[|x|]" }
              - { language: id, bad: "[|x|]" }
              - { language: id, good: x }
              - { language: id, good: x }
            """)]);

        Assert.Contains(message, Assert.Single(rules.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CL3004", "yang ")]
    [InlineData("CL3005", Line + " ")]
    [InlineData("CL3005", Line + "\n\n")]
    [InlineData("CL3005", Line + " Ya.\n\nTidak. " + Line + "\n\n")]
    [InlineData("CL3006", "Air sumur di kampung\n\n")]
    public void Megabytes_of_one_thing_take_no_longer_than_their_length_asks_for(string rule, string piece)
    {
        var found = BuiltInRun.Find(rule, string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

        Assert.All(found, finding => Assert.Equal(rule, finding.Descriptor.Id));
    }
}

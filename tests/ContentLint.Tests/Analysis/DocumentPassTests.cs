using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Tests.Analysis;

public sealed class DocumentPassTests
{
    [Theory]
    [InlineData("satu dua", "Satu dua itu.", "Satu dua")]
    [InlineData("satu dua", "satu, dua", "")]
    [InlineData("satu dua", "satu kata dua", "")]
    [InlineData("satu dua", "Itu satu. Dua itu.", "")]
    [InlineData("satu dua", "satu\n\ndua", "")]
    [InlineData("satu dua", "satu satu dua dua", "satu dua")]
    [InlineData("satu|satu dua|dua", "satu dua", "satu, satu dua, dua")]
    [InlineData("satu satu", "satu satu satu", "satu satu, satu satu")]
    [InlineData("satu dua tiga|dua", "satu dua", "dua")]
    [InlineData("sebut* dua", "sebut dua sebutan dua menyebut dua", "sebut dua, sebutan dua")]
    [InlineData("sebut* dua", "sebutkan dua sebutkanlah dua", "sebutkan dua, sebutkanlah dua")]
    [InlineData("sebut* dua|sebutkan* dua|sebutkan dua", "sebutkan dua", "sebutkan dua, sebutkan dua, sebutkan dua")]
    [InlineData("sebutkan* dua", "sebutlah dua", "")]
    [InlineData("satu sebut*", "satu sebutkanlah", "satu sebutkanlah")]
    public void Phrases_are_found_wherever_they_stand(string phrases, string text, string expected)
    {
        var analyzer = ForPhrases([.. phrases.Split('|').Select((phrase, index) => TestAnalysis.Phrase(phrase, index))]);

        var found = TestAnalysis.Analyze(text, analyzer).Diagnostics;

        Assert.Equal(expected, string.Join(", ", found.OrderBy(finding => finding.Span).Select(finding => finding.Source[finding.Span].ToString())));
    }

    [Fact]
    public void Phrase_gives_its_number_back()
    {
        var numbers = new List<int>();
        var analyzer = new TestAnalyzer("CL2901", (context, _) => context.RegisterPhraseAction(
            [TestAnalysis.Phrase("satu", 7), TestAnalysis.Phrase("dua", 9)], (in PhraseContext phrase) => numbers.Add(phrase.PhraseIndex)));

        TestAnalysis.Analyze("dua satu", analyzer);

        Assert.Equal([9, 7], numbers);
    }

    [Theory]
    [InlineData("id", "satu")]
    [InlineData("ID", "satu")]
    [InlineData("en", "Satu")]
    [InlineData("de", "")]
    [InlineData(null, "satu Satu")]
    public void Phrase_of_a_language_is_found_in_its_blocks_only(string? language, string expected)
    {
        var analyzer = ForPhrases(TestAnalysis.Phrase("satu", language: language));

        var found = TestAnalysis.Analyze("Rumah yang satu itu dan kota.\n\nSatu of the house and the town.", analyzer).Diagnostics;

        Assert.Equal(expected, string.Join(' ', found.Select(finding => finding.Source[finding.Span].ToString())));
    }

    [Theory]
    [InlineData("satu", "Satu dan satu. Itu dua. Lagi satu.", "Satu dan satu.|Lagi satu.")]
    [InlineData("satu dua", "Satu itu. Itu dua. Itu tiga.", "Satu itu.|Itu dua.")]
    [InlineData("sebut*", "Sebutkan. Sebutlah. Itu.", "Sebutkan.|Sebutlah.")]
    [InlineData("sebutkan*", "Sebutkan. Sebutlah. Itu.", "Sebutkan.")]
    [InlineData("", "Satu itu. Kata lain.", "Satu itu.|Kata lain.")]
    public void Sentence_action_sees_each_sentence_with_a_trigger_once(string triggers, string text, string expected)
    {
        var analyzer = ForSentences(language: null, triggers);

        Assert.Equal(expected, string.Join('|', TestAnalysis.Analyze(text, analyzer).Diagnostics.Select(finding => finding.Source[finding.Span].ToString())));
    }

    [Theory]
    [InlineData("id", "satu")]
    [InlineData("id", "")]
    public void Sentence_action_of_a_language_sees_its_blocks_only(string language, string triggers)
    {
        var analyzer = ForSentences(language, triggers);

        var found = TestAnalysis.Analyze("Rumah yang satu itu dan kota.\n\nSatu of the house and the town.", analyzer).Diagnostics;

        Assert.Equal("CL2901 Rumah yang satu itu dan kota.", TestAnalysis.Show(found));
    }

    [Fact]
    public void More_sentence_actions_than_bits_in_a_word_are_all_called()
    {
        TestAnalyzer[] analyzers = [.. Enumerable.Range(0, 130).Select(_ => ForSentences(language: null, "satu"))];

        Assert.Equal(130, TestAnalysis.Analyze("Itu satu. Itu dua.", analyzers).Diagnostics.Count);
    }

    [Fact]
    public void Quotation_action_sees_each_quotation_nested_ones_too()
    {
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) => context.RegisterQuotationAction(
            (in QuotationContext quotation) => quotation.Sink.Report(descriptor, quotation.Quotation.Span)));

        var found = TestAnalysis.Analyze("\"Kata 'satu' itu,\" ujarnya. \"Dua.\"", analyzer).Diagnostics;

        Assert.Equal("CL2901 \"Kata 'satu' itu,\"; CL2901 'satu'; CL2901 \"Dua.\"", TestAnalysis.Show(found));
    }

    [Fact]
    public void Rule_that_throws_gives_one_finding_and_is_not_called_again()
    {
        var calls = 0;
        var broken = new TestAnalyzer("CL2901", (context, _) =>
        {
            context.RegisterSentenceAction(null, [], (in SentenceContext _) => Fail(ref calls));
            context.RegisterDocumentAction((in DocumentContext _) => Fail(ref calls));
            context.RegisterCorpusAction((in DocumentContext _) => ++calls, _ => { });
        });

        var analysis = TestAnalysis.Analyze("Satu itu. Dua itu. Tiga itu.", broken, ForSentences(language: null, "tiga", "CL2902"));

        Assert.Equal(1, calls);
        Assert.Equal("CL0001; CL2902 Tiga itu.", TestAnalysis.Show(analysis.Diagnostics));
        Assert.Equal(["CL2901", "InvalidOperationException: out of luck"], analysis.Diagnostics[0].Arguments.AsEnumerable());
        Assert.Equal(Severity.Error, analysis.Diagnostics[0].Severity);
        Assert.Equal([null], analysis.CorpusRecords.AsEnumerable());
    }

    [Fact]
    public void Any_action_may_throw_and_the_other_rules_go_on()
    {
        var calls = 0;
        TestAnalyzer[] broken =
        [
            new("CL2901", (context, _) => context.RegisterPhraseAction([TestAnalysis.Phrase("satu")], (in PhraseContext _) => Fail(ref calls))),
            new("CL2902", (context, _) => context.RegisterQuotationAction((in QuotationContext _) => Fail(ref calls))),
            new("CL2903", (context, _) => context.RegisterDocumentAction((in DocumentContext _) => Fail(ref calls))),
            new("CL2904", (context, _) => context.RegisterCorpusAction((in DocumentContext _) => throw new InvalidOperationException(), _ => { })),
        ];

        var analysis = TestAnalysis.Analyze("Satu satu \"dua\" \"tiga\".", [.. broken, ForSentences(language: null, "satu", "CL2905")]);

        Assert.Equal(3, calls);
        Assert.Equal(
            ["CL2901", "CL2902", "CL2903", "CL2904"],
            analysis.Diagnostics.Where(finding => finding.Descriptor.Id == "CL0001").Select(finding => finding.Arguments[0].ToString()).Order());
        Assert.Contains(analysis.Diagnostics, finding => finding.Descriptor.Id == "CL2905");
    }

    [Theory]
    [InlineData(0, 6)]
    [InlineData(-1, 2)]
    public void Finding_outside_the_text_is_a_failure_of_the_rule(int start, int length)
    {
        var analyzer = new TestAnalyzer("CL2901", (context, descriptor) =>
            context.RegisterDocumentAction((in DocumentContext document) => document.Sink.Report(descriptor, new(start, length))));

        Assert.Equal("CL0001", TestAnalysis.Show(TestAnalysis.Analyze("Satu.", analyzer).Diagnostics));
    }

    [Fact]
    public void Cancellation_is_no_failure_of_a_rule()
    {
        var analyzer = new TestAnalyzer("CL2901", (context, _) =>
            context.RegisterDocumentAction((in DocumentContext _) => throw new OperationCanceledException()));

        Assert.Throws<OperationCanceledException>(() => TestAnalysis.Analyze("Satu.", analyzer));
    }

    [Fact]
    public void Document_leaves_one_record_for_each_corpus_action()
    {
        TestAnalyzer[] analyzers =
        [
            new("CL2901", (context, _) => context.RegisterCorpusAction((in DocumentContext document) => document.Document.Text.Length, _ => { })),
            new("CL2902", (context, _) => context.RegisterCorpusAction((in DocumentContext _) => null, _ => { })),
        ];

        Assert.Equal([5, null], TestAnalysis.Analyze("Satu.", analyzers).CorpusRecords.AsEnumerable());
    }

    private static void Fail(ref int calls)
    {
        calls++;
        throw new InvalidOperationException("out of luck");
    }

    private static TestAnalyzer ForPhrases(params Phrase[] phrases) => new("CL2901", (context, descriptor) =>
        context.RegisterPhraseAction([.. phrases], (in PhraseContext phrase) => phrase.Sink.Report(descriptor, phrase.Span)));

    private static TestAnalyzer ForSentences(string? language, string triggers, string id = "CL2901") => new(id, (context, descriptor) =>
        context.RegisterSentenceAction(
            language,
            [.. triggers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TestAnalysis.Number)],
            (in SentenceContext sentence) => sentence.Sink.Report(descriptor, sentence.Sentence.Span)));
}

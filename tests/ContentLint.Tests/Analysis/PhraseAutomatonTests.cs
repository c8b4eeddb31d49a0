using ContentLint.Analysis;

namespace ContentLint.Tests.Analysis;

public sealed class PhraseAutomatonTests
{
    [Fact]
    public void Phrases_with_a_common_beginning_share_their_states()
    {
        var automaton = Create("satu dua", "satu dua tiga", "satu tiga");
        var one = automaton.Step(0, TestAnalysis.Number("satu"));
        var two = automaton.Step(one, TestAnalysis.Number("dua"));
        var three = automaton.Step(two, TestAnalysis.Number("tiga"));

        Assert.Empty(automaton.AcceptedAt(one));
        Assert.Equal([0], automaton.AcceptedAt(two).Select(phrase => phrase.Phrase.Index));
        Assert.Equal([1], automaton.AcceptedAt(three).Select(phrase => phrase.Phrase.Index));
        Assert.Equal([2], automaton.AcceptedAt(automaton.Step(one, TestAnalysis.Number("tiga"))).Select(phrase => phrase.Phrase.Index));
    }

    [Theory]
    [InlineData("dua")]
    [InlineData("tiga")]
    public void Word_that_begins_no_phrase_leads_nowhere(string word) =>
        Assert.Equal(-1, Create("satu dua").Step(0, TestAnalysis.Number(word)));

    [Fact]
    public void Phrase_of_several_rules_is_accepted_for_each() =>
        Assert.Equal([0, 1], AcceptedAfter(Create("satu", "satu"), "satu"));

    [Theory]
    [InlineData("satu", true)]
    [InlineData("sebut*", true)]
    [InlineData("sebutkan", true)]
    [InlineData("sebutkan*", true)]
    [InlineData("dua", false)]
    public void Words_of_a_pattern_begin_its_phrases(string entry, bool expected)
    {
        var automaton = Create("satu dua", "sebut* dua");

        Assert.Equal(expected, automaton.FindStarts(TestAnalysis.Words)[TestAnalysis.Number(entry)]);
    }

    [Fact]
    public void Longer_pattern_does_not_stand_for_a_shorter_one() =>
        Assert.False(Create("sebutkan* dua").FindStarts(TestAnalysis.Words)[TestAnalysis.Number("sebut*")]);

    [Fact]
    public void Automaton_without_phrases_is_empty()
    {
        Assert.True(Create().IsEmpty);
        Assert.False(Create("satu").IsEmpty);
        Assert.DoesNotContain(true, Create().FindStarts(TestAnalysis.Words));
    }

    private static IEnumerable<int> AcceptedAfter(PhraseAutomaton automaton, string word) =>
        automaton.AcceptedAt(automaton.Step(0, TestAnalysis.Number(word))).Select(phrase => phrase.Phrase.Index);

    private static PhraseAutomaton Create(params string[] phrases)
    {
        var analyzer = new TestAnalyzer("CL2901", (_, _) => { });
        return PhraseAutomaton.Create(
            [.. phrases.Select((phrase, index) => new RegisteredPhrases(analyzer, PhraseList.Create([TestAnalysis.Phrase(phrase, index)]), (in PhraseContext _) => { }))]);
    }
}

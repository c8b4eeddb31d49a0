using System.Collections.Immutable;
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

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Phrases_are_accepted_where_a_plain_search_finds_them(int seed)
    {
        var random = new Random(seed);
        var lists = Enumerable.Range(0, 5)
            .Select(_ => Enumerable.Range(0, random.Next(0, 60)).Select(index => new Phrase(null, Words(random), index)).ToArray())
            .ToArray();
        var analyzer = new TestAnalyzer("CL2901", (_, _) => { });
        var automaton = PhraseAutomaton.Create(
            [.. lists.Select(phrases => new RegisteredPhrases(analyzer, PhraseList.Create(phrases), (in PhraseContext _) => { }))]);

        for (var round = 0; round < 2_000; round++)
        {
            var words = Words(random);
            var state = words.Aggregate(0, (state, word) => state < 0 ? state : automaton.Step(state, word));
            Assert.Equal(
                lists.SelectMany(phrases => phrases).Where(phrase => phrase.Words.SequenceEqual(words)).Select(phrase => phrase.Index),
                state < 0 ? [] : automaton.AcceptedAt(state).Select(registered => registered.Phrase.Index));
        }
    }

    [Fact]
    public void Automaton_without_phrases_is_empty()
    {
        Assert.True(Create().IsEmpty);
        Assert.False(Create("satu").IsEmpty);
        Assert.DoesNotContain(true, Create().FindStarts(TestAnalysis.Words));
    }

    private static ImmutableArray<int> Words(Random random) => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1, 6))];

    private static IEnumerable<int> AcceptedAfter(PhraseAutomaton automaton, string word) =>
        automaton.AcceptedAt(automaton.Step(0, TestAnalysis.Number(word))).Select(phrase => phrase.Phrase.Index);

    private static PhraseAutomaton Create(params string[] phrases)
    {
        var analyzer = new TestAnalyzer("CL2901", (_, _) => { });
        return PhraseAutomaton.Create(
            [.. phrases.Select((phrase, index) => new RegisteredPhrases(analyzer, PhraseList.Create([TestAnalysis.Phrase(phrase, index)]), (in PhraseContext _) => { }))]);
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;

namespace ContentLint.Tests.Analysis;

public sealed class TriggerIndexTests
{
    [Fact]
    public void Word_gives_the_actions_that_it_triggers_in_their_order()
    {
        var index = Create([5, 7], [7], [], [7, 7, 9], []);

        Assert.Equal([0], index.ActionsOf(5).ToArray());
        Assert.Equal([0, 1, 3], index.ActionsOf(7).ToArray());
        Assert.Equal([3], index.ActionsOf(9).ToArray());
        Assert.Empty(index.ActionsOf(6).ToArray());
        Assert.Equal([2, 4], index.Everywhere.AsEnumerable());
    }

    [Fact]
    public void Without_actions_no_word_triggers_anything()
    {
        Assert.Empty(Create().ActionsOf(1).ToArray());
        Assert.Empty(Create().Everywhere);
    }

    private static TriggerIndex Create(params ImmutableArray<ImmutableArray<int>> triggers)
    {
        var analyzer = new TestAnalyzer("CL2901", (_, _) => { });
        return TriggerIndex.Create([.. triggers.Select(words => new RegisteredSentenceAction(analyzer, null, words, (in SentenceContext _) => { }))]);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Analysis;

/// <summary>From word numbers to the sentence actions that they trigger, by the actions' numbers.</summary>
internal sealed class TriggerIndex
{
    private readonly FrozenDictionary<int, ImmutableArray<int>> _actions;

    private TriggerIndex(FrozenDictionary<int, ImmutableArray<int>> actions, ImmutableArray<int> everywhere)
    {
        _actions = actions;
        Everywhere = everywhere;
    }

    /// <summary>The actions without a trigger.</summary>
    public ImmutableArray<int> Everywhere { get; }

    public static TriggerIndex Create(ImmutableArray<RegisteredSentenceAction> actions)
    {
        var byWord = actions
            .SelectMany((action, number) => action.Triggers.Distinct().Select(word => (word, number)))
            .GroupBy(pair => pair.word, pair => pair.number)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        var everywhere = actions.Select((action, number) => (action, number))
            .Where(pair => pair.action.Triggers.IsEmpty)
            .Select(pair => pair.number);
        return new(byWord, [.. everywhere]);
    }

    public ImmutableArray<int> ActionsOf(int word) => _actions.TryGetValue(word, out var actions) ? actions : [];
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ContentLint.Analysis;

/// <summary>From word numbers to the sentence actions that they trigger, by the actions' numbers.</summary>
internal sealed class TriggerIndex
{
    // By word number.
    private readonly List<int>?[] _actions;

    private TriggerIndex(ImmutableArray<RegisteredSentenceAction> actions)
    {
        _actions = new List<int>?[actions.SelectMany(action => action.Triggers).DefaultIfEmpty().Max() + 1];
        var everywhere = ImmutableArray.CreateBuilder<int>();
        for (var number = 0; number < actions.Length; number++)
        {
            if (actions[number].Triggers.IsEmpty)
                everywhere.Add(number);
            foreach (var word in actions[number].Triggers)
                Add(word, number);
        }

        Everywhere = everywhere.ToImmutable();
    }

    /// <summary>The actions without a trigger.</summary>
    public ImmutableArray<int> Everywhere { get; }

    /// <summary>The numbers of all triggers.</summary>
    public IEnumerable<int> Words => Enumerable.Range(0, _actions.Length).Where(word => _actions[word] is not null);

    public static TriggerIndex Create(ImmutableArray<RegisteredSentenceAction> actions) => new(actions);

    public ReadOnlySpan<int> ActionsOf(int word) => word < _actions.Length ? CollectionsMarshal.AsSpan(_actions[word]) : [];

    // An action may name a trigger twice.
    private void Add(int word, int action)
    {
        var actions = _actions[word] ??= [];
        if (actions is not [.., var last] || last != action)
            actions.Add(action);
    }
}

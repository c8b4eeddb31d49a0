using System.Collections.Immutable;

namespace ContentLint.Analysis;

/// <summary>From word numbers to the sentence actions that they trigger, by the actions' numbers.</summary>
internal sealed class TriggerIndex
{
    private readonly Dictionary<int, List<int>> _actions = [];
    private readonly ImmutableArray<int>[] _actionsOf;

    private TriggerIndex(ImmutableArray<RegisteredSentenceAction> actions)
    {
        var everywhere = ImmutableArray.CreateBuilder<int>();
        for (var number = 0; number < actions.Length; number++)
        {
            if (actions[number].Triggers.IsEmpty)
                everywhere.Add(number);
            foreach (var word in actions[number].Triggers)
                Add(word, number);
        }

        Everywhere = everywhere.ToImmutable();
        _actionsOf = new ImmutableArray<int>[_actions.Keys.DefaultIfEmpty().Max() + 1];
        foreach (var (word, numbers) in _actions)
            _actionsOf[word] = [.. numbers];
    }

    /// <summary>The actions without a trigger.</summary>
    public ImmutableArray<int> Everywhere { get; }

    /// <summary>The numbers of all triggers.</summary>
    public IReadOnlyCollection<int> Words => _actions.Keys;

    public static TriggerIndex Create(ImmutableArray<RegisteredSentenceAction> actions) => new(actions);

    public ReadOnlySpan<int> ActionsOf(int word) =>
        word < _actionsOf.Length && !_actionsOf[word].IsDefault ? _actionsOf[word].AsSpan() : [];

    // An action may name a trigger twice.
    private void Add(int word, int action)
    {
        if (!_actions.TryGetValue(word, out var actions))
            _actions.Add(word, actions = []);
        if (actions is not [.., var last] || last != action)
            actions.Add(action);
    }
}

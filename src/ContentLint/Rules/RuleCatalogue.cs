using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>Puts the rules of several sources together: each id and each name once.</summary>
internal static class RuleCatalogue
{
    /// <param name="sources">In order; a later one may replace rules of an earlier one.</param>
    /// <param name="readings">For each source what became of its files, by path.</param>
    /// <param name="errors">Takes the errors of all files.</param>
    /// <returns>By id.</returns>
    public static ImmutableArray<Rule> Join(
        ImmutableArray<RuleSource> sources, IReadOnlyList<ImmutableArray<RuleReading>> readings, List<RuleError> errors)
    {
        var byId = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        var byName = new Dictionary<string, Rule>(StringComparer.OrdinalIgnoreCase);
        for (var number = 0; number < readings.Count; number++)
        {
            foreach (var reading in readings[number])
            {
                errors.AddRange(reading.Errors);
                if (!sources[number].IsBuiltIn && reading.Rule is { } rule)
                    reading.Errors.AddRange(Check(rule, errors));
            }

            MarkDuplicates(readings[number], reading => reading.Id, "id", errors);
            MarkDuplicates(readings[number], reading => reading.Name, "name", errors);
            foreach (var reading in readings[number].Where(reading => reading.Errors.Count == 0))
                Add(byId, byName, reading, errors);
        }

        return [.. byId.Values];
    }

    private static ImmutableArray<RuleError> Check(Rule rule, List<RuleError> errors)
    {
        var found = rule.Checks.Run();
        errors.AddRange(found);
        return found;
    }

    private static void MarkDuplicates(
        ImmutableArray<RuleReading> readings, Func<RuleReading, RuleText?> read, string key, List<RuleError> errors)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reading in readings)
        {
            if (read(reading) is { } text && !first.TryAdd(text.Value, reading.File.Path))
                Report(reading, text, $"the {key} '{text.Value}' is that of {first[text.Value]} already", errors);
        }
    }

    private static void Add(
        SortedDictionary<string, Rule> byId, Dictionary<string, Rule> byName, RuleReading reading, List<RuleError> errors)
    {
        var rule = reading.Rule!;
        var (id, name) = (rule.Descriptor.Id, rule.Descriptor.Name);
        if (byName.TryGetValue(name, out var namesake) && namesake.Descriptor.Id != id)
        {
            Report(reading, reading.Name!.Value, $"the name '{name}' is that of {namesake.Path} already", errors);
            return;
        }

        if (byId.TryGetValue(id, out var replaced))
            byName.Remove(replaced.Descriptor.Name);
        byId[id] = rule;
        byName[name] = rule;
    }

    private static void Report(RuleReading reading, RuleText at, string message, List<RuleError> errors)
    {
        var error = new RuleError(reading.File.Path, at.Line, at.Column, message);
        reading.Errors.Add(error);
        errors.Add(error);
    }
}

using System.Collections.Immutable;

namespace ContentLint.Rules;

/// <summary>What is too dear to check at each start.</summary>
/// <param name="errors">Where the checks put what they find.</param>
/// <param name="checks">Each may run again.</param>
internal sealed class RuleChecks(List<RuleError> errors, List<Action> checks)
{
    public static RuleChecks None { get; } = new([], []);

    public ImmutableArray<RuleError> Run()
    {
        var before = errors.Count;
        foreach (var check in checks)
            check();
        ImmutableArray<RuleError> found = [.. errors.Skip(before)];
        errors.RemoveRange(before, found.Length);
        return found;
    }
}

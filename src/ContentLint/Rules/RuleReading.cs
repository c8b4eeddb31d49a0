namespace ContentLint.Rules;

/// <summary>What became of one rule file. The rule is null when there are errors; id and name are what the file says all the same.</summary>
internal sealed record RuleReading(RuleFile File, Rule? Rule, List<RuleError> Errors, RuleText? Id, RuleText? Name);

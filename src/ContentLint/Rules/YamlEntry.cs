namespace ContentLint.Rules;

internal readonly record struct YamlEntry(RuleText Key, YamlValue Value);

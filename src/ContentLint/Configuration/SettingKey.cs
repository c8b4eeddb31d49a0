namespace ContentLint.Configuration;

/// <summary>What two keys share that mean the same: one may name a rule by its id and the other by its name.</summary>
internal readonly record struct SettingKey(SettingKind Kind, string Subject = "", string Detail = "");

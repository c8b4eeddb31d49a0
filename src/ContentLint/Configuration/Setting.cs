namespace ContentLint.Configuration;

/// <summary>One pair that is valid. A null value takes back what an earlier section or a file further up has set.</summary>
internal sealed record Setting(SettingKey Key, string? Value);

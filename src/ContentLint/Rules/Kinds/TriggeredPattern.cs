using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>A regular expression that is built when a sentence first holds one of its trigger words.</summary>
internal sealed class TriggeredPattern(string? language, ImmutableArray<int> triggers, string text, bool keepsCase)
{
    public string? Language { get; } = language;

    public ImmutableArray<int> Triggers { get; } = triggers;

    public string Text { get; } = text;

    public BoundedRegex Regex { get; } = new(text, keepsCase);
}

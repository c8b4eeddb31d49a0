using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContentLint.Rules.Kinds;

/// <summary>A regular expression that is built when a sentence first holds one of its trigger words.</summary>
internal sealed class TriggeredPattern(string? language, ImmutableArray<int> triggers, string text, bool keepsCase)
{
    private Regex? _regex;

    public string? Language { get; } = language;

    public ImmutableArray<int> Triggers { get; } = triggers;

    public string Text { get; } = text;

    // Two threads may both build it; they build the same.
    public Regex Regex => _regex ??= Build();

    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It cannot run in time linear in the text.</exception>
    public Regex Build()
    {
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        return new(Text, keepsCase ? options : options | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);
    }
}

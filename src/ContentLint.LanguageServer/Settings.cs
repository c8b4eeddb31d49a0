using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.LanguageServer;

/// <summary>What the editor's settings under <c>contentlint</c> say. A key that is not known, or of another type, counts as not set.</summary>
internal sealed record Settings
{
    /// <summary>Folders of the user's own rules, relative to the workspace.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Findings below are not shown.</summary>
    public Severity MinimumSeverity { get; init; } = Severity.Suggestion;

    /// <summary>Whether open articles are compared with the others of the workspace.</summary>
    public bool CrossArticle { get; init; } = true;

    /// <summary>Whether text is checked while it is typed, or only when it is saved.</summary>
    public bool RunsOnType { get; init; } = true;

    /// <summary>The language of messages; null where neither the settings nor the editor name one.</summary>
    public Locale? Locale { get; init; }

    /// <param name="json">The section itself.</param>
    /// <param name="clientLocale">The language of the editor, a BCP 47 tag, which counts where the section names none.</param>
    public static Settings Read(JsonNode? json, string? clientLocale) => new()
    {
        Locale = (json.Text("locale") is { } tag and not Locales.Auto ? tag : clientLocale) is { } named ? Locales.Find(named) : null,
        Rules = [.. json.Texts("rules")],
        MinimumSeverity = Enum.TryParse<Severity>(json.Text("minimumSeverity"), ignoreCase: true, out var severity) ? severity : Severity.Suggestion,
        CrossArticle = json.Flag("crossArticle") ?? true,
        RunsOnType = json.Text("run") is not "onSave",
    };

    /// <summary>Whether both say the same.</summary>
    public bool Says(Settings other) => Rules.SequenceEqual(other.Rules, StringComparer.Ordinal) && this with { Rules = other.Rules } == other;
}

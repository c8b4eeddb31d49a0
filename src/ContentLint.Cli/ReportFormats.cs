using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Output;
using ContentLint.Output.Html;

namespace ContentLint.Cli;

/// <summary>The formats a report can be written in.</summary>
internal static class ReportFormats
{
    public const string Text = "text";

    private static readonly KeyValuePair<string, Func<ReportSettings, DiagnosticFormatter>>[] Formats =
    [
        new(Text, settings => new TextFormatter(settings.Text)),
        new("concise", settings => new ConciseFormatter(settings.Suppressed)),
        new("sarif", settings => new SarifFormatter(SarifOptionsOf(settings))),
        new("json", settings => new JsonFormatter(new()
        {
            ToolVersion = Product.Version,
            Suppressed = settings.Suppressed,
            HasStatistics = settings.Text.ShowsStatistics,
        })),
        new("jsonl", settings => new JsonLinesFormatter(settings.Suppressed)),
        new("html", settings => new HtmlFormatter(new() { ToolVersion = Product.Version, Suppressed = settings.Suppressed })),
        new("markdown", Markdown),
        new("github", settings => new GitHubFormatter(settings.PathPrefix)),
        new("gitlab", settings => new GitLabFormatter(settings.PathPrefix)),
        new("junit", _ => new JUnitFormatter()),
        new("checkstyle", _ => new CheckstyleFormatter()),
        new("rdjson", settings => new ReviewdogFormatter(settings.PathPrefix, RulePage.Of)),
        new("rdjsonl", settings => new ReviewdogLinesFormatter(settings.PathPrefix, RulePage.Of)),
    ];

    private static readonly FrozenDictionary<string, Func<ReportSettings, DiagnosticFormatter>> ByName =
        Formats.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In the order in which help shows them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Formats.Select(format => format.Key)];

    public static DiagnosticFormatter Create(string name, ReportSettings settings) => ByName[name](settings);

    public static SarifOptions SarifOptionsOf(ReportSettings settings) => new()
    {
        ToolVersion = Product.Version,
        InformationUri = RulePage.Start,
        PathPrefix = settings.PathPrefix,
        Suppressed = settings.Suppressed,
        MaxResults = settings.MaxResults,
        HelpMarkdown = descriptor => settings.Rules.Find(descriptor.Id) is { } rule ? RuleHelp.Markdown(rule, locale: settings.Locale) : null,
        HelpUri = RulePage.Of,
    };

    /// <summary>In GitHub Actions a place leads to its line in the commit that is checked.</summary>
    private static MarkdownFormatter Markdown(ReportSettings settings)
    {
        var (server, repository, commit) =
            (Terminal.Variable("GITHUB_SERVER_URL"), Terminal.Variable("GITHUB_REPOSITORY"), Terminal.Variable("GITHUB_SHA"));
        return new(new()
        {
            PathPrefix = settings.PathPrefix,
            Suppressed = settings.Suppressed,
            PageOf = (path, line) => server is not null && repository is not null && commit is not null
                && Uri.TryCreate($"{server}/{repository}/blob/{commit}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}?plain=1#L{line}", UriKind.Absolute, out var page)
                    ? page
                    : null,
        });
    }
}

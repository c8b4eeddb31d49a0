using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using ContentLint.Diagnostics;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary>The formats a report can be written in.</summary>
internal static class ReportFormats
{
    public const string Text = "text";

    public static string ToolVersion { get; } =
        typeof(ReportFormats).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static readonly KeyValuePair<string, Func<ReportSettings, DiagnosticFormatter>>[] Formats =
    [
        new(Text, settings => new TextFormatter(settings.Text)),
        new("sarif", Sarif),
        new("json", settings => new JsonFormatter(ToolVersion, settings.Suppressed)),
    ];

    private static readonly FrozenDictionary<string, Func<ReportSettings, DiagnosticFormatter>> ByName =
        Formats.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In the order in which help shows them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Formats.Select(format => format.Key)];

    // A reserved name: the project has no public page yet. The fragment names the rule.
    private static Uri Page { get; } = new("https://contentlint.example/rules");

    public static DiagnosticFormatter Create(string name, ReportSettings settings) => ByName[name](settings);

    private static SarifFormatter Sarif(ReportSettings settings) => new(new()
    {
        ToolVersion = ToolVersion,
        InformationUri = Page,
        PathPrefix = settings.PathPrefix,
        Suppressed = settings.Suppressed,
        HelpMarkdown = descriptor => settings.Rules.Find(descriptor.Id) is { } rule ? RuleHelp.Markdown(rule) : null,
        HelpUri = descriptor => PageOf(descriptor),
    });

    private static Uri PageOf(DiagnosticDescriptor descriptor) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Page.AbsoluteUri}#{descriptor.Name}"));
}

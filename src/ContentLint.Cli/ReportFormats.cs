using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using ContentLint.Diagnostics;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>The formats a report can be written in.</summary>
internal static class ReportFormats
{
    public const string Text = "text";

    public static ImmutableArray<string> Names { get; } = [Text, "sarif", "json"];

    public static string ToolVersion { get; } =
        typeof(ReportFormats).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    // A reserved name: the project has no public page yet. The fragment names the rule.
    private static Uri Page { get; } = new("https://contentlint.example/rules");

    public static DiagnosticFormatter Create(string name, TextFormatterOptions text, RuleSet rules, Terminal terminal) => name switch
    {
        "sarif" => new SarifFormatter(new()
        {
            ToolVersion = ToolVersion,
            InformationUri = Page,
            PathPrefix = RepositoryRoot.PrefixOf(terminal.Folder),
            HelpMarkdown = descriptor => rules.Find(descriptor.Id) is { } rule ? RuleHelp.Markdown(rule) : null,
            HelpUri = descriptor => PageOf(descriptor),
        }),
        "json" => new JsonFormatter(ToolVersion),
        _ => new TextFormatter(text),
    };

    private static Uri PageOf(DiagnosticDescriptor descriptor) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Page.AbsoluteUri}#{descriptor.Name}"));
}

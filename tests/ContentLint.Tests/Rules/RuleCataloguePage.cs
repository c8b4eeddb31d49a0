using System.Globalization;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

/// <summary>Makes rules/README.md: every built-in rule with its reason and an example of each kind.</summary>
internal static class RuleCataloguePage
{
    private const string Folder = "rules/";

    public static string Write(RuleSet rules)
    {
        var page = new StringBuilder("""
            # The rules

            Made from the rule files; do not edit. `ACCEPT_SNAPSHOTS=1 dotnet test --filter RuleCatalogueTests` makes it anew.
            `contentlint rules show RULE` tells more of a rule: all examples, and its options. How to write one:
            [docs/rule-format.md](../docs/rule-format.md).

            | id | name | severity | what |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in rules.Rules.Select(rule => rule.Descriptor))
            Append($"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}-{rule.Name}) | {rule.Name} | {Severity(rule)} | {rule.Title} |\n");
        foreach (var category in rules.Rules.GroupBy(rule => rule.Descriptor.Category).OrderBy(group => group.Key))
        {
            Append($"\n## {category.Key}\n");
            foreach (var rule in category)
            {
                Append($"\n### {rule.Descriptor.Id} {rule.Descriptor.Name}\n\n");
                Append($"{Severity(rule.Descriptor)}, {rule.Kind.Name}, [{rule.Path[(rule.Path.LastIndexOf('/') + 1)..]}]({rule.Path[Folder.Length..]})\n\n");
                Append($"{RuleHelp.Markdown(rule, examples: 1)}");
            }
        }

        return page.ToString();

        void Append(FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity.Word();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting.Measuring;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

/// <summary>Makes rules/README.md: every built-in rule with its reason and an example of each kind.</summary>
internal static class RuleCataloguePage
{
    private const string Folder = "rules/";

    /// <param name="rules">All of them are on the page.</param>
    /// <param name="judgements">Those of a version of a rule that is no more are left out.</param>
    public static string Write(RuleSet rules, ImmutableArray<Judgement> judgements)
    {
        var page = new StringBuilder("""
            # The rules

            Made from the rule files; do not edit. `ACCEPT_SNAPSHOTS=1 dotnet test --filter RuleCatalogueTests` makes it anew.
            `contentlint rules show RULE` tells more of a rule: all examples, and its options. How to write one:
            [docs/rule-format.md](../docs/rule-format.md). What they are worth on real articles: [docs/quality.md](../docs/quality.md).

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
                foreach (var judgement in judgements.Where(judgement => judgement.Rule == rule.Descriptor.Id && judgement.Hash == rule.Version))
                    Append($"\nWorth: of {judgement.Read} findings read of {judgement.Hits:N0} in {judgement.Corpus}, {judgement.Right} right, {judgement.Arguable} arguable, {judgement.Wrong} wrong ({judgement.Date}).\n");
            }
        }

        return page.ToString();

        void Append(FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity.Word();
}

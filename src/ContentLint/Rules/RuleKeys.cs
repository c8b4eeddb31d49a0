using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Rules;

/// <summary>The keys that every rule file has, in the order in which they must stand, the kind's own keys between the two parts.</summary>
internal static class RuleKeys
{
    public static ImmutableArray<RuleKey> BeforeKind { get; } =
    [
        new("id", RuleKeyType.Text, "CL and four digits, the first of them the category. Never used again for another rule.") { IsRequired = true },
        new("name", RuleKeyType.Text, "The name in kebab-case, as configuration and the command line write it.") { IsRequired = true },
        new("title", RuleKeyType.LocalizedText, "A few words for lists of rules; in English, or in several languages.") { IsRequired = true },
        new("message", RuleKeyType.LocalizedText, "What a finding says, without a final full stop; {0}, {1} and so on are the kind's arguments. In English, or in several languages.") { IsRequired = true },
        new("severity", RuleKeyType.Choice, "How much a finding matters, unless configuration says otherwise.") { IsRequired = true, Choices = ["error", "warning", "suggestion", "none"] },
        new("since", RuleKeyType.Text, "The version that brought the rule.") { IsRequired = true },
        new("kind", RuleKeyType.Choice, "The way the rule finds things; it decides which other keys there are.") { IsRequired = true, Choices = [.. RuleKinds.All.Select(kind => kind.Name)] },
        new("voice", RuleKeyType.Choice, "Whose words the rule judges: the author's (default), those in quotation marks, or any.") { Choices = ["author", "quoted", "any"] },
    ];

    public static ImmutableArray<RuleKey> AfterKind { get; } =
    [
        new("yields_to", RuleKeyType.Texts, "Ids of rules that know more of the same defect: a finding that overlaps one of theirs is left out."),
        new("labels", RuleKeyType.Texts, "What the rule is to find in labelled articles: a category, category/sub, or category:beginning of the note; then @sentence or @paragraph when the rule reports something near the label's own place."),
        new("why", RuleKeyType.LocalizedText, "One to three sentences for the writer: what the reader loses by the defect. In English, or in several languages.") { IsRequired = true },
        new("examples", RuleKeyType.Mappings, "Texts that the rule must and must not report. At least two bad and two good, one of the good ones with a trigger word.")
        {
            IsRequired = true,
            Fields =
            [
                new("language", RuleKeyType.Text, "The language tag of the example.") { IsRequired = true },
                new("bad", RuleKeyType.Text, "A text with each span to be reported between [| and |]."),
                new("good", RuleKeyType.Text, "A text in which nothing is reported: a near miss."),
                new("todo_bad", RuleKeyType.Text, "A known gap: a bad text that the rule does not report yet."),
                new("todo_good", RuleKeyType.Text, "A known gap: a good text that the rule still reports."),
                new("fixed", RuleKeyType.Text, "The bad text after the fix."),
                new("beside", RuleKeyType.Texts, "Further articles of the same batch, for rules that compare articles."),
            ],
        },
    ];

    public static ImmutableArray<RuleKey> Of(RuleKind kind) => [.. BeforeKind, .. kind.Keys, .. AfterKind];

    public static Severity ToSeverity(string? text) => text switch
    {
        "error" => Severity.Error,
        "suggestion" => Severity.Suggestion,
        "none" => Severity.None,
        _ => Severity.Warning,
    };
}

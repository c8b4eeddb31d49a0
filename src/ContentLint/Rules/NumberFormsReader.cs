using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>The part of a language file that says how numbers are written. Its types have been checked when it is read.</summary>
internal static class NumberFormsReader
{
    public static RuleKey Key { get; } = new("numbers", RuleKeyType.Mapping, "How numbers and amounts of money are written.")
    {
        Fields =
        [
            new("thousands", RuleKeyType.Choice, "The mark between groups of three digits.") { IsRequired = true, Choices = [".", ","] },
            new("counted", RuleKeyType.Texts, "Nouns of what is counted whole."),
            new("measured", RuleKeyType.Texts, "Units that may have a fraction before them."),
            new("scales", RuleKeyType.Texts, "Words for large numbers, such as million."),
            new("ordinal-prefix", RuleKeyType.Text, "What a hyphen joins to the digits of an ordinal number."),
            new("ordinal-nouns", RuleKeyType.Texts, "Words that an ordinal number follows."),
            new("currencies", RuleKeyType.Texts, "Signs before amounts; the ways to write one parted by |, the right one first."),
            new("strangers", RuleKeyType.Texts, "Words of a variety of the language with other marks; an article with two of them is left alone."),
        ],
    };

    public static NumberForms Read(RuleNode node) =>
        new(
            node.Text("thousands") == "." ? '.' : ',',
            node.Text("thousands") == "." ? ',' : '.',
            ReadTexts(node, "counted"),
            ReadTexts(node, "measured"),
            ReadTexts(node, "scales"),
            node.Text("ordinal-prefix") ?? string.Empty,
            ReadTexts(node, "ordinal-nouns"),
            ReadTexts(node, "currencies"),
            ReadTexts(node, "strangers"));

    private static ImmutableArray<string> ReadTexts(RuleNode node, string key) => [.. node.Texts(key).Select(text => text.Value)];
}

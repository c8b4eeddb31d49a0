using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>The part of a language file that says how words are inflected. Its types have been checked when it is read.</summary>
internal static class AffixReader
{
    private const int ShortestRoot = 3;

    private static readonly RuleKey Text = new("text", RuleKeyType.Text, "The affix in lower case, without a hyphen.") { IsRequired = true };

    private static readonly RuleKey Restore = new(
        "restore", RuleKeyType.Texts, "What the root may have there that the affix swallowed; - for nothing.");

    private static readonly RuleKey MinimumRoot = new("minimum-root", RuleKeyType.Number, "Letters that must be left; 3 if not given.");

    public static RuleKey Key { get; } = new("affixes", RuleKeyType.Mapping, "How words are inflected.")
    {
        Fields =
        [
            new("hyphen", RuleKeyType.Choice, "What a hyphen inside a word is: a letter like others, or a joint between parts.")
            {
                Choices = ["part-of-word", "joins-parts"],
            },
            new("maximum-prefixes", RuleKeyType.Number, "How many prefixes a word has at most."),
            new("prefixes", RuleKeyType.Mappings, "What may stand before a root, in the order of trying.")
            {
                Fields =
                [
                    Text,
                    new("before", RuleKeyType.Text, "The letters that may follow it; any if not given."),
                    Restore,
                    MinimumRoot,
                ],
            },
            new("suffixes", RuleKeyType.Mappings, "What may stand after a root.")
            {
                Fields =
                [
                    Text,
                    Restore,
                    MinimumRoot,
                    new("layer", RuleKeyType.Number, "The outermost is 1; a word takes at most one suffix of each layer."),
                ],
            },
        ],
    };

    public static AffixRules Read(YamlMap map) =>
        new(
            ReadNumber(map, "maximum-prefixes", otherwise: 0),
            [.. Items(map, "prefixes").Select(item => new AffixPrefix(
                ReadText(item, "text"), ReadText(item, "before"), ReadRestore(item), ReadNumber(item, "minimum-root", ShortestRoot)))],
            [.. Items(map, "suffixes").GroupBy(item => ReadNumber(item, "layer", otherwise: 1)).OrderBy(layer => layer.Key)
                .Select(layer => layer.Select(item => new AffixSuffix(
                    ReadText(item, "text"), ReadRestore(item), ReadNumber(item, "minimum-root", ShortestRoot))).ToImmutableArray())],
            ReadText(map, "hyphen") == "joins-parts" ? HyphenUse.JoinsParts : HyphenUse.PartOfWord);

    private static IEnumerable<YamlMap> Items(YamlMap map, string key) =>
        map.Find(key) is YamlList list ? list.Items.OfType<YamlMap>() : [];

    private static string ReadText(YamlMap map, string key) => map.Find(key) is YamlText text ? text.Value : string.Empty;

    private static int ReadNumber(YamlMap map, string key, int otherwise) =>
        map.Find(key) is YamlText text ? int.Parse(text.Value, CultureInfo.InvariantCulture) : otherwise;

    private static ImmutableArray<string> ReadRestore(YamlMap map) =>
        map.Find("restore") is YamlList list ? [.. list.Items.OfType<YamlText>().Select(text => text.Value == "-" ? string.Empty : text.Value)] : [string.Empty];
}

using System.Collections.Immutable;
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

    public static AffixRules Read(RuleNode node) =>
        new(
            node.Number("maximum-prefixes") ?? 0,
            [.. node.Nodes("prefixes").Select(item => new AffixPrefix(
                ReadAffix(item), item.Text("before") ?? string.Empty, ReadRestore(item), item.Number("minimum-root") ?? ShortestRoot))],
            [.. node.Nodes("suffixes").GroupBy(item => item.Number("layer") ?? 1).OrderBy(layer => layer.Key)
                .Select(layer => layer.Select(item => new AffixSuffix(
                    ReadAffix(item), ReadRestore(item), item.Number("minimum-root") ?? ShortestRoot)).ToImmutableArray())],
            node.Text("hyphen") == "joins-parts" ? HyphenUse.JoinsParts : HyphenUse.PartOfWord);

    // A word is lower-cased and cut at its hyphens before affixes are looked for: any other affix would never be found.
    private static string ReadAffix(RuleNode item)
    {
        var affix = item.PlacedText("text")!.Value;
        if (affix.Value.Any(unit => char.IsUpper(unit) || char.IsWhiteSpace(unit) || unit == '-'))
            item.Error(affix, $"an affix is in lower case, without a hyphen or a space, not '{affix.Value}'");
        return affix.Value;
    }

    private static ImmutableArray<string> ReadRestore(RuleNode item)
    {
        var affix = item.Text("text")!;
        foreach (var swallowed in item.Texts("restore").Where(swallowed => swallowed.Value.Length > affix.Length))
            item.Error(swallowed, $"'{swallowed.Value}' is longer than the affix '{affix}' that swallows it");
        return item.Has("restore") ? [.. item.Texts("restore").Select(text => text.Value == "-" ? string.Empty : text.Value)] : [string.Empty];
    }
}

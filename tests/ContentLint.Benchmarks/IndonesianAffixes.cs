using ContentLint.Languages;

namespace ContentLint.Benchmarks;

/// <summary>The affixes of rules/languages/id.affixes.sample.yml, for measuring before profiles are read.</summary>
internal static class IndonesianAffixes
{
    private const string Vowels = "aeiou";

    public static AffixRules Rules { get; } = new(
        MaximumPrefixes: 3,
        Prefixes:
        [
            new("di", "", [""], 3),
            new("ke", "", [""], 3),
            new("se", "", [""], 3),
            new("ber", "", [""], 3),
            new("be", "r", [""], 4),
            new("bel", Vowels, [""], 4),
            new("ter", "", [""], 3),
            new("te", "r", [""], 4),
            new("per", "", [""], 3),
            new("pe", "lmnrwy", [""], 3),
            new("pem", "bfpv", [""], 3),
            new("pem", Vowels, ["p"], 3),
            new("pen", "cdjstz", [""], 3),
            new("pen", Vowels, ["t"], 3),
            new("peng", "aeioughkqx", [""], 3),
            new("peng", Vowels, ["k"], 3),
            new("peny", Vowels, ["s"], 3),
            new("penge", "", [""], 3),
            new("me", "lmnrwy", [""], 3),
            new("mem", "bfpv", [""], 3),
            new("mem", Vowels, ["p"], 3),
            new("men", "cdjstz", [""], 3),
            new("men", Vowels, ["t"], 3),
            new("meng", "aeioughkqx", [""], 3),
            new("meng", Vowels, ["k"], 3),
            new("meny", Vowels, ["s"], 3),
            new("menge", "", [""], 3),
            new("nge", "", [""], 4),
            new("ng", Vowels, ["", "k"], 4),
            new("ku", "", [""], 4),
            new("kau", "", [""], 4),
        ],
        SuffixLayers:
        [
            [new("lah", [""], 3), new("kah", [""], 3), new("pun", [""], 3), new("tah", [""], 3)],
            [new("nya", [""], 3), new("ku", [""], 3), new("mu", [""], 3)],
            [new("kan", [""], 3), new("an", [""], 3), new("i", [""], 3), new("in", [""], 4)],
        ],
        Hyphen: HyphenUse.JoinsParts);
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Finds words that want a capital, and capitals that slipped.</summary>
internal sealed class CapitalizationKind : RuleKind
{
    public override string Name => "capitalization";

    public override string Summary => "Reports words in small letters that have a capital, and words with a capital too many or too few.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("capital", RuleKeyType.TextsByLanguage, "Words and phrases with their capitals as they must be; reported where one of these is missing."),
        new("endings", RuleKeyType.TextsByLanguage, "Endings that each entry of capital may carry: lah."),
        new("sentence_starts", RuleKeyType.Flag, "Whether a sentence that begins in a small letter, inside a paragraph after a full stop, is reported."),
        new("second_letters", RuleKeyType.Flag, "Whether a word of the language's lexicon whose second letter is a capital, as the first is, is reported: INdonesia."),
        new("names", RuleKeyType.Flag, "Whether a word that the article else writes as a name, and that no lexicon has as a word, is reported in small letters."),
        SubstitutionKind.FixKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what should stand there"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var table = SwapTable.Compile(node, compilation, keepsCase: false, swaps => ReadWords(node, swaps));
        if (table.IsEmpty && !node.Flag("sentence_starts") && !node.Flag("second_letters") && !node.Flag("names"))
        {
            node.Error("kind", "there is nothing to look for: no word under 'capital', no 'sentence_starts', 'second_letters' or 'names'");
            return null;
        }

        var safety = SubstitutionKind.ReadSafety(node);
        var words = new SubstitutionAnalyzer(
            descriptor, table.Phrases, table.Replacements, HitConditions.Read(node, compilation), compilation)
        {
            Safety = safety,
            LacksCapitals = true,
        };
        return new CapitalizationAnalyzer(descriptor, words, compilation)
        {
            Safety = safety,
            Voice = node.Voice,
            FindsSentenceStarts = node.Flag("sentence_starts"),
            FindsSecondLetters = node.Flag("second_letters"),
            FindsNames = node.Flag("names"),
        };
    }

    private static void ReadWords(RuleNode node, SwapTableBuilder swaps)
    {
        var endings = node.TextsByLanguage("endings");
        foreach (var (language, entries) in node.TextsByLanguage("capital"))
        {
            foreach (var word in entries)
            {
                if (word.Value.All(letter => !char.IsUpper(letter)))
                    node.Error(word, $"'{word.Value}' has no capital");
                swaps.Add(word, word.Value, language, endings.GetValueOrDefault(language, []));
            }
        }
    }
}

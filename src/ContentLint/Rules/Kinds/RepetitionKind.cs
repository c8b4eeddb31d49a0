using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>What stands twice in one article, smaller than a paragraph: a word, a sentence, the headline.</summary>
internal sealed class RepetitionKind : RuleKind
{
    /// <summary>A key and an option.</summary>
    public const string MinWords = "min_words";

    private const string Unit = "unit";
    private const string Words = "words";
    private const string Except = "except";

    public override string Name => "repetition";

    public override string Summary =>
        "A word that stands twice in a row (word), a sentence that stands in the article before (sentence), or a headline that the text repeats (headline).";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Unit, RuleKeyType.Choice, "What is repeated.") { IsRequired = true, Choices = ["word", "sentence", "headline"] },
        new(MinWords, RuleKeyType.Number, "Shorter sentences and headlines are not compared; 8 by default, 4 for headline."),
        new(Words, RuleKeyType.TextsByLanguage, "For word: those that never stand twice in a row; a final * stands for any ending."),
        new(Except, RuleKeyType.TextsByLanguage, "For word: those that one of 'words' stands for, but that may stand twice."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
        [new(MinWords, RuleOptionType.Number, "Shorter sentences and headlines are not compared.")];

    public override ImmutableArray<string> Arguments { get; } = ["what is repeated: the word, 'this sentence', 'these 2 sentences', the headline"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var unit = node.Text(Unit);
        if (unit is "word" && !node.Has(Words))
        {
            node.Error(Unit, "'unit: word' needs 'words'");
            return null;
        }

        if (unit is not "word" && (node.Has(Words) || node.Has(Except)))
        {
            node.Error(node.Has(Words) ? Words : Except, "only 'unit: word' has words of its own");
            return null;
        }

        if ((node.Number(MinWords) ?? (unit is "headline" ? 4 : 8)) is not (> 0 and var minWords) || (unit is "word" && node.Has(MinWords)))
        {
            node.Error(MinWords, "'min_words' is a number from 1, of a sentence or a headline");
            return null;
        }

        SingleWords.Check(node, takesEndings: true, Words);
        SingleWords.Check(node, takesEndings: false, Except);
        return unit switch
        {
            "word" => new RepeatedWords(descriptor, node.TextsByLanguage(Words), node.TextsByLanguage(Except)),
            "sentence" => new RepeatedSentences(descriptor, compilation.Folded, minWords),
            _ => new RepeatedHeadline(descriptor, minWords),
        };
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Sentences and paragraphs with more words or numbers than a reader takes in at once.</summary>
internal sealed class LengthKind : RuleKind
{
    private const string Unit = "unit";

    // Keys and options.
    private const string MaxWords = "max_words";
    private const string MaxNumbers = "max_numbers";

    public override string Name => "length";

    public override string Summary => "Finds sentences or paragraphs with more words, or more numbers, than a limit. Marks do not count.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Unit, RuleKeyType.Choice, "What is measured.") { IsRequired = true, Choices = ["sentence", "paragraph"] },
        new(MaxWords, RuleKeyType.Number, "The most words that it may have; numbers count as words."),
        new(MaxNumbers, RuleKeyType.Number, "The most numbers that it may have. Either this or max_words is given."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
    [
        new(MaxWords, RuleOptionType.Number, "The most words that it may have, for a rule that counts words."),
        new(MaxNumbers, RuleOptionType.Number, "The most numbers that it may have, for a rule that counts numbers."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["how many there are", "how many there may be"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var (words, numbers) = (node.Number(MaxWords), node.Number(MaxNumbers));
        if (words is null == numbers is null)
            node.Error(Unit, "a rule of length has either max_words or max_numbers");
        else if ((words ?? numbers) < 1)
            node.Error(words is null ? MaxNumbers : MaxWords, "a limit is 1 or more");
        else
            return new LengthAnalyzer(descriptor, node.Text(Unit) == "paragraph", words is null ? MaxNumbers : MaxWords, (words ?? numbers)!.Value, words is null, node.Voice);
        return null;
    }
}

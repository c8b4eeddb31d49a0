using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// How hard an article is to read, by LIX: the mean number of words in a sentence, and how many words in a hundred have more than
/// six letters. C. H. Björnsson, Läsbarhet, Stockholm 1968; for other languages than Swedish: J. Anderson, "Lix and Rix: Variations
/// on a little-known readability index", Journal of Reading 26 (1983). It needs no syllables, so that it works for any alphabet with
/// spaces; what counts as hard differs by language, since some write long words.
/// </summary>
internal sealed class ReadabilityKind : RuleKind
{
    private const string MaxScore = "max_score";
    private const string MinWords = "min_words";
    private const int LeastWords = 100;

    public override string Name => "readability";

    public override string Summary =>
        "Finds articles whose LIX (words per sentence, and words in a hundred of more than six letters) is above the limit of their "
        + "language. Reported once, at the title or the first paragraph.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(MaxScore, RuleKeyType.TextByLanguage, "The highest LIX that an article may have. Björnsson: 30 is easy, 40 ordinary, 50 hard, 60 very hard.") { IsRequired = true },
        new(MinWords, RuleKeyType.Number, "Shorter articles are not judged: 100 words by default."),
    ];

    public override ImmutableArray<RuleOption> Options { get; } =
    [
        new(MaxScore, RuleOptionType.Number, "The highest LIX that an article of any language may have."),
    ];

    public override ImmutableArray<string> Arguments { get; } = ["the LIX of the article", "how high it may be"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var limits = ImmutableArray.CreateBuilder<(string?, int)>();
        foreach (var (language, text) in node.TextByLanguage(MaxScore))
        {
            if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0)
                limits.Add((PhraseReader.ToLanguage(language), limit));
            else
                node.Error(text, $"'{text.Value}' is no LIX: it is a whole number above 0");
        }

        if (limits.Count > 0)
            return new Analyzer(descriptor, limits.ToImmutable(), node.Number(MinWords) ?? LeastWords);
        node.Error(MaxScore, $"'{MaxScore}' names no language");
        return null;
    }

    private sealed class Analyzer(DiagnosticDescriptor descriptor, ImmutableArray<(string? Language, int Limit)> limits, int minWords)
        : DiagnosticAnalyzer
    {
        private const int LongestShortWord = 6;

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

        public override void Initialize(AnalysisContext context)
        {
            var configured = context.Options.Number(MaxScore, 0);
            context.RegisterDocumentAction((in DocumentContext document) => Check(document, configured));
        }

        private void Check(in DocumentContext context, int configured)
        {
            var document = context.Document;
            var (words, longWords, sentences) = (0, 0, 0);
            Block? title = null;
            Block? body = null;
            foreach (var block in document.Blocks)
            {
                if (block.Kind is BlockKind.Title)
                    title ??= block;
                if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote))
                    continue;
                body ??= block;
                sentences += block.EndSentence - block.FirstSentence;
                foreach (var token in document.TokensOf(block))
                {
                    words += token.IsWord ? 1 : 0;
                    longWords += token.IsWord && CountLetters(document[token]) > LongestShortWord ? 1 : 0;
                }
            }

            if (words < Math.Max(minWords, 1) || body is null || FindLimit(body.Language?.Tag, configured) is not { } limit)
                return;
            var score = (int)Math.Round((double)words / sentences + 100.0 * longWords / words, MidpointRounding.AwayFromZero);
            if (score > limit)
            {
                context.Sink.Report(
                    descriptor,
                    (title ?? body).Span,
                    score.ToString(CultureInfo.InvariantCulture),
                    limit.ToString(CultureInfo.InvariantCulture));
            }
        }

        private int? FindLimit(string? language, int configured)
        {
            int? found = null;
            foreach (var (tag, limit) in limits)
            {
                if (tag is null)
                    found ??= limit;
                else if (string.Equals(tag, language, StringComparison.OrdinalIgnoreCase))
                    found = limit;
            }

            return found is null || configured <= 0 ? found : configured;
        }

        // A hyphen parts two words for the reader; the longer one counts. "orang-orang" is no long word.
        private static int CountLetters(ReadOnlySpan<char> word)
        {
            var (longest, letters) = (0, 0);
            foreach (var unit in word)
            {
                letters = Characters.IsHyphen(unit) ? 0 : letters + (char.IsLetter(unit) ? 1 : 0);
                longest = Math.Max(longest, letters);
            }

            return longest;
        }
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Goes through the totals of one document: "seluruh 8.000 pengungsi", "pengungsi seluruhnya berjumlah 10.000 orang". Numbers that are
/// not said to be all there are may be parts, and are left alone.
/// </summary>
internal sealed class FigureSearch(
    DiagnosticSink sink, DiagnosticDescriptor descriptor, FrozenDictionary<LanguageProfile, FigureWords> languages, RuleVoice voice)
{
    private static readonly LocalizableText Other = LocalizableText.Of("here it is another number");
    private const int MostApproximations = 3;
    private const int MostRelated = 3;
    private const int LongestValue = 15;

    // A table, not an article.
    private const int MostTotals = 200;

    private readonly Document _document = sink.Document;

    public void Report()
    {
        List<FigureTotal>? totals = null;
        var number = 0;
        foreach (var at in NumberTokens.Of(_document))
        {
            while (_document.Sentences[number].EndToken <= at)
                number++;
            var sentence = _document.Sentences[number];
            var block = _document.BlockOf(sentence);
            if (at == sentence.FirstToken || block.Kind is BlockKind.Boilerplate or BlockKind.Caption
                || block.Language is not { } language || !languages.TryGetValue(language, out var words))
                continue;
            if (TryRead(sentence, words, at, out var total))
                (totals ??= []).Add(total);
        }

        if (totals is { Count: > 1 and <= MostTotals })
            Report(CollectionsMarshal.AsSpan(totals));
    }

    private void Report(ReadOnlySpan<FigureTotal> totals)
    {
        for (var at = 1; at < totals.Length; at++)
        {
            if (!totals[at].IsJudged)
                continue;
            var first = 0;
            while (first < at && !totals[at].IsComparable(totals[first]))
                first++;

            // What agrees with the first number is right as long as that is.
            if (first == at || !totals[at].Contradicts(totals[first]))
                continue;
            var related = ImmutableArray.CreateBuilder<RelatedLocation>();
            for (var other = first; other < at && related.Count < MostRelated; other++)
            {
                if (totals[at].Contradicts(totals[other]))
                    related.Add(sink.RelateTwin(totals[other].Span, Other));
            }

            sink.Report(
                descriptor,
                totals[at].Span,
                [HitText.Of(_document, totals[at].Span), HitText.Of(_document, totals[first].Span)],
                fix: null,
                related.DrainToImmutable());
        }
    }

    private bool TryRead(in Sentence sentence, FigureWords words, int at, out FigureTotal total)
    {
        total = default;
        var tokens = _document.Tokens.AsSpan();
        if (!TryReadValue(_document[tokens[at]], words.Forms.Thousands, out var value))
            return false;
        var before = at - 1;
        var isRound = false;
        while (before > sentence.FirstToken && at - before <= MostApproximations && words.Approximations.Contains(tokens[before].Word))
        {
            isRound = true;
            before--;
        }

        if (words.Totals.Contains(tokens[before].Word))
            return TryReadAfter(sentence, words, at, value, isRound, out total);
        return words.Amounts.Contains(tokens[before].Word)
            && TryReadBefore(sentence, words, before, at, value, isRound, out total);
    }

    // "seluruh 8.000 orang pengungsi"
    private bool TryReadAfter(in Sentence sentence, FigureWords words, int at, long value, bool isRound, out FigureTotal total)
    {
        total = default;
        var tokens = _document.Tokens.AsSpan();
        var noun = at + 1;
        if (noun + 1 < sentence.EndToken && words.Counters.Contains(tokens[noun].Word) && IsNoun(words, tokens[noun + 1]))
            noun++;
        if (noun >= sentence.EndToken || !IsNoun(words, tokens[noun]) || IsBlocked(sentence, words, at))
            return false;
        var modifier = noun + 1 < sentence.EndToken && words.IsContent(tokens[noun + 1]) ? Hash(tokens[noun + 1]) : 0;
        total = new(Hash(tokens[noun]), modifier, value, isRound, SpanOf(at, noun), voice.Judges(tokens[at]));
        return true;
    }

    // "pengungsi seluruhnya berjumlah 8.000 orang"
    private bool TryReadBefore(in Sentence sentence, FigureWords words, int amount, int at, long value, bool isRound, out FigureTotal total)
    {
        total = default;
        var tokens = _document.Tokens.AsSpan();
        var noun = amount - 2;
        if (noun < sentence.FirstToken || !words.TotalsAfter.Contains(tokens[amount - 1].Word)
            || !(IsNoun(words, tokens[noun]) || (noun == sentence.FirstToken && words.IsContent(tokens[noun])))
            || IsBlocked(sentence, words, at))
            return false;
        var end = at + 1 < sentence.EndToken && words.Counters.Contains(tokens[at + 1].Word) ? at + 1 : at;
        total = new(Hash(tokens[noun]), 0, value, isRound, SpanOf(at, end), voice.Judges(tokens[at]));
        return true;
    }

    private static bool IsNoun(FigureWords words, Token token) =>
        words.IsContent(token) && !token.IsCapitalized && !words.IgnoredNouns.Contains(token.Word);

    // The sentence tells a change, or a part of the whole. A long one is looked at around the number only.
    private bool IsBlocked(in Sentence sentence, FigureWords words, int at)
    {
        const int Reach = 40;
        for (var other = Math.Max(sentence.FirstToken, at - Reach); other < Math.Min(sentence.EndToken, at + Reach); other++)
        {
            if (words.Blockers.Contains(_document.Tokens[other].Word))
                return true;
        }

        return false;
    }

    private TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_document.Tokens[first].Span.Start, _document.Tokens[last].Span.End);

    private ulong Hash(Token token) => FoldedWord.Hash(_document[token], token.Kind);

    private static bool TryReadValue(ReadOnlySpan<char> text, char thousands, out long value)
    {
        value = 0;
        if (text.Length > LongestValue)
            return false;
        foreach (var unit in text)
        {
            if (char.IsAsciiDigit(unit))
                value = (value * 10) + (unit - '0');
            else if (unit != thousands)
                return false;
        }

        return value > 1;
    }
}

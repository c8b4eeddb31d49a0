using System.Collections.Frozen;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Goes through the numbers of one document.</summary>
internal sealed class NumberSearch(
    DiagnosticSink sink,
    DiagnosticDescriptor descriptor,
    FrozenDictionary<LanguageProfile, NumberWords> languages,
    RuleVoice voice,
    NumberOptions options)
{
    // "Hari Kemerdekaan Indonesia ke 80": names between the noun and the ordinal.
    private const int MostNames = 5;

    private const int LeastStrangers = 2;

    private readonly Document _document = sink.Document;
    private Dictionary<string, (int Spaced, int Joined)>? _signs;
    private bool? _isStrange;

    public void Report()
    {
        var tokens = _document.Tokens.AsSpan();
        var number = 0;
        foreach (var at in NumberTokens.Of(_document))
        {
            while (_document.Blocks[number].EndToken <= at)
                number++;
            var block = _document.Blocks[number];
            if (!voice.Judges(tokens[at]) || block.Kind is BlockKind.Boilerplate
                || block.Language is not { } language || !languages.TryGetValue(language, out var words))
                continue;
            if (FindOrdinal(block, words, at, out var safety) is >= 0 and var prefix)
                ReportOrdinal(prefix, at, safety);
            else
                ReportNumber(block, words, at);
        }
    }

    private void ReportOrdinal(int prefix, int number, FixSafety safety)
    {
        var tokens = _document.Tokens;
        Report(TextSpan.FromBounds(tokens[prefix].Span.Start, tokens[number].Span.End), $"{_document[tokens[prefix]]}-{_document[tokens[number]]}", safety);
    }

    private void ReportNumber(Block block, NumberWords words, int at)
    {
        var tokens = _document.Tokens;
        var sign = FindSign(block, words, at);
        if (sign is null && IsPart(block, at))
            return;
        var use = FindUse(block, words, at, sign is not null);
        var number = sign is null && IsYear(block, words, at) ? null : NumberMarks.Mend(_document[tokens[at]], words.Forms, use);
        if (sign is not { } known)
        {
            if (number is not null)
                Report(tokens[at].Span, number, FixSafety.Safe);
            return;
        }

        var hasSpace = WantsSpace(known);
        if (number is null && known.IsRight && hasSpace == known.HasSpace)
            return;
        number ??= _document[tokens[at]].ToString();
        Report(
            TextSpan.FromBounds(tokens[known.First].Span.Start, tokens[at].Span.End),
            hasSpace ? $"{known.Right} {number}" : known.Right + number,
            FixSafety.Safe);
    }

    private void Report(TextSpan span, string form, FixSafety safety)
    {
        var text = HitText.Of(_document, span);
        if (text != form && !HitText.IsAllowed(text, options.Allowed.AsSpan()) && !(_isStrange ??= IsStrange()))
            sink.Report(descriptor, span, [text, form], sink.Replace(span, form, LocalizableText.Of("Replace with '{0}'", form), safety), []);
    }

    // An article in Malay is Indonesian to the eye of the detector, and writes 1,000 and 1.5.
    private bool IsStrange()
    {
        var strangers = 0;
        foreach (var block in _document.Blocks)
        {
            if (block.Language is not { } language || !languages.TryGetValue(language, out var words))
                continue;
            foreach (var token in _document.TokensOf(block))
            {
                if (words.IsStranger(token) && ++strangers == LeastStrangers)
                    return true;
            }
        }

        return false;
    }

    private NumberUse FindUse(Block block, NumberWords words, int at, bool hasCurrency)
    {
        var tokens = _document.Tokens;
        if (at > block.FirstToken && words.IsClock(tokens[at - 1]))
            return default;
        if (at + 1 >= block.EndToken)
            return new(hasCurrency, false, false, false);
        var next = tokens[at + 1];
        return new(hasCurrency, words.IsCounted(next), words.IsMeasured(next) || _document[next] is ['%'], words.IsScale(next));
    }

    // "tahun 1621 kota itu"
    private bool IsYear(Block block, NumberWords words, int at) =>
        at > block.FirstToken && _document.Tokens[at].Span.Length == 4 && words.IsOrdinalNoun(_document.Tokens[at - 1]);

    // Of a range, a telephone number, a code: "2000-3000", "A/1234".
    private bool IsPart(Block block, int at)
    {
        var tokens = _document.Tokens;
        return (at > block.FirstToken && !tokens[at].HasSpaceBefore && _document[tokens[at - 1]] is not ['(' or '"' or '\u201C' or '='])
            || (at + 1 < block.EndToken && !tokens[at + 1].HasSpaceBefore && _document[tokens[at + 1]] is ['-' or '\u2013' or '/' or '+' or '_']);
    }

    private CurrencySign? FindSign(Block block, NumberWords words, int at)
    {
        var tokens = _document.Tokens;
        var first = at - 1;
        if (first < block.FirstToken)
            return null;
        var hasStop = _document[tokens[first]] is ['.'] && !tokens[first].HasSpaceBefore;
        if (hasStop)
            first--;
        var end = first;
        if (first > block.FirstToken && _document[tokens[first]] is ['$'] && !tokens[first].HasSpaceBefore && tokens[first - 1].IsWord)
            first--;
        if (first < block.FirstToken)
            return null;
        var text = _document[TextSpan.FromBounds(tokens[first].Span.Start, tokens[end].Span.End)];
        if (words.FindCurrency(text) is not { } right)
            return null;
        if (!options.Allowed.IsEmpty && HitText.IsAllowed(text.ToString(), options.Allowed.AsSpan()))
            right = text.ToString();
        return new(first, right, !hasStop && text.SequenceEqual(right), tokens[at].HasSpaceBefore);
    }

    private bool WantsSpace(in CurrencySign sign)
    {
        switch (options.Spacing)
        {
            case CurrencySpacing.None:
                return false;
            case CurrencySpacing.Space:
                return true;
            case CurrencySpacing.Any when sign.IsRight:
                return sign.HasSpace;
            default:
                var (spaced, joined) = (_signs ??= CountSigns()).GetValueOrDefault(sign.Right);

                // As many of either kind decide nothing.
                return spaced == joined && sign.IsRight ? sign.HasSpace : spaced > joined;
        }
    }

    // How often each sign is written with and without a space where it is written rightly.
    private Dictionary<string, (int Spaced, int Joined)> CountSigns()
    {
        var signs = new Dictionary<string, (int Spaced, int Joined)>(StringComparer.Ordinal);
        var tokens = _document.Tokens.AsSpan();
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate || block.Language is not { } language || !languages.TryGetValue(language, out var words))
                continue;
            for (var at = block.FirstToken; at < block.EndToken; at++)
            {
                if (tokens[at].Kind is not TokenKind.Number || FindSign(block, words, at) is not { IsRight: true } sign)
                    continue;
                var (spaced, joined) = signs.GetValueOrDefault(sign.Right);
                signs[sign.Right] = sign.HasSpace ? (spaced + 1, joined) : (spaced, joined + 1);
            }
        }

        return signs;
    }

    /// <returns>The token of the prefix that is not joined to the number as it should be; -1 where there is none.</returns>
    private int FindOrdinal(Block block, NumberWords words, int at, out FixSafety safety)
    {
        var tokens = _document.Tokens;
        safety = FixSafety.Safe;
        var parts = NumberParts.Read(_document[tokens[at]]);
        if (parts is not { Count: 1, First.Length: <= 3 } || at <= block.FirstToken)
            return -1;
        var prefix = at - 1;
        if (_document[tokens[prefix]] is ['-'])
        {
            var isMinus = tokens[prefix].HasSpaceBefore && !tokens[at].HasSpaceBefore;
            prefix--;
            if (prefix < block.FirstToken || !words.IsOrdinalPrefix(tokens[prefix]))
                return -1;
            // "turun ke -3 derajat"
            if (!isMinus)
                return prefix;
            safety = FixSafety.Unsafe;
            return IsAfterOrdinalNoun(block, words, prefix) ? prefix : -1;
        }
        safety = FixSafety.Unsafe;
        return words.IsOrdinalPrefix(tokens[prefix]) && tokens[at].HasSpaceBefore && IsAfterOrdinalNoun(block, words, prefix) && !IsAmountAt(block, words, at + 1)
            ? prefix
            : -1;
    }

    private bool IsAmountAt(Block block, NumberWords words, int at) =>
        at < block.EndToken && (words.IsScale(_document.Tokens[at]) || (words.IsCounted(_document.Tokens[at]) && !words.IsOrdinalNoun(_document.Tokens[at])));

    private bool IsAfterOrdinalNoun(Block block, NumberWords words, int prefix)
    {
        var tokens = _document.Tokens;
        for (var at = prefix - 1; at >= Math.Max(block.FirstToken, prefix - 1 - MostNames); at--)
        {
            if (words.IsOrdinalNoun(tokens[at]))
                return at == block.FirstToken || !words.IsOrdinalPrefix(tokens[at - 1]);
            if (!tokens[at].IsCapitalized)
                return false;
        }

        return false;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// The pairs of double quotation marks of one document. A pair of two styles is left to the kind 'balance': there a mark is wrong,
/// whatever the article's others are.
/// </summary>
internal sealed class QuotationStyles(DiagnosticDescriptor descriptor, ImmutableArray<MarkPair> pairs, DiagnosticSink sink)
{
    // Beyond so many quotations inside one, nobody asks which is inside which.
    private const int MostNeighbours = 16;

    // An article that has more of one slip is written in another habit: one finding tells it, and its fix mends all places.
    private const int MostReported = 8;

    private readonly Document _document = sink.Document;
    private readonly List<Slip> _slips = [];

    public void Check()
    {
        Span<int> counts = stackalloc int[pairs.Length];
        Count(counts);
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.TableCell)
                continue;
            for (var number = block.FirstQuotation; number < block.EndQuotation; number++)
                CheckQuotation(block, number, counts);
        }

        foreach (var slip in _slips)
            Report(slip);
    }

    private void Count(Span<int> counts)
    {
        foreach (var quotation in _document.Quotations)
        {
            if (quotation is { IsOpened: true, IsClosed: true } && FindPair(_document.Blocks[quotation.Block], quotation) is var pair and >= 0)
                counts[pair]++;
        }
    }

    private void CheckQuotation(Block block, int number, ReadOnlySpan<int> counts)
    {
        var quotation = _document.Quotations[number];
        if (quotation is not { IsOpened: true, IsClosed: true })
            return;
        var style = MarkStyles.Of(OpeningOf(quotation));
        if (style is MarkStyle.None || style != MarkStyles.Of(ClosingOf(quotation)) || FindUsual(block, style, counts) is not (>= 0 and var usual))
            return;
        var isNested = quotation.Depth > 0 && IsInsideDouble(block, number);
        if (isNested)
            Add(quotation, pairs[usual].Style is MarkStyle.Curly ? new(null, "‘", "’") : new(null, "'", "'"), isNested);
        else if (!OpeningOf(quotation).SequenceEqual(pairs[usual].Opening) || !ClosingOf(quotation).SequenceEqual(pairs[usual].Closing))
            Add(quotation, pairs[usual], isNested);
    }

    // The one around it stands before it among the quotations, which are in order of place.
    private bool IsInsideDouble(Block block, int number)
    {
        var depth = _document.Quotations[number].Depth;
        for (var outer = number - 1; outer >= Math.Max(block.FirstQuotation, number - MostNeighbours); outer--)
        {
            if (_document.Quotations[outer].Depth < depth)
                return _document.Quotations[outer] is { IsOpened: true, IsClosed: true } around && MarkStyles.Of(OpeningOf(around)) is not MarkStyle.None;
        }

        return false;
    }

    // The pair that most quotations of the article have; where none has a right one, that of the marks' own style, or the first.
    private int FindUsual(Block block, MarkStyle style, ReadOnlySpan<int> counts)
    {
        var usual = -1;
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            if (!Serves(pair, block))
                continue;
            if (usual < 0 || counts[pair] > counts[usual] || (counts[pair] == 0 && counts[usual] == 0 && pairs[pair].Style == style))
                usual = pair;
        }

        return usual;
    }

    private int FindPair(Block block, Quotation quotation)
    {
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            if (Serves(pair, block) && OpeningOf(quotation).SequenceEqual(pairs[pair].Opening) && ClosingOf(quotation).SequenceEqual(pairs[pair].Closing))
                return pair;
        }

        return -1;
    }

    private bool Serves(int pair, Block block) =>
        pairs[pair].Language is not { } language || string.Equals(language, block.Language?.Tag, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> OpeningOf(Quotation quotation) => _document[_document.Tokens[quotation.FirstToken]];

    private ReadOnlySpan<char> ClosingOf(Quotation quotation) => _document[_document.Tokens[quotation.EndToken - 1]];

    private void Add(Quotation quotation, MarkPair right, bool isNested)
    {
        foreach (var slip in _slips)
        {
            if (slip.IsNested == isNested && OpeningOf(quotation).SequenceEqual(slip.Opening) && ClosingOf(quotation).SequenceEqual(slip.Closing))
            {
                slip.Places.Add(quotation);
                return;
            }
        }

        _slips.Add(new(OpeningOf(quotation).ToString(), ClosingOf(quotation).ToString(), right, isNested, [quotation]));
    }

    private void Report(Slip slip)
    {
        if (slip.Places.Count > MostReported)
        {
            Report(slip, slip.Places);
            return;
        }

        foreach (var place in slip.Places)
            Report(slip, [place]);
    }

    private void Report(Slip slip, List<Quotation> places)
    {
        var mark = slip.Opening != slip.Right.Opening ? places[0].FirstToken : places[0].EndToken - 1;
        var found = $"{slip.Opening}…{slip.Closing}";
        var right = $"{slip.Right.Opening}…{slip.Right.Closing}";
        sink.Report(
            descriptor,
            _document.Tokens[mark].Span,
            [slip.IsNested ? LocalizableText.Of("{0} in a quotation", found) : found, right, slip.Places.Count.ToString(CultureInfo.InvariantCulture)],
            Fix(slip, places, right),
            []);
    }

    private CodeFix? Fix(Slip slip, List<Quotation> places, string right)
    {
        var safety = slip.IsNested ? FixSafety.Unsafe : FixSafety.Safe;
        var changes = ImmutableArray.CreateBuilder<TextChange>(places.Count * 2);
        foreach (var quotation in places)
        {
            if (!TryAdd(quotation.FirstToken, slip.Right.Opening) || !TryAdd(quotation.EndToken - 1, slip.Right.Closing))
                return null;
        }

        changes.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        return new(places.Count == 1 ? LocalizableText.Of("Write {0}", right) : LocalizableText.Of("Write {0} in {1} places", right, places.Count.ToString(CultureInfo.InvariantCulture)), changes.DrainToImmutable(), safety);

        bool TryAdd(int token, string mark)
        {
            var span = _document.Tokens[token].Span;
            if (_document[span].SequenceEqual(mark))
                return true;
            if (sink.Replace(span, mark, right, safety) is not { } change)
                return false;
            changes.AddRange(change.Changes);
            return true;
        }
    }

    private sealed record Slip(string Opening, string Closing, MarkPair Right, bool IsNested, List<Quotation> Places);
}

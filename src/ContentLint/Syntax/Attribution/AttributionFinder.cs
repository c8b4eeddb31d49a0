using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Syntax.Attribution;

/// <summary>
/// Finds who each quotation is attributed to: in its own paragraph; for the words of a fragment, the subject of the sentence it
/// stands in; else in the neighbouring paragraphs, those left by a scraper passed over. A paragraph of speech that is itself
/// attributed only by its neighbour hands nothing on: the second of a chain has no source.
/// </summary>
internal sealed class AttributionFinder(FrozenDictionary<LanguageProfile, AttributionWords> wordsByLanguage)
{
    /// <summary>The document with its attributions, and with a source for each quotation that has one.</summary>
    public Document Attribute(Document document)
    {
        var pass = new Pass(document, wordsByLanguage);
        return document with { Quotations = pass.Run(), Attributions = pass.Attributions };
    }

    private sealed class Pass
    {
        private const int WordsOfReference = 3;

        private readonly Document _document;
        private readonly FrozenDictionary<LanguageProfile, AttributionWords> _wordsByLanguage;
        private readonly List<Evidence> _evidence = [];
        private readonly (int First, int End)[] _evidenceOf;
        private readonly int _firstNamed;

        public Pass(Document document, FrozenDictionary<LanguageProfile, AttributionWords> wordsByLanguage)
        {
            _document = document;
            _wordsByLanguage = wordsByLanguage;
            _evidenceOf = new (int, int)[document.Blocks.Length];
            for (var block = 0; block < document.Blocks.Length; block++)
            {
                var first = _evidence.Count;
                if (FindWords(block) is { } words && !IsPassedOver(document.Blocks[block]))
                    EvidenceFinder.AddBlock(document, document.Blocks[block], words, _evidence);
                _evidenceOf[block] = (first, _evidence.Count);
            }

            _firstNamed = FindFirstNamed();
        }

        public ImmutableArray<QuotationSource> Attributions => [.. _evidence.Select(evidence => evidence.Source)];

        public ImmutableArray<Quotation> Run()
        {
            Quotation[] quotations = [.. _document.Quotations];
            for (var at = 0; at < quotations.Length; at++)
                quotations[at] = quotations[at] with { Source = FindSource(at, quotations) };

            // A quotation that runs over several paragraphs is attributed where it ends.
            for (var at = quotations.Length - 2; at >= 0; at--)
            {
                if (quotations[at] is { IsClosed: false, Source: null } && quotations[at + 1].Block == NextBlock(quotations[at].Block))
                    quotations[at] = quotations[at] with { Source = quotations[at + 1].Source };
            }

            return [.. quotations];
        }

        private AttributionWords? FindWords(int block) =>
            _document.Blocks[block].Language is { } language ? _wordsByLanguage.GetValueOrDefault(language) : null;

        private static bool IsPassedOver(Block block) => block.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Caption;

        private QuotationSource? FindSource(int at, Quotation[] quotations)
        {
            var quotation = quotations[at];
            if (FindWords(quotation.Block) is not { } words)
                return null;
            var block = _document.Blocks[quotation.Block];
            return Resolve(FindInParagraph(quotation, block, words))
                ?? FindContinued(at, quotations)
                ?? Resolve(FindInNeighbours(quotation.Block));
        }

        private QuotationSource? FindInParagraph(Quotation quotation, Block block, AttributionWords words)
        {
            // The nearest evidence wins: what follows at once, then what stands before, then what comes later.
            var (first, end) = _evidenceOf[quotation.Block];
            var after = FindFirstAfter(quotation.EndToken, first, end);
            var before = after > first ? _evidence[after - 1].Source : null;
            if (after < end && (before is null || FollowsAtOnce(quotation, _evidence[after].Token)))
                return _evidence[after].Source;
            return before ?? FindSubject(quotation, block, words) ?? FindAfterwards(quotation, block, words);
        }

        private int FindFirstAfter(int token, int first, int end)
        {
            while (first < end)
            {
                var middle = (first + end) / 2;
                if (_evidence[middle].Token < token)
                    first = middle + 1;
                else
                    end = middle;
            }

            return first;
        }

        // Nothing but marks stands between the quotation and the verb.
        private bool FollowsAtOnce(Quotation quotation, int token)
        {
            for (var at = quotation.EndToken; at < token; at++)
            {
                if (_document.Tokens[at].Kind is not TokenKind.Punctuation)
                    return false;
            }

            return true;
        }

        // The author's words before the quotation in its paragraph name somebody: «Ketut geram. "Saya …"», «Chris: "Saya …"».
        private QuotationSource? FindSubject(Quotation quotation, Block block, AttributionWords words)
        {
            var tokens = _document.Tokens.AsSpan();
            return new SourceScanner(tokens[..quotation.EndToken], words).FindBefore(quotation.FirstToken, block.FirstToken);
        }

        // A name right after the closing mark: «"Apa buktinya?" Nia, …», and a verb in no list before one: «…," komentar Vera».
        private QuotationSource? FindAfterwards(Quotation quotation, Block block, AttributionWords words)
        {
            var tokens = _document.Tokens.AsSpan();
            for (var at = quotation.EndToken; at < block.EndToken; at++)
            {
                if (tokens[at].Kind is TokenKind.Punctuation)
                    continue;
                if (tokens[at].IsQuoted || (tokens[at].Flags & TokenFlags.Bracketed) != 0)
                    return null;
                var scanner = new SourceScanner(tokens[..block.EndToken], words);
                return scanner.IsName(tokens[at]) && quotation.Kind is not QuotationKind.Term
                    ? new(SourceKind.Named, tokens[at].Span)
                    : tokens[at].IsCapitalized ? null : scanner.FindAfter(at, block.EndToken, acceptsAnyWord: false);
            }

            return null;
        }

        private QuotationSource? FindContinued(int at, Quotation[] quotations) =>
            at > 0 && quotations[at - 1] is { IsClosed: false } before && before.Block == PreviousBlock(quotations[at].Block)
                ? before.Source
                : null;

        private QuotationSource? FindInNeighbours(int block)
        {
            var before = PreviousBlock(block);
            if (before >= 0 && _evidenceOf[before] is var (first, end) && end > first)
                return _evidence[end - 1].Source;
            if (FindIntroduction(before) is { } introduction)
                return introduction;
            var next = NextBlock(block);
            if (next < 0)
                return null;
            (first, end) = _evidenceOf[next];
            return first < end ? _evidence[first].Source : FindReference(next);
        }

        // «The comments were these:» introduces every paragraph of a list of quotations that follows it.
        private QuotationSource? FindIntroduction(int block)
        {
            while (block >= 0 && IsBareQuotation(_document.Blocks[block]))
                block = PreviousBlock(block);
            if (block < 0 || _document.Text[_document.Blocks[block].Span.End - 1] != ':')
                return null;
            return new(SourceKind.Named, _document.Sentences[_document.Blocks[block].EndSentence - 1].Span);
        }

        private bool IsBareQuotation(Block block)
        {
            foreach (var token in _document.TokensOf(block))
            {
                if (token.IsWord && !token.IsQuoted)
                    return false;
            }

            return true;
        }

        // The next paragraph takes the quotation up: «That simple question of the former president's …».
        private QuotationSource? FindReference(int block)
        {
            if (FindWords(block) is not { } words)
                return null;
            var first = _document.Blocks[block].FirstToken;
            var last = Math.Min(first + WordsOfReference, _document.Blocks[block].EndToken);
            for (var at = first; at < last; at++)
            {
                if (!_document.Tokens[at].IsQuoted && words.IsDocument(_document.Tokens[at]))
                    return new(SourceKind.Named, _document.Tokens[at].Span);
            }

            return null;
        }

        private int PreviousBlock(int block)
        {
            do
                block--;
            while (block >= 0 && IsPassedOver(_document.Blocks[block]));
            return block;
        }

        private int NextBlock(int block)
        {
            for (var next = block + 1; next < _document.Blocks.Length; next++)
            {
                if (!IsPassedOver(_document.Blocks[next]))
                    return next;
            }

            return -1;
        }

        // A pronoun is a source only after somebody was named.
        private QuotationSource? Resolve(QuotationSource? source) =>
            source is { Kind: SourceKind.Pronoun } && source.Span.Start < _firstNamed ? null : source;

        private int FindFirstNamed()
        {
            foreach (var block in _document.Blocks)
            {
                if (block.Language is null || !_wordsByLanguage.TryGetValue(block.Language, out var words) || IsPassedOver(block))
                    continue;
                var scanner = new SourceScanner(_document.Tokens.AsSpan()[..block.EndToken], words);
                for (var at = block.FirstToken; at < block.EndToken; at++)
                {
                    var token = _document.Tokens[at];
                    if (!token.IsQuoted && (words.IsRole(token) || scanner.IsName(token) && at > block.FirstToken))
                        return token.Span.Start;
                }
            }

            return int.MaxValue;
        }
    }
}

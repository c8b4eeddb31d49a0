using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Text;

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
        private readonly Document _document;
        private readonly FrozenDictionary<LanguageProfile, AttributionWords> _wordsByLanguage;
        private readonly List<Evidence> _evidence = [];
        private readonly (int First, int End)[] _evidenceOf;
        private readonly Neighbourhood _neighbourhood;
        private readonly int _firstNamed;

        public Pass(Document document, FrozenDictionary<LanguageProfile, AttributionWords> wordsByLanguage)
        {
            _document = document;
            _wordsByLanguage = wordsByLanguage;
            _evidenceOf = new (int, int)[document.Blocks.Length];
            for (var block = 0; block < document.Blocks.Length; block++)
            {
                var first = _evidence.Count;
                if (FindWords(block) is { } words && !Neighbourhood.IsPassedOver(document.Blocks[block]))
                    EvidenceFinder.AddBlock(document, document.Blocks[block], words, _evidence);
                _evidenceOf[block] = (first, _evidence.Count);
            }

            _neighbourhood = new(document, wordsByLanguage, _evidence, _evidenceOf);
            _firstNamed = FindFirstNamed();
        }

        public ImmutableArray<QuotationSource> Attributions => [.. _evidence.Select(evidence => evidence.Source)];

        public ImmutableArray<Quotation> Run()
        {
            Quotation[] quotations = [.. _document.Quotations];
            TextSpan? lastNamed = null;
            var evidence = 0;
            for (var at = 0; at < quotations.Length; at++)
            {
                for (; evidence < _evidence.Count && _evidence[evidence].Token < quotations[at].FirstToken; evidence++)
                    lastNamed = _evidence[evidence].Source is { Kind: SourceKind.Named } named ? named.Span : lastNamed;
                quotations[at] = quotations[at] with { Source = FindSource(at, quotations), LastNamed = lastNamed };
            }

            // A quotation that runs over several paragraphs is attributed where it ends.
            for (var at = quotations.Length - 2; at >= 0; at--)
            {
                if (!quotations[at].IsClosed && IsContinuedBy(quotations[at], quotations[at + 1]))
                    quotations[at] = quotations[at] with { Source = quotations[at + 1].Source };
            }

            return [.. quotations];
        }

        private AttributionWords? FindWords(int block) =>
            _document.Blocks[block].Language is { } language ? _wordsByLanguage.GetValueOrDefault(language) : null;

        private bool IsContinuedBy(Quotation quotation, Quotation next) =>
            next.Source is not null
            && (quotation.Source is null || !next.IsOpened && next.Source.Kind is SourceKind.Named)
            && next.Block == _neighbourhood.NextBlock(quotation.Block);

        private QuotationSource? FindSource(int at, Quotation[] quotations)
        {
            var quotation = quotations[at];
            if (FindWords(quotation.Block) is not { } words)
                return null;
            var block = _document.Blocks[quotation.Block];
            return Resolve(FindInParagraph(quotation, block, words))
                ?? FindContinued(at, quotations)
                ?? Resolve(_neighbourhood.Find(quotation.Block));
        }

        private QuotationSource? FindInParagraph(Quotation quotation, Block block, AttributionWords words)
        {
            // The nearest evidence wins: what follows at once, then what stands before, then what comes later.
            var (first, end) = _evidenceOf[quotation.Block];
            var after = FindFirstAfter(quotation.EndToken, first, end);
            var before = after > first ? _evidence[after - 1].Source : null;
            if (after < end && (before is null || FollowsAtOnce(quotation, _evidence[after])))
                return _evidence[after].Source;
            if (before is not null || quotation.Kind is QuotationKind.Term)
                return before;
            if (!quotation.IsClosed && _neighbourhood.FindNext(quotation.Block) is { } next)
                return next;
            return FindSubject(quotation, block, words) ?? FindAfterwards(quotation, block, words);
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

        // Nothing but marks stands between the quotation and the verb; or its sentence goes on, to a speaker and a verb.
        private bool FollowsAtOnce(Quotation quotation, Evidence evidence)
        {
            var goesOn = GoesOn(quotation) && evidence.Source.Span.Start >= quotation.Span.End;
            for (var at = quotation.EndToken; at < evidence.Token; at++)
            {
                if (goesOn ? EndsClause(_document.Tokens[at]) : _document.Tokens[at].Kind is not TokenKind.Punctuation)
                    return false;
            }

            return true;
        }

        // A comma before the closing mark.
        private bool GoesOn(Quotation quotation) =>
            quotation.IsClosed && quotation.EndToken - quotation.FirstToken > 2
            && _document.Text[_document.Tokens[quotation.EndToken - 2].Span.Start] == ',';

        private bool EndsClause(Token token) => token.IsQuoted || _document.Text[token.Span.Start] is '.' or ';';

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
            var scanner = new SourceScanner(tokens[..block.EndToken], words);
            for (var at = quotation.EndToken; at < block.EndToken; at++)
            {
                if (tokens[at].Kind is TokenKind.Punctuation)
                    continue;
                if (tokens[at].IsQuoted || (tokens[at].Flags & TokenFlags.Bracketed) != 0)
                    return null;
                if (scanner.IsName(tokens[at]))
                    return new(SourceKind.Named, tokens[at].Span);
                if (tokens[at].IsCapitalized)
                    return null;
                if (words.IsPronoun(tokens[at]) && quotation.Kind is QuotationKind.Speech)
                    return new(SourceKind.Pronoun, tokens[at].Span);
                return scanner.FindAfter(at, block.EndToken, acceptsAnyWord: false)
                    ?? (GoesOn(quotation) ? FindInClause(at, block, scanner) : null);
            }

            return null;
        }

        // «…," beri tahu Vera» and «…," terannya.»: the sentence goes on after its comma, to a verb that is in no list.
        private QuotationSource FindInClause(int verb, Block block, SourceScanner scanner)
        {
            for (var at = verb; at < block.EndToken && !EndsClause(_document.Tokens[at]); at++)
            {
                if (scanner.IsName(_document.Tokens[at]))
                    return new(SourceKind.Named, _document.Tokens[at].Span);
            }

            return new(SourceKind.Pronoun, _document.Tokens[verb].Span);
        }

        private QuotationSource? FindContinued(int at, Quotation[] quotations) =>
            at > 0 && quotations[at - 1] is { IsClosed: false } before && before.Block == _neighbourhood.PreviousBlock(quotations[at].Block)
                ? before.Source
                : null;

        // A pronoun is a source only after somebody was named.
        private QuotationSource? Resolve(QuotationSource? source) =>
            source is { Kind: SourceKind.Pronoun } && source.Span.Start < _firstNamed ? null : source;

        private int FindFirstNamed()
        {
            for (var number = 0; number < _document.Blocks.Length; number++)
            {
                var block = _document.Blocks[number];
                if (FindWords(number) is not { } words || Neighbourhood.IsPassedOver(block))
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

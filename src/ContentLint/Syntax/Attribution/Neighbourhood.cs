using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax.Attribution;

/// <summary>
/// Looks for the source of a paragraph's quotations in the paragraphs beside it, those left by a scraper passed over. Who is whose
/// neighbour is read in one walk, and what was found is kept, so that nothing is looked through twice.
/// </summary>
internal sealed class Neighbourhood
{
    private const int WordsBeforeReference = 3;
    private const int WordsOfReference = 16;

    // In lines.
    private const int LongestParagraph = 8;

    private readonly Document _document;
    private readonly FrozenDictionary<LanguageProfile, AttributionWords> _wordsByLanguage;
    private readonly List<Evidence> _evidence;
    private readonly (int First, int End)[] _evidenceOf;
    private readonly int[] _previous;
    private readonly int[] _next;

    // The nearest block before that is more than a quotation, or -1.
    private readonly int[] _introductions;
    private readonly Dictionary<int, QuotationSource?> _sourceOf = [];
    private readonly Dictionary<int, QuotationSource?> _sourceOfNext = [];
    private readonly Dictionary<int, QuotationSource?> _sourceOfIntroduction = [];

    /// <param name="document">Its quotations are found.</param>
    /// <param name="wordsByLanguage">Languages that are not in it attribute nothing.</param>
    /// <param name="evidence">That of the document, by place.</param>
    /// <param name="evidenceOf">By block, the first of its evidence and the end.</param>
    public Neighbourhood(
        Document document,
        FrozenDictionary<LanguageProfile, AttributionWords> wordsByLanguage,
        List<Evidence> evidence,
        (int First, int End)[] evidenceOf)
    {
        (_document, _wordsByLanguage, _evidence, _evidenceOf) = (document, wordsByLanguage, evidence, evidenceOf);
        var blocks = document.Blocks;
        (_previous, _next, _introductions) = (new int[blocks.Length], new int[blocks.Length], new int[blocks.Length]);
        var (last, introduction) = (-1, -1);
        for (var block = 0; block < blocks.Length; block++)
        {
            (_previous[block], _introductions[block]) = (last, introduction);
            if (IsPassedOver(blocks[block]))
                continue;
            last = block;
            introduction = IsBareQuotation(blocks[block]) || IsInOtherScript(blocks[block]) ? introduction : block;
        }

        last = -1;
        for (var block = blocks.Length - 1; block >= 0; block--)
        {
            _next[block] = last;
            last = IsPassedOver(blocks[block]) ? last : block;
        }
    }

    public static bool IsPassedOver(Block block) => block.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Caption;

    /// <summary>The number of the block before, or a negative number.</summary>
    public int PreviousBlock(int block) => _previous[block];

    /// <summary>The number of the block after, or a negative number.</summary>
    public int NextBlock(int block) => _next[block];

    /// <summary>The source that the paragraph before or the one after gives the quotations of a block, or null.</summary>
    public QuotationSource? Find(int block) => Remember(_sourceOf, block, FindBeside);

    /// <summary>The first source that the paragraph after a block names, or null; not one that leads to a quotation of its own.</summary>
    public QuotationSource? FindNext(int block) => Remember(_sourceOfNext, block, FindAfter);

    private static QuotationSource? Remember(Dictionary<int, QuotationSource?> found, int block, Func<int, QuotationSource?> find)
    {
        if (!found.TryGetValue(block, out var source))
            found.Add(block, source = find(block));
        return source;
    }

    private QuotationSource? FindBeside(int block)
    {
        var before = FindParagraphBefore(block);
        if (before >= 0 && _evidenceOf[before] is var (first, end) && end > first)
            return _evidence[end - 1].Source;

        // The translation of a verse is no speech of somebody else's.
        if (before >= 0 && IsInOtherScript(_document.Blocks[before]))
            return new(SourceKind.Named, _document.Blocks[before].Span);
        if (_introductions[block] is >= 0 and var introduction
            && Remember(_sourceOfIntroduction, introduction, FindIntroduction) is { } source)
            return source;
        return FindNext(block) ?? (NextBlock(block) is >= 0 and var next ? FindReference(next) : null);
    }

    // The first line of the paragraph before that names somebody, where line breaks were left in it: a line that begins with a small
    // letter goes on from the one before, which has no stop.
    private int FindParagraphBefore(int block)
    {
        var before = PreviousBlock(block);
        for (var lines = 0; lines < LongestParagraph && before >= 0 && _evidenceOf[before] is var (first, end) && first == end; lines++)
        {
            if (PreviousBlock(before) < 0 || !GoesOn(PreviousBlock(before), before))
                break;
            before = PreviousBlock(before);
        }

        return before;
    }

    private bool GoesOn(int line, int next) =>
        _document.TokensOf(_document.Blocks[next]) is [{ IsWord: true, IsCapitalized: false, IsQuoted: false }, ..]
        && _document.TokensOf(_document.Blocks[line]) is [.., { IsWord: true }];

    private QuotationSource? FindAfter(int block)
    {
        var next = NextBlock(block);
        if (next < 0)
            return null;
        var (first, end) = _evidenceOf[next];
        if (first == end)
            return null;
        return LeadsToQuotation(_document.Blocks[next], _evidence[first].Token) ? null : _evidence[first].Source;
    }

    // «A banner read: "…"»: whose words those are says nothing of the ones before them; but «he explained in his paper "…"»
    // is about the ones before.
    private bool LeadsToQuotation(Block block, int token)
    {
        var quotations = _document.QuotationsOf(block);
        if (quotations.IsEmpty || quotations[0].FirstToken < token)
            return false;
        var first = quotations[0].FirstToken;
        if (first > token + 1
            && (quotations[0].Kind is QuotationKind.Term || _document.Tokens[first - 1].Kind is not TokenKind.Punctuation))
            return false;
        foreach (var sentence in _document.SentencesOf(block))
        {
            if (token < sentence.EndToken)
                return first < sentence.EndToken;
        }

        return false;
    }

    private AttributionWords? FindWords(int block) =>
        _document.Blocks[block].Language is { } language ? _wordsByLanguage.GetValueOrDefault(language) : null;

    // «The comments were these:» and «Viewers wrote what they thought of it.» introduce every paragraph of the list that follows.
    private QuotationSource? FindIntroduction(int block) =>
        _document.Text[_document.Blocks[block].Span.End - 1] == ':'
            ? new(SourceKind.Named, _document.Sentences[_document.Blocks[block].EndSentence - 1].Span)
            : FindCrowd(block);

    // Each voice of a crowd is another one: a list of them is no chain. Where somebody speaks beside them, it may be one.
    private QuotationSource? FindCrowd(int block)
    {
        if (FindWords(block) is not { } words || HoldsSpeech(_document.Blocks[block]))
            return null;
        var tokens = _document.TokensOf(_document.Blocks[block]);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!tokens[at].IsQuoted && words.Crowd.Match(tokens, at) is > 0 and var length)
                return new(SourceKind.Named, TextSpan.FromBounds(tokens[at].Span.Start, tokens[at + length - 1].Span.End));
        }

        return null;
    }

    private bool HoldsSpeech(Block block)
    {
        foreach (var quotation in _document.QuotationsOf(block))
        {
            if (quotation.Kind is QuotationKind.Speech)
                return true;
        }

        return false;
    }

    // Nothing but quotations, and one at least: a row of asterisks ends a list.
    private bool IsBareQuotation(Block block)
    {
        foreach (var token in _document.TokensOf(block))
        {
            if (token.IsWord && !token.IsQuoted)
                return false;
        }

        return block.EndQuotation > block.FirstQuotation;
    }

    // A verse in Arabic before its translation: no word of it is known, and none has a capital.
    private bool IsInOtherScript(Block block)
    {
        var words = 0;
        foreach (var token in _document.TokensOf(block))
        {
            if (token.Word != 0 || token.IsCapitalized)
                return false;
            words += token.IsWord ? 1 : 0;
        }

        return words > 0;
    }

    // The next paragraph takes the quotation up: «That simple question of the former president's …».
    private QuotationSource? FindReference(int block)
    {
        if (FindWords(block) is not { } words)
            return null;
        var (first, end) = (_document.Blocks[block].FirstToken, _document.Blocks[block].EndToken);
        for (var at = first; at < Math.Min(first + WordsBeforeReference, end); at++)
        {
            var token = _document.Tokens[at];
            if (!token.IsQuoted && words.IsDocument(token))
                return HoldsDemonstrative(first, Math.Min(at + WordsOfReference, end), words) ? new(SourceKind.Named, token.Span) : null;
        }

        return null;
    }

    private bool HoldsDemonstrative(int first, int end, AttributionWords words)
    {
        for (var at = first; at < end; at++)
        {
            if (!_document.Tokens[at].IsQuoted && words.IsDemonstrative(_document.Tokens[at]))
                return true;
        }

        return false;
    }
}

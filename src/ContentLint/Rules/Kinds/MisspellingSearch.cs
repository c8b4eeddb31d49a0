using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Looks for mistyped words in one document.</summary>
internal ref struct MisspellingSearch(
    DiagnosticSink sink, DiagnosticDescriptor descriptor, FrozenDictionary<LanguageProfile, SpellingCorrector> languages, FrozenSet<string> allowed)
{
    // A slip is made once or twice in an article; what stands there more often is a word.
    private const int MostSlips = 2;

    private readonly Document _document = sink.Document;

    // The slips that may be told, and how often each word stands there; made for the first.
    private List<(int Token, SpellingCorrector Corrector)>? _slips;
    private Dictionary<string, int>? _times;

    public void Report()
    {
        foreach (var block in _document.Blocks)
        {
            if (block.Kind is not BlockKind.Boilerplate && block.Language is not null && languages.TryGetValue(block.Language, out var corrector))
                Collect(block, corrector);
        }

        if (_slips is null)
            return;
        LeaveNames();
        foreach (var (token, corrector) in _slips)
            Report(_document.Tokens[token], corrector);
    }

    private void Collect(Block block, SpellingCorrector corrector)
    {
        var tokens = _document.TokensOf(block);
        for (var at = 0; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (!token.IsWord || token.IsCapitalized || token.Span.Length < SpellingCorrector.ShortestWord || !corrector.IsMisspelt(_document, token))
                continue;
            _times ??= new(StringComparer.OrdinalIgnoreCase);
            CollectionsMarshal.GetValueRefOrAddDefault(_times, _document[token].ToString(), out _)++;
            if (!IsSetApart(tokens, at))
                (_slips ??= []).Add((block.FirstToken + at, corrector));
        }
    }

    // What also stands there with a capital is a name.
    private readonly void LeaveNames()
    {
        var times = _times!.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (ref readonly var token in _document.Tokens.AsSpan())
        {
            if (token.IsWord && token.IsCapitalized && token.Span.Length >= SpellingCorrector.ShortestWord && times.ContainsKey(_document[token]))
                times[_document[token]] = MostSlips + 1;
        }
    }

    private readonly void Report(in Token token, SpellingCorrector corrector)
    {
        var word = _document[token].ToString();
        if (_times![word] > MostSlips || allowed.Contains(word))
            return;
        var corrections = corrector.Correct(word);
        var fix = corrections is [var correction] ? sink.Replace(token.Span, correction, LocalizableText.Of("Write '{0}'", correction), FixSafety.Unsafe) : null;
        sink.Report(descriptor, token.Span, [word, string.Join("' / '", corrections)], fix, []);
    }

    // Foreign words stand in italics, abbreviations alone in brackets, and a word that the text speaks about in quotation marks;
    // "@nama_kita" and "situs/kata" are parts of something else, and "lovin'" is written as it is spoken.
    private readonly bool IsSetApart(ReadOnlySpan<Token> tokens, int at)
    {
        if ((tokens[at].Flags & TokenFlags.Emphasized) != 0)
            return true;
        if (at > 0 && !tokens[at].HasSpaceBefore && !IsQuotationMark(tokens[at - 1]) && _document[tokens[at - 1]] is not ("(" or "[" or "," or "."))
            return true;
        if (at + 1 == tokens.Length || tokens[at + 1].HasSpaceBefore)
            return false;
        return _document[tokens[at + 1]] switch
        {
            ")" or "]" => at > 0 && _document[tokens[at - 1]] is "(" or "[",
            "." or "," or ";" or ":" or "!" or "?" or "..." or "…" => false,
            _ => !IsDoubleMark(tokens[at + 1]) || (at > 0 && IsQuotationMark(tokens[at - 1])),
        };
    }

    private readonly bool IsDoubleMark(in Token token) => QuotationGlyphs.Classify(_document[token]) is QuotationGlyph.Double;

    private readonly bool IsQuotationMark(in Token token) => QuotationGlyphs.Classify(_document[token]) is not QuotationGlyph.None;
}

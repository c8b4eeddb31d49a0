using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// A run of tokens that may be in another language. It begins and ends with foreign words; between them names, numbers, marks and words
/// that both languages have may stand.
/// </summary>
internal struct ForeignPassage
{
    // Single words, terms and slogans are another matter. Of the words in lower case, names and titles have function words only
    // ("Secretary of the Board of Trade"), lists of things none.
    private const int LeastForeignWords = 6;
    private const int LeastFunctionWords = 2;
    private const int LeastContentWords = 2;
    private const int LeastShareOfForeignWords = 50;
    private const int LongestGap = 4;
    private const int None = -2;

    private readonly Document _document;
    private readonly ForeignWords _words;
    private int _foreign;
    private int _function;
    private int _length;
    private int _gap;
    private int _capital;

    /// <param name="document">What it is part of.</param>
    /// <param name="at">The first token that may be part of it.</param>
    /// <param name="words">What the language of the article knows.</param>
    public ForeignPassage(Document document, int at, ForeignWords words)
    {
        _document = document;
        _words = words;
        (FirstToken, EndToken) = (at, at);
        Language = string.Empty;
        _capital = None;
    }

    public int FirstToken { get; private set; }

    /// <summary>Exclusive.</summary>
    public int EndToken { get; private set; }

    /// <summary>Its name; empty until a foreign word is found.</summary>
    public string Language { get; private set; }

    public readonly TextSpan Span =>
        TextSpan.FromBounds(_document.Tokens[FirstToken].Span.Start, _document.Tokens[EndToken - 1].Span.End);

    public readonly bool IsForeign =>
        _foreign >= LeastForeignWords
        && _function >= LeastFunctionWords
        && _foreign - _function >= LeastContentWords
        && _foreign * 100 >= _length * LeastShareOfForeignWords;

    /// <summary>Goes on by a token; false when the run ends before it.</summary>
    public bool Take(int at)
    {
        const TokenFlags Meant = TokenFlags.Quoted | TokenFlags.Emphasized | TokenFlags.Bracketed;
        ref readonly var token = ref _document.Tokens.AsSpan()[at];
        if ((token.Flags & Meant) != 0)
            return false;
        if (!token.IsWord)
            return true;
        if (token.IsCapitalized)
        {
            // A name, or the first word of a sentence: it is part of the passage that it stands right before.
            _capital = at;
            return Skip();
        }

        var origin = _words.Of(_document, token);
        if (origin.Shared < 0)
            return _foreign == 0 || (!origin.Is(WordTraits.Own) && Skip());
        if (origin.Is(WordTraits.Own))
            return Skip();
        if (_foreign == 0)
            (FirstToken, _length, Language) = (_capital == at - 1 && IsForeignWord(_capital) ? _capital : at, 0, _words.Others[origin.Shared].Name);
        else
            _length += _gap;
        (EndToken, _gap) = (at + 1, 0);
        _length++;
        _foreign++;
        _function += origin.Is(WordTraits.Function) ? 1 : 0;
        return true;
    }

    private readonly bool IsForeignWord(int at) =>
        _words.Of(_document, _document.Tokens[at]) is { Shared: >= 0 } origin && !origin.Is(WordTraits.Own);

    // A word that tells nothing: a name, or a word of both languages.
    private bool Skip()
    {
        _gap++;
        return _foreign == 0 || _gap <= LongestGap;
    }
}

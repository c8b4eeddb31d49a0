using ContentLint.Languages;

namespace ContentLint.Syntax.Attribution;

/// <summary>The classes of a language profile that say who speaks. Their names are the ones that language files use.</summary>
internal sealed class AttributionWords(LanguageProfile profile, Vocabulary vocabulary)
{
    private const string SourcePreposition = "source-preposition";

    private readonly ulong _function = profile.MaskOf("function") | profile.MaskOf("article");
    private readonly ulong _reportingVerb = profile.MaskOf("reporting-verb");
    private readonly ulong _reportingVerbWithPronoun = profile.MaskOf("reporting-verb-with-pronoun");
    private readonly ulong _ambiguousVerb = profile.MaskOf("ambiguous-reporting-verb");
    private readonly ulong _communicationVerb = profile.MaskOf("communication-verb");
    private readonly ulong _speakerStop = profile.MaskOf("speaker-stop");
    private readonly ulong _pronoun = profile.MaskOf("pronoun");
    private readonly ulong _addressingVerb = profile.MaskOf("addressing-verb");
    private readonly ulong _demonstrative = profile.MaskOf("demonstrative");
    private readonly ulong _naming = profile.MaskOf("naming");
    private readonly ulong _placePreposition = profile.MaskOf("place-preposition");
    private readonly ulong _relative = profile.MaskOf("relative");
    private readonly ulong _title = profile.MaskOf("title");
    private readonly ulong _passiveVerb = profile.MaskOf("passive-reporting-verb");
    private readonly PhraseSet _sourcePrepositions = new(profile, vocabulary, SourcePreposition);

    private readonly ulong _document = profile.MaskOf("document");
    private readonly ulong _source = profile.MaskOf("office") | profile.MaskOf("title") | profile.MaskOf("document");

    private readonly bool[] _leadsToSource = FindLeading(profile, vocabulary);

    public PhraseSet UnnamedSources { get; } = new(profile, vocabulary, "unnamed-source");

    /// <summary>Many people who each say something of their own.</summary>
    public PhraseSet Crowd { get; } = new(profile, vocabulary, "crowd");

    public PhraseSet Anonymity { get; } = new(profile, vocabulary, "anonymity");

    /// <summary>Whether the token may be a verb or begin a preposition that a source stands beside: most words are neither.</summary>
    public bool LeadsToSource(Token token) => _leadsToSource[token.Word];

    public bool IsFunction(Token token) => Is(token, _function);

    public bool IsReportingVerb(Token token) => Is(token, _reportingVerb);

    public bool IsReportingVerbWithPronoun(Token token) => Is(token, _reportingVerbWithPronoun);

    public bool IsCommunicationVerb(Token token) => Is(token, _communicationVerb);

    /// <summary>A word after which nobody speaks: what is said begins, or who is spoken to.</summary>
    public bool IsSpeakerStop(Token token) => Is(token, _speakerStop);

    public bool IsPronoun(Token token) => Is(token, _pronoun);

    /// <summary>A word for an office, a role, a body or a document.</summary>
    public bool IsRole(Token token) => Is(token, _source);

    /// <summary>A reporting verb that means something else away from a quotation.</summary>
    public bool IsAmbiguousVerb(Token token) => Is(token, _ambiguousVerb);

    /// <summary>A rank or a form of address, which a name follows.</summary>
    public bool IsTitle(Token token) => Is(token, _title);

    /// <summary>The name of a month or of a day, which is no name of a source.</summary>
    public bool IsDate(Token token) => profile.IsDateName(token.Word);

    /// <summary>A verb whose object is a listener, never the speaker: "she told reporters".</summary>
    public bool IsAddressingVerb(Token token) => Is(token, _addressingVerb);

    public bool IsDemonstrative(Token token) => Is(token, _demonstrative);

    /// <summary>A word right before the name of somebody just told of: "a man named Budi".</summary>
    public bool IsNaming(Token token) => Is(token, _naming);

    /// <summary>A word before the name of a place: "in Jakarta".</summary>
    public bool IsPlacePreposition(Token token) => Is(token, _placePreposition);

    public bool IsRelative(Token token) => Is(token, _relative);

    public bool IsDocument(Token token) => Is(token, _document);

    /// <summary>How many tokens of "according to", "dikutip dari" or "dikatakan oleh" stand at a place; the source follows. 0 for none.</summary>
    public int MatchSourcePreposition(ReadOnlySpan<Token> tokens, int at) =>
        _sourcePrepositions.Match(tokens, at) is var length and > 0 ? length : Is(tokens[at], _passiveVerb) ? 1 : 0;

    /// <summary>A single word that a source follows.</summary>
    public bool IsSourcePreposition(Token token) => _sourcePrepositions.Contains(token) || Is(token, _passiveVerb);

    // By word number.
    private static bool[] FindLeading(LanguageProfile profile, Vocabulary vocabulary)
    {
        var leading = new bool[vocabulary.Count];
        var mask = profile.MaskOf("reporting-verb") | profile.MaskOf("reporting-verb-with-pronoun") | profile.MaskOf("communication-verb")
            | profile.MaskOf("passive-reporting-verb") | profile.MaskOf(SourcePreposition);
        foreach (var word in profile.Classes.Words)
            leading[word] = (profile.ClassesOf(word) & mask) != 0;
        foreach (var phrase in profile.PhrasesOf(SourcePreposition))
            leading[vocabulary.FindEntry(phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)])] = true;
        return leading;
    }

    private bool Is(Token token, ulong mask) => token.Word != 0 && (profile.ClassesOf(token.Word) & mask) != 0;
}

using System.Collections.Frozen;
using ContentLint.Languages;

namespace ContentLint.Syntax.Attribution;

/// <summary>The classes of a language profile that say who speaks. Their names are the ones that language files use.</summary>
internal sealed class AttributionWords(LanguageProfile profile, Vocabulary vocabulary)
{
    private readonly ulong _function = profile.MaskOf("function") | profile.MaskOf("article");
    private readonly ulong _reportingVerb = profile.MaskOf("reporting-verb");
    private readonly ulong _reportingVerbWithPronoun = profile.MaskOf("reporting-verb-with-pronoun");
    private readonly ulong _ambiguousVerb = profile.MaskOf("ambiguous-reporting-verb");
    private readonly ulong _communicationVerb = profile.MaskOf("communication-verb");
    private readonly ulong _pronoun = profile.MaskOf("pronoun");
    private readonly ulong _title = profile.MaskOf("title");
    private readonly FrozenSet<int> _dates = profile.Data.Months.AddRange(profile.Data.Weekdays)
        .SelectMany(entry => entry.Split('|')).Select(vocabulary.FindEntry).ToFrozenSet();

    private readonly ulong _document = profile.MaskOf("document");
    private readonly ulong _source = profile.MaskOf("office") | profile.MaskOf("title") | profile.MaskOf("document");

    /// <summary>What stands before a source: "menurut", "according to".</summary>
    public PhraseSet SourcePrepositions { get; } = new(profile, vocabulary, "source-preposition");

    public PhraseSet UnnamedSources { get; } = new(profile, vocabulary, "unnamed-source");

    public PhraseSet Anonymity { get; } = new(profile, vocabulary, "anonymity");

    /// <summary>Whether the language file says enough to judge attribution at all.</summary>
    public bool IsComplete => _reportingVerb != 0 && _pronoun != 0;

    public bool IsFunction(Token token) => Is(token, _function);

    public bool IsReportingVerb(Token token) => Is(token, _reportingVerb);

    public bool IsReportingVerbWithPronoun(Token token) => Is(token, _reportingVerbWithPronoun);

    public bool IsCommunicationVerb(Token token) => Is(token, _communicationVerb);

    public bool IsPronoun(Token token) => Is(token, _pronoun);

    /// <summary>A word for an office, a role, a body or a document.</summary>
    public bool IsRole(Token token) => Is(token, _source);

    /// <summary>A reporting verb that means something else away from a quotation.</summary>
    public bool IsAmbiguousVerb(Token token) => Is(token, _ambiguousVerb);

    /// <summary>A rank or a form of address, which a name follows.</summary>
    public bool IsTitle(Token token) => Is(token, _title);

    /// <summary>The name of a month or of a day, which is no name of a source.</summary>
    public bool IsDate(Token token) => token.Word != 0 && _dates.Contains(token.Word);

    public bool IsDocument(Token token) => Is(token, _document);

    private bool Is(Token token, ulong mask) => token.Word != 0 && (profile.ClassesOf(token.Word) & mask) != 0;
}

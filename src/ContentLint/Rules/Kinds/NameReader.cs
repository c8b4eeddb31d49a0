using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Collects the words with a capital of one document, with what stands beside them.</summary>
internal sealed class NameReader(Document document, FrozenDictionary<LanguageProfile, NameLanguage> languages)
{
    // Longer than that, in tokens, a text is no article but many: two names alike are two people.
    private const int LongestArticle = 6_000;
    private const int ShortestName = 2;

    // In news every sixth to eighth token is a name that was not met before.
    private const int TokensOfName = 6;

    private readonly Dictionary<string, NameForm?> _forms =
        new(Math.Min(document.Tokens.Length, LongestArticle) / TokensOfName, StringComparer.Ordinal);

    private readonly List<NameForm> _inOrder = [];
    private readonly List<NamePair> _pairs = [];
    private ImmutableArray<(NameForm Slip, NameForm Right)> _variants;
    private ImmutableArray<(TextSpan Span, string Right, TextSpan RightSpan)> _joins;

    /// <summary>The language of the first block that has one of them.</summary>
    public NameLanguage? Language { get; private set; }

    public Document Document => document;

    public IReadOnlyList<NameForm> Forms => _inOrder;

    /// <summary>All pairs of names with nothing but a space between them, in order.</summary>
    public ReadOnlySpan<NamePair> Pairs => CollectionsMarshal.AsSpan(_pairs);

    /// <summary>See <see cref="NameVariants.Find"/>.</summary>
    public ImmutableArray<(NameForm Slip, NameForm Right)> Variants =>
        _variants.IsDefault ? _variants = new NameVariants(this).Find() : _variants;

    /// <summary>See <see cref="NameJoin.Find"/>.</summary>
    public ImmutableArray<(TextSpan Span, string Right, TextSpan RightSpan)> Joins =>
        _joins.IsDefault ? _joins = new NameJoin(this).Find() : _joins;

    /// <summary>Read once for all rules that ask with the same languages.</summary>
    public static NameReader Read(Document document, FrozenDictionary<LanguageProfile, NameLanguage> languages) =>
        document.Remember(languages, () => ReadAnew(document, languages));

    /// <summary>The place of a name without its ending.</summary>
    public TextSpan SpanOf(int token) =>
        new(document.Tokens[token].Span.Start, Language!.StripEnding(document[document.Tokens[token]]).Length);

    /// <summary>Notes which names are written in small letters too.</summary>
    public void ReadLowered()
    {
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[NameLanguage.LongestName];
        foreach (var token in document.Tokens)
        {
            if (!token.IsWord || token.IsCapitalized || token.Span.Length > NameLanguage.LongestName)
                continue;
            if (forms.TryGetValue(lower[..document[token].ToLowerInvariant(lower)], out var form))
                form!.IsLowered = true;
        }
    }

    private static NameReader ReadAnew(Document document, FrozenDictionary<LanguageProfile, NameLanguage> languages)
    {
        var reader = new NameReader(document, languages);
        if (document.Tokens.Length <= LongestArticle)
            reader.Read();
        return reader;
    }

    private void Read()
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Byline || block.Language is null
                || !languages.TryGetValue(block.Language, out var language))
            {
                continue;
            }

            Language ??= language;
            foreach (var sentence in document.SentencesOf(block))
                Read(sentence, language);
        }
    }

    private void Read(Sentence sentence, NameLanguage language)
    {
        NameForm? before = null;
        var (isStart, wasStart) = (true, false);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var token = document.Tokens[at];
            if (!token.IsWord)
            {
                isStart |= token.Kind is TokenKind.Punctuation && document[token] is [':', ..] or ['"' or '\u201C' or '\u2018' or '\'', ..];
                before = null;
                continue;
            }

            if (before is not null && !token.HasSpaceBefore)
                before = null;
            var form = token.IsCapitalized ? Find(token, at, language) : null;
            if (form is not null)
            {
                if (form.First < at)
                    form.Add(at);
                form.IsInside |= !isStart;
                if (before is not null)
                    _pairs.Add(new(at, before, form));
                if (before is not null)
                    Join(before, form, language.IsOffice(document.Tokens[at - 1].Word), wasStart);
            }

            before = form;
            wasStart = isStart;
            isStart = false;
        }
    }

    private NameForm? Find(Token token, int at, NameLanguage language)
    {
        var word = document[token];
        if ((token.Flags & TokenFlags.AllCapitals) != 0 || word.Length is < ShortestName or > NameLanguage.LongestName || word.ContainsAnyInRange('0', '9'))
            return null;
        var name = language.Read(document, token);
        if (ReferenceEquals(name, NameWord.None))
            return null;
        ref var form = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, name.Lower, out _);
        if (form is null)
            _inOrder.Add(form = new(name, at));
        return form;
    }

    private static void Join(NameForm before, NameForm form, bool isOffice, bool isStart)
    {
        before.IsFollowed = true;
        if (before.Nature is NameNature.Ordinary)
        {
            if (isOffice || !isStart || before.IsInside)
                form.AddTitleBefore(before);
            if (!isOffice && !isStart)
                form.AddWordBefore(before);
            return;
        }

        form.AddBefore(before);
        if (form.Nature is not NameNature.Ordinary)
            before.AddAfter(form);
    }
}

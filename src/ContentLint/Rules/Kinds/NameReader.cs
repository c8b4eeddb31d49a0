using System.Runtime.InteropServices;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Collects the words with a capital of one document, with what stands beside them. One reader serves all documents of a thread, one
/// after the other, so that an article leaves nothing to the garbage collector.
/// </summary>
internal sealed class NameReader
{
    // Longer than that, in tokens, a text is no article but many: two names alike are two people.
    private const int LongestArticle = 6_000;
    private const int ShortestName = 2;

    [ThreadStatic]
    private static NameReader? Kept;

    // A document holds what somebody wrote, and is not kept for having been read.
    private readonly WeakReference<Document?> _document = new(target: null);
    private readonly NameTable _table = new();
    private readonly List<(int Token, NameForm Form)> _uses = [];
    private readonly List<NamePair> _pairs = [];
    private NameLanguages? _languages;

    private NameReader()
    {
    }

    /// <summary>The one that was read; whoever asks holds it.</summary>
    public Document Document => _document.TryGetTarget(out var document) ? document : throw new InvalidOperationException("The document is gone.");

    /// <summary>The language of the first block that has one of them.</summary>
    public NameLanguage? Language { get; private set; }

    /// <summary>Whether no other block has another one.</summary>
    public bool HasOneLanguage { get; private set; }

    /// <summary>By first token.</summary>
    public ReadOnlySpan<NameForm> Forms => _table.Forms;

    /// <summary>All pairs of names with nothing but a space between them, in order.</summary>
    public ReadOnlySpan<NamePair> Pairs => CollectionsMarshal.AsSpan(_pairs);

    /// <summary>The names of a document, read once for all rules that ask; good until the same thread asks for those of another.</summary>
    public static NameReader Read(Document document, NameLanguages languages)
    {
        var reader = Kept ??= new();
        if (!reader._document.TryGetTarget(out var last) || !ReferenceEquals(last, document) || !ReferenceEquals(reader._languages, languages))
            reader.ReadAnew(document, languages);
        return reader;
    }

    /// <summary>The tokens that are written so, in order.</summary>
    public IEnumerable<int> TokensOf(NameForm form) => _uses.Where(use => ReferenceEquals(use.Form, form)).Select(use => use.Token);

    /// <summary>The place of a name without its ending.</summary>
    public TextSpan SpanOf(int token) =>
        new(Document.Tokens[token].Span.Start, Language!.StripEnding(Document[Document.Tokens[token]]).Length);

    /// <summary>Whether a name is written in small letters too.</summary>
    public bool IsLowered(NameForm form) => form.IsLowered ??= HoldsLowered(form.Lower);

    private void ReadAnew(Document document, NameLanguages languages)
    {
        // Both are set in the end: what is read in part serves nobody.
        _document.SetTarget(null);
        (Language, HasOneLanguage) = (null, true);
        _uses.Clear();
        _pairs.Clear();
        var isArticle = document.Tokens.Length <= LongestArticle;
        _table.Clear(isArticle ? document.Tokens.Length : 0);
        if (isArticle)
            ReadBlocks(document, languages);
        _document.SetTarget(document);
        _languages = languages;
    }

    private void ReadBlocks(Document document, NameLanguages languages)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Boilerplate or BlockKind.Byline || languages.Find(block) is not { } language)
                continue;
            Language ??= language;
            HasOneLanguage &= ReferenceEquals(Language, language);
            foreach (var sentence in document.SentencesOf(block))
                Read(document, sentence, language);
        }
    }

    private bool HoldsLowered(string name)
    {
        var document = Document;
        Span<char> lower = stackalloc char[NameLanguage.LongestName];
        foreach (ref readonly var token in document.Tokens.AsSpan())
        {
            if (token.Span.Length == name.Length && token.IsWord && !token.IsCapitalized
                && name.AsSpan().SequenceEqual(lower[..document[token].ToLowerInvariant(lower)]))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(Document document, Sentence sentence, NameLanguage language)
    {
        NameForm? before = null;
        var (isStart, wasStart) = (true, false);
        var tokens = document.Tokens.AsSpan();
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            ref readonly var token = ref tokens[at];
            if (!token.IsWord)
            {
                isStart = isStart || (token.Kind is TokenKind.Punctuation
                    && document.Text[token.Span.Start] is ':' or '"' or '\u201C' or '\u2018' or '\'');
                before = null;
                continue;
            }

            var form = token.IsCapitalized ? Find(document, token, at, language) : null;
            if (form is not null)
            {
                form.IsInside |= !isStart;
                if (before is not null && token.HasSpaceBefore)
                {
                    _pairs.Add(new(at, before, form));
                    Join(before, form, language.IsOffice(tokens[at - 1].Word), wasStart);
                }
            }

            before = form;
            wasStart = isStart;
            isStart = false;
        }
    }

    private NameForm? Find(Document document, in Token token, int at, NameLanguage language)
    {
        if ((token.Flags & TokenFlags.AllCapitals) != 0 || token.Span.Length is < ShortestName or > NameLanguage.LongestName)
            return null;
        var name = language.Read(document, token);
        if (ReferenceEquals(name, NameWord.None))
            return null;
        var form = _table.Find(name, at);
        form.Count++;
        _uses.Add((at, form));
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

using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Collects the words with a capital of one document, with what stands beside them.</summary>
internal sealed class NameReader(Document document, FrozenDictionary<LanguageProfile, NameLanguage> languages)
{
    // A document with more different names is no article.
    private const int MaxForms = 5_000;
    private const int ShortestName = 3;

    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NameForm> _inOrder = [];
    private readonly NameForm?[] _formOfToken = new NameForm?[document.Tokens.Length];

    /// <summary>The language of the first block that has one of them.</summary>
    public NameLanguage? Language { get; private set; }

    public Document Document => document;

    public IReadOnlyList<NameForm> Forms => _inOrder;

    public NameForm? FormOf(int token) => _formOfToken[token];

    public void Read()
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

    /// <summary>Notes which names are written in small letters too.</summary>
    public void ReadLowered()
    {
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in document.Tokens)
        {
            if (token.IsWord && !token.IsCapitalized && forms.TryGetValue(document[token], out var form))
                form.IsLowered = true;
        }
    }

    private void Read(Sentence sentence, NameLanguage language)
    {
        NameForm? before = null;
        var isStart = true;
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
            var form = token.IsCapitalized ? Find(token, language) : null;
            if (form is not null)
            {
                form.Tokens.Add(at);
                form.IsInside |= !isStart;
                _formOfToken[at] = form;
                Join(before, form);
            }

            before = form;
            isStart = false;
        }
    }

    private NameForm? Find(Token token, NameLanguage language)
    {
        var word = document[token];
        if ((token.Flags & TokenFlags.AllCapitals) != 0 || word.Length is < ShortestName or > NameLanguage.LongestName || word.ContainsAnyInRange('0', '9'))
            return null;
        var text = language.StripEnding(word);
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (forms.TryGetValue(text, out var form))
            return form;
        if (_forms.Count == MaxForms)
            return null;
        form = new(text.ToString(), language.Fold(text), language.NatureOf(text, token.Word));
        _forms.Add(form.Text, form);
        _inOrder.Add(form);
        return form;
    }

    private static void Join(NameForm? before, NameForm form)
    {
        if (before is null)
            return;
        if (before.Nature is NameNature.Ordinary)
        {
            NameForm.Keep(form.TitlesBefore, before);
            return;
        }

        NameForm.Keep(form.Before, before);
        if (form.Nature is not NameNature.Ordinary)
            NameForm.Keep(before.After, form);
    }
}

using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Analysis;

/// <summary>Phrases that are looked for together. A rule may have thousands, so they lie in a few arrays.</summary>
internal sealed class PhraseList
{
    private readonly string?[] _languages;

    // By phrase, the place of its language.
    private readonly ushort[] _languagePlaces;
    private readonly NumberLists _words;
    private readonly int[] _indexes;

    private PhraseList(string?[] languages, ushort[] languagePlaces, NumberLists words, int[] indexes)
    {
        _languages = languages;
        _languagePlaces = languagePlaces;
        _words = words;
        _indexes = indexes;
    }

    public static PhraseList Empty { get; } = new([], [], NumberLists.Create([]), []);

    public int Count => _indexes.Length;

    public bool IsEmpty => Count == 0;

    /// <summary>Of all phrases together.</summary>
    public int WordCount => _words.NumberCount;

    public Phrase this[int phrase] => new(LanguageOf(phrase), [.. WordsOf(phrase)], IndexOf(phrase));

    /// <summary>The languages that a phrase is for; null for all.</summary>
    public IEnumerable<string?> Languages => _languages;

    /// <summary>Leaves out a phrase without words, which stands nowhere.</summary>
    public static PhraseList Create(IEnumerable<Phrase> all)
    {
        var phrases = all.Where(phrase => !phrase.Words.IsEmpty).ToArray();
        string?[] languages = [.. phrases.Select(phrase => phrase.Language).Distinct(StringComparer.Ordinal)];
        return new(
            languages,
            [.. phrases.Select(phrase => checked((ushort)Array.IndexOf(languages, phrase.Language)))],
            NumberLists.Create(phrases.Select(phrase => phrase.Words.AsEnumerable())),
            [.. phrases.Select(phrase => phrase.Index)]);
    }

    public static PhraseList Read(PackReader pack)
    {
        var languages = pack.ReadTexts();
        return languages.Length == 0
            ? Empty
            : new(Array.ConvertAll(languages, tag => tag.Length == 0 ? null : tag), pack.ReadArray<ushort>(), NumberLists.Read(pack), pack.ReadArray<int>());
    }

    public void Write(PackWriter pack)
    {
        pack.WriteTexts(Array.ConvertAll(_languages, tag => tag ?? string.Empty));
        if (IsEmpty)
            return;
        pack.WriteArray<ushort>(_languagePlaces);
        _words.Write(pack);
        pack.WriteArray<int>(_indexes);
    }

    /// <inheritdoc cref="Phrase" path="/param[@name='Language']"/>
    public string? LanguageOf(int phrase) => _languages[_languagePlaces[phrase]];

    /// <inheritdoc cref="Phrase" path="/param[@name='Words']"/>
    public ReadOnlySpan<int> WordsOf(int phrase) => _words[phrase];

    /// <inheritdoc cref="Phrase" path="/param[@name='Index']"/>
    public int IndexOf(int phrase) => _indexes[phrase];
}

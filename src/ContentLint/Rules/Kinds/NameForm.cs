using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ContentLint.Rules.Kinds;

/// <summary>One way to write a name of one word in one document, letter case aside.</summary>
/// <param name="word">As it stands first.</param>
/// <param name="first">The first token that is written so.</param>
internal sealed class NameForm(NameWord word, int first)
{
    private const int MaxNeighbours = 6;

    // Most names of an article stand there once, beside no other.
    private List<int>? _later;
    private List<NameForm>? _before;
    private List<NameForm>? _after;
    private List<NameForm>? _titlesBefore;
    private List<NameForm>? _wordsBefore;

    /// <summary>Without an ending such as "-nya".</summary>
    public string Text => word.Text;

    public string Lower => word.Lower;

    /// <summary>With every sound spelt one way: see <see cref="NameLanguage.Fold(ReadOnlySpan{char})"/>.</summary>
    public string Folded => word.Folded;

    public NameOutline Outline => word.Outline;

    public NameNature Nature => word.Nature;

    public int First => first;

    public int Count => 1 + (_later?.Count ?? 0);

    /// <summary>The tokens that are written so, in order.</summary>
    public ImmutableArray<int> Tokens => [first, .. _later ?? []];

    /// <summary>Whether it has a capital somewhere else than at the beginning of a sentence.</summary>
    public bool IsInside { get; set; }

    /// <summary>Whether it is written without a capital, too.</summary>
    public bool IsLowered { get; set; }

    /// <summary>Whether a word with a capital stands right after it, name or not.</summary>
    public bool IsFollowed { get; set; }

    /// <summary>Names that stand right before it.</summary>
    public ReadOnlySpan<NameForm> Before => CollectionsMarshal.AsSpan(_before);

    /// <summary>Names that stand right after it.</summary>
    public ReadOnlySpan<NameForm> After => CollectionsMarshal.AsSpan(_after);

    /// <summary>Titles and other ordinary words with a capital that stand right before it.</summary>
    public ReadOnlySpan<NameForm> TitlesBefore => CollectionsMarshal.AsSpan(_titlesBefore);

    /// <summary>Those of them that are no office and begin no sentence: many a name is an ordinary word too.</summary>
    public ReadOnlySpan<NameForm> WordsBefore => CollectionsMarshal.AsSpan(_wordsBefore);

    /// <summary>Notes another token that is written so.</summary>
    public void Add(int token) => (_later ??= []).Add(token);

    public void AddBefore(NameForm name) => Keep(ref _before, name);

    public void AddAfter(NameForm name) => Keep(ref _after, name);

    public void AddTitleBefore(NameForm title) => Keep(ref _titlesBefore, title);

    public void AddWordBefore(NameForm word) => Keep(ref _wordsBefore, word);

    // Unless there are enough.
    private static void Keep(ref List<NameForm>? neighbours, NameForm neighbour)
    {
        neighbours ??= new(2);
        if (neighbours.Count < MaxNeighbours && !neighbours.Contains(neighbour))
            neighbours.Add(neighbour);
    }
}

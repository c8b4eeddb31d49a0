namespace ContentLint.Rules.Kinds;

/// <summary>One way to write a name of one word in one document, letter case aside.</summary>
internal sealed class NameForm
{
    private NameNeighbours _before;
    private NameNeighbours _after;
    private NameNeighbours _titlesBefore;
    private NameNeighbours _wordsBefore;

    /// <summary>As it stands first.</summary>
    public NameWord Word { get; private set; } = NameWord.None;

    /// <summary>Without an ending such as "-nya".</summary>
    public string Text => Word.Text;

    public string Lower => Word.Lower;

    public NameNature Nature => Word.Nature;

    /// <summary>The first token that is written so.</summary>
    public int First { get; private set; }

    /// <summary>How many tokens are written so.</summary>
    public int Count { get; set; }

    /// <summary>Whether it has a capital somewhere else than at the beginning of a sentence.</summary>
    public bool IsInside { get; set; }

    /// <summary>Whether it is written without a capital, too; null before that was looked at.</summary>
    public bool? IsLowered { get; set; }

    /// <summary>Whether a word with a capital stands right after it, name or not.</summary>
    public bool IsFollowed { get; set; }

    /// <summary>Names that stand right before it.</summary>
    public ReadOnlySpan<NameForm> Before => _before.Names;

    /// <summary>Names that stand right after it.</summary>
    public ReadOnlySpan<NameForm> After => _after.Names;

    /// <summary>Titles and other ordinary words with a capital that stand right before it.</summary>
    public ReadOnlySpan<NameForm> TitlesBefore => _titlesBefore.Names;

    /// <summary>Those of them that are no office and begin no sentence: many a name is an ordinary word too.</summary>
    public ReadOnlySpan<NameForm> WordsBefore => _wordsBefore.Names;

    /// <summary>Makes it a form that was met nowhere yet: it served another document before.</summary>
    public void Begin(NameWord word, int first)
    {
        (Word, First, Count) = (word, first, 0);
        (IsInside, IsLowered, IsFollowed) = (false, null, false);
        _before.Clear();
        _after.Clear();
        _titlesBefore.Clear();
        _wordsBefore.Clear();
    }

    public void AddBefore(NameForm name) => _before.Add(name);

    public void AddAfter(NameForm name) => _after.Add(name);

    public void AddTitleBefore(NameForm title) => _titlesBefore.Add(title);

    public void AddWordBefore(NameForm word) => _wordsBefore.Add(word);
}

namespace ContentLint.Rules.Kinds;

/// <summary>One way to write a name of one word in one document, letter case aside.</summary>
/// <param name="text">As it stands first, without an ending such as "-nya".</param>
internal sealed class NameForm(string text, string folded, NameNature nature)
{
    private const int MaxNeighbours = 6;

    public string Text { get; } = text;

    public string Lower { get; } = text.ToLowerInvariant();

    /// <summary>With every sound spelt one way: see <see cref="NameLanguage.Fold(ReadOnlySpan{char})"/>.</summary>
    public string Folded { get; } = folded;

    public NameNature Nature { get; } = nature;

    /// <summary>The tokens that are written so, in order.</summary>
    public List<int> Tokens { get; } = [];

    public int Count => Tokens.Count;

    /// <summary>Whether it has a capital somewhere else than at the beginning of a sentence.</summary>
    public bool IsInside { get; set; }

    /// <summary>Whether it is written without a capital, too.</summary>
    public bool IsLowered { get; set; }

    /// <summary>Whether a word with a capital stands right after it, name or not.</summary>
    public bool IsFollowed { get; set; }

    /// <summary>Names that stand right before it.</summary>
    public List<NameForm> Before { get; } = [];

    /// <summary>Names that stand right after it.</summary>
    public List<NameForm> After { get; } = [];

    /// <summary>Titles and other ordinary words with a capital that stand right before it.</summary>
    public List<NameForm> TitlesBefore { get; } = [];

    /// <summary>Those of them that are no office and begin no sentence: many a name is an ordinary word too.</summary>
    public List<NameForm> WordsBefore { get; } = [];

    /// <summary>Keeps a neighbour, unless there are enough.</summary>
    public static void Keep(List<NameForm> neighbours, NameForm neighbour)
    {
        if (neighbours.Count < MaxNeighbours && !neighbours.Contains(neighbour))
            neighbours.Add(neighbour);
    }
}

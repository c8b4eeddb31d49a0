namespace ContentLint.Linting.Baselines;

/// <summary>One finding that is known and put aside, by what it says, not by where it stands. What would tell nothing is empty.</summary>
internal sealed record BaselineEntry : IComparable<BaselineEntry>
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>Of the article, from the folder of the baseline file, parted by '/'.</summary>
    public required string Path { get; init; }

    /// <summary>The hash of the words found.</summary>
    public required string Words { get; init; }

    /// <summary>The hash of the lines that they stand on.</summary>
    public required string Context { get; init; }

    /// <summary>The hash of a few words before them, or of themselves where they are many.</summary>
    public string Before { get; init; } = "";

    /// <summary>The hash of a few words after them.</summary>
    public string After { get; init; } = "";

    /// <summary>The hash of the lines above and below those that they stand on.</summary>
    public string Near { get; init; } = "";

    /// <summary>The path of the other article that the finding is about, if it compares two.</summary>
    public string Other { get; init; } = "";

    /// <summary>The beginning of the words found, for a person who reads the file; it is not compared.</summary>
    public required string Text { get; init; }

    /// <summary>The order of the file: what belongs to one article stands together, and where it stands in the article does not matter.</summary>
    public int CompareTo(BaselineEntry? other)
    {
        if (other is null)
            return 1;
        var order = string.CompareOrdinal(Path, other.Path);
        if (order == 0)
            order = string.CompareOrdinal(Rule, other.Rule);
        if (order == 0)
            order = string.CompareOrdinal(Text, other.Text);
        return order != 0 ? order : string.CompareOrdinal(Rest, other.Rest);
    }

    private string Rest => string.Join('\n', Words, Context, Before, After, Near, Other);
}

namespace ContentLint.Rules.Kinds;

/// <summary>How many figures and how many names.</summary>
internal readonly record struct RoleCount(int Figures, int Names)
{
    public RoleCount Add(WordRole role) => role switch
    {
        WordRole.Figure => this with { Figures = Figures + 1 },
        WordRole.Name => this with { Names = Names + 1 },
        _ => this,
    };
}

namespace ContentLint.EndToEnd;

/// <summary>A test that asks git: skipped, and said so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!Programs.Has("git"))
            Skip = "git is not installed.";
    }
}

namespace ContentLint.Tests;

/// <summary>A test on the real articles beside the repository, which are not part of it: skipped, and said so, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = $"There is no {Folder}: the articles that this test measures on are not here.";
    }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(RepositoryFolder.Path, "..", "shared"));
}

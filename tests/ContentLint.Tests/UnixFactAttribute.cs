namespace ContentLint.Tests;

/// <summary>A test of what only Unix has, such as named pipes: skipped, and said so, elsewhere. On macOS no name is invalid.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "This is not Linux.";
    }
}

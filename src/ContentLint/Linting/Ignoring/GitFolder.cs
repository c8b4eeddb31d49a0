namespace ContentLint.Linting.Ignoring;

/// <summary>Where git keeps what all work trees of a repository share.</summary>
internal static class GitFolder
{
    private const string Link = "gitdir: ";

    /// <summary>
    /// In a work tree and in a submodule <c>.git</c> is a file that names a folder, and in that one <c>commondir</c> may name another
    /// (gitrepository-layout(5)).
    /// </summary>
    /// <param name="root">The full path of the folder that holds <c>.git</c>.</param>
    public static string Of(string root)
    {
        var git = Path.Combine(root, ".git");
        if (ReadLine(git) is not { } link || !link.StartsWith(Link, StringComparison.Ordinal))
            return git;
        var own = Path.GetFullPath(link[Link.Length..], root);
        return ReadLine(Path.Combine(own, "commondir")) is { } common ? Path.GetFullPath(common, own) : own;
    }

    private static string? ReadLine(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path).TrimEnd('\r', '\n') : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

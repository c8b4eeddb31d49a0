namespace ContentLint.Output;

/// <summary>A path as SARIF writes it: percent-encoded segments, relative to the root of the repository.</summary>
internal static class ReportUri
{
    /// <param name="prefix">The folder that <paramref name="path"/> is relative to, from the root of the repository; may be empty.</param>
    /// <param name="path">Parted by '/'. One that begins with '/' or a drive becomes an absolute file URI.</param>
    public static string Of(string prefix, string path)
    {
        if (path.StartsWith('/'))
            return "file://" + Encoded(path.Split('/'));
        if (path.Length > 2 && path[1] == ':' && path[2] == '/')
            return $"file:///{path[..2]}/{Encoded(path[3..].Split('/'))}";
        return Encoded(ReportPlace.FromRoot(prefix, path).Split('/'));
    }

    private static string Encoded(IEnumerable<string> segments) => string.Join('/', segments.Select(Uri.EscapeDataString));
}

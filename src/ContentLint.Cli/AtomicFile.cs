namespace ContentLint.Cli;

/// <summary>Writes files so that others see the old content or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>
    /// Puts the bytes beside the file and moves them into its place, with the mode of the file that was there. What a link leads to is
    /// replaced, not the link.
    /// </summary>
    public static void Write(string fullPath, ReadOnlySpan<byte> bytes)
    {
        var target = (File.Exists(fullPath) ? File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName : null) ?? fullPath;
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}

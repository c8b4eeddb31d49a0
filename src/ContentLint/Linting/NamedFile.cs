using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>A file that a user names, links followed.</summary>
internal sealed class NamedFile
{
    private readonly string _path;
    private readonly long _maxLength;

    /// <param name="path">The full path.</param>
    /// <param name="maxLength">In bytes; a pipe is not read further.</param>
    public NamedFile(string path, long maxLength)
    {
        (_path, _maxLength) = (path, maxLength);
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (Path.Exists(target))
                (Length, Problem) = Look(target);
            else if (!MayLeadToWhatHasNoName(path))
                Problem = LocalizableText.Of("a link that leads nowhere");
        }
        catch (IOException)
        {
            Problem = LocalizableText.Of("a link that leads nowhere");
        }
        catch (UnauthorizedAccessException)
        {
            // Whoever reads it will be told the same.
        }
    }

    /// <summary>In bytes; 0 for what tells none, such as a pipe.</summary>
    public long Length { get; }

    /// <summary>Why it cannot be checked; null when nothing is known to be in the way.</summary>
    public LocalizableText? Problem { get; }

    public byte[] Read()
    {
        if (Length > 0)
            return File.ReadAllBytes(_path);
        using var file = File.OpenRead(_path);
        using var bytes = new MemoryStream();
        var part = new byte[1 << 16];
        while (file.Read(part) is > 0 and var count)
        {
            bytes.Write(part, 0, count);
            if (bytes.Length > _maxLength)
                throw new IOException("it goes on for more than --max-file-size allows");
        }

        return bytes.ToArray();
    }

    private static (long Length, LocalizableText? Problem) Look(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > 0 || FileKinds.Of(path) is not (not FileKind.Regular and var kind))
            return (length, null);
        return (0, FileKinds.Describe(kind));
    }

    // What the shell makes of <(command).
    private static bool MayLeadToWhatHasNoName(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}

namespace ContentLint.Text;

/// <summary>
/// Takes what a run needs again at its end out of memory: a file in the folder for temporary files that nobody else can open, and that is
/// gone with the run, however it ends. Safe for several threads. Where no file can be made or written, nothing is taken.
/// </summary>
internal sealed class SpillFile : IDisposable
{
    private readonly Lazy<FileStream?> _file = new(Open);
    private long _length;
    private volatile bool _isFull;

    /// <param name="bytes">What is to be kept.</param>
    /// <param name="at">Where it is.</param>
    /// <returns>Whether it was taken.</returns>
    public bool TryAdd(ReadOnlySpan<byte> bytes, out long at)
    {
        at = 0;
        if (_isFull || _file.Value is not { } file)
            return false;
        at = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        try
        {
            RandomAccess.Write(file.SafeFileHandle, bytes, at);
            return true;
        }
        catch (IOException)
        {
            _isFull = true;
            return false;
        }
    }

    /// <summary>Reads what was added.</summary>
    /// <exception cref="IOException">It cannot be read any more.</exception>
    public void Read(long at, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var count = RandomAccess.Read(_file.Value!.SafeFileHandle, bytes, at);
            if (count == 0)
                throw new IOException("A file for temporary use was cut off.");
            bytes = bytes[count..];
            at += count;
        }
    }

    public void Dispose()
    {
        if (_file.IsValueCreated)
            _file.Value?.Dispose();
    }

    // Under Unix a file that has no name any more lives until it is closed; Windows removes it then.
    private static FileStream? Open()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (OperatingSystem.IsWindows())
            options.Options = FileOptions.DeleteOnClose;
        else
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
            if (!OperatingSystem.IsWindows())
                File.Delete(file.Name);
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using ContentLint.Linting.Caching;

namespace ContentLint.Cli;

/// <summary>
/// The cache of a folder as one file: what it held is read when a run begins, and the whole is written anew when it ends, in one move. So
/// several processes may use it at once; what one of them found out may be lost to the others, never mixed up. A file that is damaged
/// counts as empty.
/// </summary>
/// <remarks>
/// "CLC1", then for each entry its key (16 bytes), its length (4 bytes, little-endian) and its bytes; at the end the SHA-256 of all that.
/// Entries that the last run used come first, and those that no longer fit are left out.
/// </remarks>
internal sealed class CacheFile : IAnalysisStore
{
    public const string DefaultFolder = ".contentlint_cache";

    // In bytes: some hundred thousand articles.
    private const int MaximumLength = 512 << 20;

    private const int KeyLength = 16;
    private const int HeadLength = KeyLength + sizeof(int);

    private readonly string _folder;
    private readonly string _path;
    private readonly byte[] _bytes;
    private readonly Dictionary<UInt128, Range> _entries;
    private readonly ConcurrentDictionary<UInt128, byte[]> _added = [];
    private readonly ConcurrentDictionary<UInt128, bool> _used = [];

    private CacheFile(string folder)
    {
        _folder = folder;
        _path = Path.Combine(folder, "findings");
        _bytes = ReadFile(_path);
        _entries = IndexOf(_bytes);
    }

    private static ReadOnlySpan<byte> Magic => "CLC1"u8;

    /// <param name="folder">Its full path; it need not exist.</param>
    public static CacheFile Open(string folder) => new(folder);

    public byte[]? Find(UInt128 key)
    {
        if (_added.TryGetValue(key, out var added))
            return added;
        if (!_entries.TryGetValue(key, out var range))
            return null;
        _used.TryAdd(key, true);
        return _bytes[range];
    }

    public void Add(UInt128 key, byte[] entry) => _added.TryAdd(key, entry);

    /// <summary>Writes what the run found out. A folder that cannot be written to is no failure of the run.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public string? Save()
    {
        if (_added.IsEmpty)
            return null;
        try
        {
            Directory.CreateDirectory(_folder);
            KeepOutOfRepositories();
            AtomicFile.Write(_path, Join());
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllBytes(path) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static Dictionary<UInt128, Range> IndexOf(byte[] bytes)
    {
        var entries = new Dictionary<UInt128, Range>();
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end < Magic.Length || !bytes.AsSpan().StartsWith(Magic) || !SHA256.HashData(bytes.AsSpan(..end)).AsSpan().SequenceEqual(bytes.AsSpan(end)))
            return entries;
        for (var at = Magic.Length; at < end;)
        {
            var start = at + HeadLength;
            at = start + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + KeyLength));
            entries[BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(start - HeadLength))] = start..at;
        }

        return entries;
    }

    // Another process may have written since this one read.
    private byte[] Join()
    {
        var others = ReadFile(_path);
        using var file = new MemoryStream(Math.Max(_bytes.Length, 1 << 20));
        var written = new HashSet<UInt128>();
        file.Write(Magic);
        foreach (var (key, entry) in _added.OrderBy(pair => pair.Key))
            Append(file, written, key, entry);
        foreach (var key in _used.Keys.Order())
            Append(file, written, key, _bytes.AsSpan(_entries[key]));
        foreach (var (key, range) in IndexOf(others))
            Append(file, written, key, others.AsSpan(range));
        file.Write(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)));
        return file.ToArray();
    }

    private static void Append(MemoryStream file, HashSet<UInt128> written, UInt128 key, ReadOnlySpan<byte> entry)
    {
        if (file.Length + HeadLength + entry.Length + SHA256.HashSizeInBytes > MaximumLength || !written.Add(key))
            return;
        Span<byte> head = stackalloc byte[HeadLength];
        BinaryPrimitives.WriteUInt128LittleEndian(head, key);
        BinaryPrimitives.WriteInt32LittleEndian(head[KeyLength..], entry.Length);
        file.Write(head);
        file.Write(entry);
    }

    // As https://bford.info/cachedir/ has it for backups, and git for itself.
    private void KeepOutOfRepositories()
    {
        Write("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# The cache of contentlint; it may be deleted at any time.\n");
        Write(".gitignore", "*\n");

        void Write(string name, string text)
        {
            if (!File.Exists(Path.Combine(_folder, name)))
                AtomicFile.Write(Path.Combine(_folder, name), System.Text.Encoding.UTF8.GetBytes(text));
        }
    }
}

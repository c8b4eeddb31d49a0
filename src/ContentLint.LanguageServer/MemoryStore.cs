using System.Collections.Concurrent;
using ContentLint.Linting.Caching;

namespace ContentLint.LanguageServer;

/// <summary>What is known of the articles of the workspace while the server runs, so that a second look at them is cheap.</summary>
internal sealed class MemoryStore : IAnalysisStore
{
    // Each state of a text that is edited leaves an entry.
    private const int MostEntries = 200_000;

    private readonly ConcurrentDictionary<UInt128, byte[]> _entries = [];

    public byte[]? Find(UInt128 key) => _entries.GetValueOrDefault(key);

    public void Add(UInt128 key, byte[] entry)
    {
        if (_entries.Count >= MostEntries)
            _entries.Clear();
        _entries[key] = entry;
    }
}

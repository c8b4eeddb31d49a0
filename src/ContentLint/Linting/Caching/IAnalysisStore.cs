namespace ContentLint.Linting.Caching;

/// <summary>
/// Keeps what the rules said of a text, under a key made of everything that it hangs on. Safe for several threads. Whether an entry is
/// still there changes how long a run takes, and nothing else.
/// </summary>
public interface IAnalysisStore
{
    /// <summary>What was added under the key, or null.</summary>
    byte[]? Find(UInt128 key);

    void Add(UInt128 key, byte[] entry);
}

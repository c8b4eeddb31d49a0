using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Analysis;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Linting.Caching;

/// <summary>
/// The analyses of earlier runs. The key is all that an analysis hangs on: the bytes of the file, how it is read, what configuration and
/// the run say, the rules, and the build of the program; so nothing is ever out of date. A file that might speak to the linter itself
/// is not kept.
/// </summary>
internal sealed class AnalysisCache
{
    // Directives are comments that name the tool.
    private const string Tool = "contentlint";

    private readonly IAnalysisStore _store;
    private readonly string _run;
    private readonly FrozenDictionary<string, DiagnosticDescriptor> _descriptors;
    private readonly ConcurrentDictionary<LintConfiguration, byte[]> _seeds = new(ReferenceEqualityComparer.Instance);

    public AnalysisCache(CacheOptions cache, RuleSet rules, LinterOptions options)
    {
        _store = cache.Store;
        _descriptors = rules.Rules.Select(rule => rule.Descriptor).ToFrozenDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);
        _run = string.Join('\n', [cache.Engine, rules.Fingerprint.Value, options.Language, "+", .. options.Select, "-", .. options.Ignore]);
    }

    public UInt128 KeyOf(string path, ReadOnlySpan<byte> bytes, LintConfiguration configuration)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_seeds.GetOrAdd(configuration, key => Hash($"{_run}\n{key.Fingerprint}")));
        hash.AppendData(Hash(Path.GetExtension(path)));
        hash.AppendData(bytes);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }

    public DocumentAnalysis? Find(UInt128 key, AnalyzerPlan plan, SourceText source) =>
        _store.Find(key) is { } entry ? new AnalysisFormat(plan, _descriptors).Read(entry, source) : null;

    public void Add(UInt128 key, AnalyzerPlan plan, DocumentAnalysis analysis, SourceText source)
    {
        // What such a text says is not all in its analysis.
        if (source.Text.Contains(Tool, StringComparison.OrdinalIgnoreCase))
            return;
        if (new AnalysisFormat(plan, _descriptors).Write(analysis, source) is { } entry)
            _store.Add(key, entry);
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}

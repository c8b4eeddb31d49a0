using System.CommandLine;
using ContentLint.Linting.Caching;

namespace ContentLint.Cli;

/// <summary>Whether what earlier runs found out is kept, and where.</summary>
internal sealed class CachingOptions : OptionGroup
{
    private readonly Option<bool> _cache = new("--cache")
    {
        Description = $"Keep what the rules say of each file, and check only files that changed; in {CacheFile.DefaultFolder}.",
    };

    private readonly Option<string?> _folder = new("--cache-dir")
    {
        Description = "The folder for it; implies --cache.",
        HelpName = "folder",
    };

    protected override IEnumerable<Option> Options => [_cache, _folder];

    /// <summary>Null where nothing is kept.</summary>
    public CacheFile? Open(ParseResult arguments, Terminal terminal) =>
        arguments.GetValue(_folder) is { } folder ? CacheFile.Open(terminal.FullPath(folder))
        : arguments.GetValue(_cache) ? CacheFile.Open(terminal.FullPath(CacheFile.DefaultFolder))
        : null;

    public static CacheOptions? For(CacheFile? file) => file is null ? null : new(file, EngineBuild.Name);
}

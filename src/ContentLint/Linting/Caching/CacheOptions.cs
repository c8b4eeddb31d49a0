namespace ContentLint.Linting.Caching;

/// <param name="Store">Where entries are kept.</param>
/// <param name="Engine">Names the build of the program: another one may say something else of the same text.</param>
public sealed record CacheOptions(IAnalysisStore Store, string Engine);

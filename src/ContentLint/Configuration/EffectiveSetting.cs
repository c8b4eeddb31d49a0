using System.Collections.Immutable;

namespace ContentLint.Configuration;

/// <summary>What holds for a file, and what would hold without it.</summary>
/// <param name="Setting">The one that wins; without a value it takes back the others.</param>
/// <param name="Overridden">The others with its key, the strongest first.</param>
internal sealed record EffectiveSetting(Setting Setting, ImmutableArray<Setting> Overridden);

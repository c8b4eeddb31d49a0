using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ContentLint.Configuration;

/// <summary>The sections that may hold for the files of one folder, the winning ones last.</summary>
internal sealed class SectionChain(ImmutableArray<SettingsSection> sections, Func<IEnumerable<Setting>, LintConfiguration> combine)
{
    private readonly ConcurrentDictionary<string, LintConfiguration> _byMatches = new(StringComparer.Ordinal);

    /// <param name="path">The full path of a file in the folder.</param>
    public LintConfiguration For(string path)
    {
        if (sections.IsEmpty)
            return LintConfiguration.Default;
        var flags = new char[sections.Length];
        for (var at = 0; at < flags.Length; at++)
            flags[at] = sections[at].Glob.IsMatch(path.AsSpan(sections[at].Folder.Length)) ? '1' : '0';
        return _byMatches.GetOrAdd(new string(flags), matches => combine(
            sections.Where((_, at) => matches[at] == '1').SelectMany(section => section.Settings)));
    }

    /// <summary>All that is said of the file, what wins last.</summary>
    public IEnumerable<Setting> SettingsFor(string path) =>
        sections.Where(section => section.Glob.IsMatch(path.AsSpan(section.Folder.Length))).SelectMany(section => section.Settings);
}

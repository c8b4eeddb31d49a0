using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Configuration;

/// <summary>What one .editorconfig file says to us.</summary>
/// <param name="Sections">Those with settings, in the order of the file.</param>
/// <param name="Errors">In the order of the file.</param>
internal sealed record SettingsFile(ImmutableArray<SettingsSection> Sections, ImmutableArray<Diagnostic> Errors)
{
    public static SettingsFile Read(EditorConfigFile file, KnownRules known)
    {
        var errors = ImmutableArray.CreateBuilder<Diagnostic>();
        var reader = new SettingReader(known, file, errors);
        if (IsForUs(file))
        {
            foreach (var error in file.Errors)
                reader.Tell(error.Span, error.Message);
        }

        foreach (var pair in file.Preamble.Where(SettingReader.IsOurs))
            reader.Tell(pair.KeySpan, LocalizableText.Of("'{0}' stands before the first section, so it holds for no file", file.Source[pair.KeySpan].ToString()));
        var sections = ImmutableArray.CreateBuilder<SettingsSection>();
        foreach (var section in file.Sections)
            AddSettings(section);
        errors.Sort((one, other) => one.Span.CompareTo(other.Span));
        return new(sections.ToImmutable(), errors.ToImmutable());

        void AddSettings(EditorConfigSection section)
        {
            var pairs = section.Pairs.Where(SettingReader.IsOurs).ToArray();
            ImmutableArray<Setting> settings = [.. pairs.Select(reader.Read).OfType<Setting>()];
            if (pairs.Length > 0 && section.Glob is { HasBalancedBraces: false })
                reader.Tell(section.NameSpan, LocalizableText.Of("the braces here do not pair up, so that each of them stands for itself"));
            if (settings.Length > 0 && section.Glob is not null)
                sections.Add(new(file.Folder, section.Glob, settings));
        }
    }

    /// <summary>
    /// Whether malformed lines are ours to tell: not in a file that never speaks of us. A file that could not be read, whose
    /// text is empty, may have.
    /// </summary>
    private static bool IsForUs(EditorConfigFile file) =>
        file.Source.Length == 0
        || file.Source.Text.Contains("contentlint", StringComparison.OrdinalIgnoreCase)
        || file.Sections.SelectMany(section => section.Pairs).Any(SettingReader.IsOurs);
}

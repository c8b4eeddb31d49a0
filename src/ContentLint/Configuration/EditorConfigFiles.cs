using System.Collections.Concurrent;
using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>The .editorconfig files of a file system, each read when it is first needed. Safe for use by several threads.</summary>
/// <param name="readText">
/// The text at a full path, which is parted by '/'; null if there is no file. It may throw <see cref="IOException"/> and
/// <see cref="UnauthorizedAccessException"/>.
/// </param>
/// <param name="toReportPath">Gives the path that reports show for a full path.</param>
public sealed class EditorConfigFiles(Func<string, string?> readText, Func<string, string> toReportPath)
{
    private readonly ConcurrentDictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<EditorConfigFile>> _chains = new(StringComparer.Ordinal);

    /// <summary>
    /// The files for one linted file, nearest first, up to one with <c>root = true</c> or the root of the file system.
    /// </summary>
    /// <param name="fullPath">Of the linted file, which need not exist; without "." and ".." in it.</param>
    public ImmutableArray<EditorConfigFile> FilesFor(string fullPath) =>
        FilesOfFolder(FolderPath.FindParent(NormalizeFull(fullPath)));

    /// <summary>
    /// The folders of <c>contentlint_rules</c> for one linted file. They come before the rules are read, which
    /// <see cref="ConfigurationSet"/> needs.
    /// </summary>
    public ImmutableArray<RuleFolder> FindRuleFolders(string fullPath) =>
        Find(fullPath, Setting.RuleFolders) is ({ } file, { } pair) ? RuleFolder.Parse(file, pair) : [];

    /// <summary>
    /// The value of <c>contentlint_locale</c> for one linted file, one of <see cref="Locales.Choices"/>; null where there is none, and where it is wrong.
    /// </summary>
    public string? FindLocale(string fullPath) =>
        Find(fullPath, Setting.Locale) is (_, { } pair) ? Locales.Choices.FirstOrDefault(choice => choice.Equals(pair.Value, StringComparison.OrdinalIgnoreCase)) : null;

    internal static string NormalizeFull(string path) =>
        FolderPath.IsFull(path)
            ? FolderPath.Normalize(path)
            : throw new ArgumentException($"'{path}' is no full path.", nameof(path));

    internal ImmutableArray<EditorConfigFile> FilesOfFolder(string? folder)
    {
        if (folder is null)
            return [];
        if (_chains.TryGetValue(folder, out var known))
            return known;
        var chain = ImmutableArray.CreateBuilder<EditorConfigFile>();
        for (var at = folder; at is not null; at = FolderPath.FindParent(at))
        {
            var file = _files.GetOrAdd(at, Read);
            if (file is not null)
                chain.Add(file);
            if (file is { IsRoot: true })
                break;
        }

        return _chains.GetOrAdd(folder, chain.ToImmutable());
    }

    // The pair that counts, and the file that it stands in; null where there is none, or it is taken back.
    private (EditorConfigFile File, EditorConfigPair Pair)? Find(string fullPath, string key)
    {
        var path = NormalizeFull(fullPath);
        foreach (var file in FilesFor(path))
        {
            var pair = file.Sections
                .Where(section => section.Pairs.Any(pair => pair.Key == key))
                .Where(section => section.Glob?.IsMatch(path.AsSpan(file.Folder.Length)) == true)
                .SelectMany(section => section.Pairs)
                .LastOrDefault(pair => pair.Key == key);
            if (pair is not null)
                return SettingReader.IsUnset(pair) ? null : (file, pair);
        }

        return null;
    }

    private EditorConfigFile? Read(string folder)
    {
        var path = $"{folder}/.editorconfig";
        try
        {
            return readText(path) is { } text ? EditorConfigFile.Parse(folder, toReportPath(path), text) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var error = new EditorConfigError(default, LocalizableText.Of("this file cannot be read: {0}", exception.Message));
            return new(folder, new SourceText(toReportPath(path), ""), [], [], [error]);
        }
    }
}

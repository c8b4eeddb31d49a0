using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>One .editorconfig file as the EditorConfig specification (0.17.2) reads it, every key with its place.</summary>
/// <param name="Folder">The full path of the folder that holds the file, parted by '/', without a trailing one.</param>
/// <param name="Source">The text without its byte order mark.</param>
/// <param name="Preamble">The pairs before the first section; by the specification only <c>root</c> means something there.</param>
/// <param name="Sections">In the order of the file.</param>
/// <param name="Errors">The lines that mean nothing, in the order of the file.</param>
public sealed record EditorConfigFile(
    string Folder,
    SourceText Source,
    ImmutableArray<EditorConfigPair> Preamble,
    ImmutableArray<EditorConfigSection> Sections,
    ImmutableArray<EditorConfigError> Errors)
{
    /// <summary>Whether files further up the folders are not to be read.</summary>
    public bool IsRoot { get; } = Preamble.LastOrDefault(pair => pair.Key is "root") is { } root
        && root.Value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads any text: what is wrong becomes one of <see cref="Errors"/>.</summary>
    /// <param name="folder">See <see cref="Folder"/>.</param>
    /// <param name="path">As reports show it.</param>
    /// <param name="text">May begin with a byte order mark.</param>
    public static EditorConfigFile Parse(string folder, string path, string text) =>
        EditorConfigParser.Parse(folder, new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text));
}

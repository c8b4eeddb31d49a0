using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>A text as the editor has it, which may differ from the file.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="LanguageId">The editor's name for the kind of text.</param>
/// <param name="Version">The client's own number for this state.</param>
/// <param name="Text">With the line ends of the editor.</param>
internal sealed record OpenDocument(string Uri, string LanguageId, int Version, string Text)
{
    /// <summary>Null for a text that is no file.</summary>
    public string? FullPath { get; } = PathOf(Uri);

    /// <summary>The last part of its name, with the extension that its kind has when the name has none.</summary>
    public string Name { get; } = NameOf(Uri, LanguageId);

    /// <summary>What led here from the state before, each made to the text that the one before it left.</summary>
    public ImmutableArray<TextChange> Edits { get; private init; } = [];

    public SourceText Source { get; } = new(Uri, Text);

    /// <summary>The full path that a file's URI stands for, parted by '/'; null for any other.</summary>
    public static string? PathOf(string uri)
    {
        if (!System.Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.Host.Length > 0)
            return null;
        var path = System.Uri.UnescapeDataString(parsed.AbsolutePath);

        // No file system has a name with it.
        if (path.Contains('\0', StringComparison.Ordinal))
            return null;
        return Path.GetFullPath(path is ['/', _, ':', ..] ? path[1..] : path, "/").Replace('\\', '/');
    }

    /// <summary>After the changes of one notification, each made to what the one before it left.</summary>
    public OpenDocument With(int version, IEnumerable<JsonNode?> changes, PositionEncoding encoding)
    {
        var text = Text;
        var edits = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var change in changes)
        {
            var inserted = change.Text("text") ?? string.Empty;
            var edit = change.At("range") is { } range
                ? new TextChange(new PositionMap(new(Uri, text), encoding).ToSpan(range), inserted)
                : TextChange.Between(text, inserted);
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
            edits.Add(edit);
        }

        return new(Uri, LanguageId, version, text) { Edits = edits.DrainToImmutable() };
    }

    // What stands behind the dot in the name of a text that is no file is an extension only if there is such a one: "v1.2" has none.
    private static bool SaysItsKind(string name) =>
        DocumentReader.FormatOf(name) is not SourceFormat.PlainText || Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".yml" or ".editorconfig";

    private static string NameOf(string uri, string languageId)
    {
        var name = System.Uri.UnescapeDataString(uri[(uri.LastIndexOfAny(['/', ':', '\\']) + 1)..]);
        if (Path.HasExtension(name) && (PathOf(uri) is not null || SaysItsKind(name)))
            return name;
        return (name.Length == 0 ? "untitled" : name) + languageId switch { "markdown" => ".md", "html" => ".html", "mdx" => ".mdx", _ => ".txt" };
    }
}

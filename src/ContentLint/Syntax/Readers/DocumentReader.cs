using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>Chooses a reader by the file's extension.</summary>
public static class DocumentReader
{
    public static Prose Read(SourceText source, LinePatterns? patterns = null) =>
        Read(source, FormatOf(source.Path), patterns);

    /// <summary>For a text whose path says nothing: standard input, an editor's unsaved document.</summary>
    public static Prose Read(SourceText source, SourceFormat format, LinePatterns? patterns = null) => format switch
    {
        SourceFormat.Markdown => MarkdownReader.Read(source, patterns),
        SourceFormat.Html => HtmlReader.Read(source, patterns),
        _ => PlainTextReader.Read(source, patterns),
    };

    /// <summary>What nobody knows is plain text.</summary>
    public static SourceFormat FormatOf(string path)
    {
        var extension = Path.GetExtension(path.AsSpan());
        return IsAnyOf(extension, ".md", ".markdown", ".mdx") ? SourceFormat.Markdown
            : IsAnyOf(extension, ".html", ".htm", ".xhtml") ? SourceFormat.Html
            : SourceFormat.PlainText;
    }

    private static bool IsAnyOf(ReadOnlySpan<char> extension, params ReadOnlySpan<string> known)
    {
        foreach (var one in known)
        {
            if (extension.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax.Readers;

/// <summary>Blocks as lines "Kind: text", line ends shown as '/'.</summary>
internal static class Blocks
{
    private static readonly LinePatterns Patterns = LinePatterns.Create(
        ["Baca juga*", "IKLAN", "Lihat juga*"], ["Oleh *", "Penulis: *"], ["Foto: *"], ["Sabtu", "November"]);

    public static Prose Read(string text, SourceFormat format, string path = "a") =>
        DocumentReader.Read(new SourceText(path, text), format, Patterns);

    public static string[] Of(string text, SourceFormat format, string path = "a") => Of(Read(text, format, path));

    public static string[] Of(Prose prose) =>
        [.. prose.Blocks.Select(block => $"{block.Kind}: {TextAt(prose, block.Span)}")];

    /// <summary>The source behind the only place of the words in the prose.</summary>
    public static string SourceOf(Prose prose, string words)
    {
        var at = prose.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(at, prose.Text.LastIndexOf(words, StringComparison.Ordinal));
        return prose.Source[prose.Map.ToSource(new TextSpan(at, words.Length))].ToString();
    }

    public static string TextAt(Prose prose, TextSpan span) =>
        prose.Text.Substring(span.Start, span.Length).ReplaceLineEndings("/");
}

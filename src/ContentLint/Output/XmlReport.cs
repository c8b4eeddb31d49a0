using System.Text;
using System.Xml;

namespace ContentLint.Output;

/// <summary>XML 1.0 to a <see cref="TextWriter"/>, indented by two, LF line ends.</summary>
internal static class XmlReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",

        // The writer would name the encoding of the text writer, which is UTF-16 in memory.
        OmitXmlDeclaration = true,
        CloseOutput = false,
    };

    public static XmlWriter Begin(TextWriter output)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        return XmlWriter.Create(output, Settings);
    }

    /// <summary>The text in one line; the few characters left that XML 1.0 cannot write (section 2.2) become U+FFFD.</summary>
    public static string Visible(string text)
    {
        var visible = VisibleText.InOneLine(text);
        if (!visible.AsSpan().ContainsAny('\uFFFE', '\uFFFF'))
            return visible;
        return new StringBuilder(visible).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD').ToString();
    }
}

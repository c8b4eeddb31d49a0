using System.Globalization;
using System.Xml;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>Checkstyle's XML, which many build servers read.</summary>
public sealed class CheckstyleFormatter : DiagnosticFormatter
{
    private const string Version = "4.3";

    public override string Name => "checkstyle";

    public override void Write(LintResult result, TextWriter output)
    {
        using (var xml = XmlReport.Begin(output))
        {
            xml.WriteStartElement("checkstyle");
            xml.WriteAttributeString("version", Version);
            foreach (var file in result.Reported.GroupBy(found => found.Source.Path, StringComparer.Ordinal))
                WriteFile(xml, file.Key, () => file.ToList().ForEach(found => Write(xml, found)));
            foreach (var note in result.Notes)
                WriteFile(xml, note.Path, () => Write(xml, 0, 0, note.IsError ? "error" : "info", note.Message, "contentlint"));
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteFile(XmlWriter xml, string path, Action write)
    {
        xml.WriteStartElement("file");
        xml.WriteAttributeString("name", XmlReport.Visible(path));
        write();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Diagnostic found)
    {
        var (line, column) = found.Source.GetLinePosition(found.Span.Start);
        Write(xml, line + 1, column + 1, found.Severity is Severity.Suggestion ? "info" : found.Severity.Word(), found.Message, $"contentlint.{found.Descriptor.Id}");
    }

    private static void Write(XmlWriter xml, int line, int column, string severity, string message, string source)
    {
        xml.WriteStartElement("error");
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
        if (column > 0)
            xml.WriteAttributeString("column", column.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("severity", severity);
        xml.WriteAttributeString("message", XmlReport.Visible(message));
        xml.WriteAttributeString("source", source);
        xml.WriteEndElement();
    }
}

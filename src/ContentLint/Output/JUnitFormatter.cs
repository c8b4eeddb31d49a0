using System.Globalization;
using System.Xml;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>
/// JUnit's XML: a suite an article, a failed test a finding, an error for a path that could not be checked. Without any there is one test that
/// passes, so that no server complains of a run without tests.
/// </summary>
public sealed class JUnitFormatter : DiagnosticFormatter
{
    private const string ToolName = "contentlint";

    public override string Name => "junit";

    public override void Write(LintResult result, TextWriter output)
    {
        var findings = result.Reported.ToList();
        var errors = result.Notes.Where(note => note.IsError).ToList();
        using (var xml = XmlReport.Begin(output))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, ToolName, Math.Max(1, findings.Count + errors.Count), findings.Count, errors.Count);
            foreach (var file in findings.GroupBy(found => found.Source.Path, StringComparer.Ordinal))
                WriteSuite(xml, [.. file]);
            foreach (var error in errors)
                WriteError(xml, error);
            if (findings.Count + errors.Count == 0)
                WriteClean(xml);
            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, List<Diagnostic> findings)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, findings[0].Source.Path, findings.Count, findings.Count, errors: 0);
        foreach (var found in findings)
        {
            var (line, column) = found.Source.GetLinePosition(found.Span.Start);
            var place = string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, column {column + 1}");
            WriteCase(xml, $"{found.Descriptor.Id} {found.Descriptor.Name} ({place})", found.Source.Path, () =>
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", XmlReport.Visible(found.Message));
                xml.WriteAttributeString("type", found.Severity.Word());
                xml.WriteString(XmlReport.Visible($"{ReportPlace.Of(found.Source, found.Span)}: {found.Message}"));
                xml.WriteEndElement();
            });
        }

        xml.WriteEndElement();
    }

    private static void WriteError(XmlWriter xml, LintNote note)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, note.Path, tests: 1, failures: 0, errors: 1);
        WriteCase(xml, "is checked", note.Path, () =>
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", XmlReport.Visible(note.Message));
            xml.WriteAttributeString("type", "unreadable");
            xml.WriteEndElement();
        });
        xml.WriteEndElement();
    }

    private static void WriteClean(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, ToolName, tests: 1, failures: 0, errors: 0);
        WriteCase(xml, "No findings", ToolName, () => { });
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string name, string path, Action write)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("classname", XmlReport.Visible(path));
        write();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, string name, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("name", XmlReport.Visible(name));
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output.Html;

/// <summary>
/// One page that needs nothing else, for a person to read, filter and print: how much of what is found where, and each article with its
/// marks. Nothing of an article can be markup or code in it; its policy lets only its own style and script run.
/// </summary>
public sealed class HtmlFormatter(HtmlOptions options) : DiagnosticFormatter
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";

    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    public override string Name => "html";

    public override void Write(LintResult result, TextWriter output)
    {
        List<NumberedFinding> findings = [.. result.Shown(options.Suppressed).Select((found, at) => new NumberedFinding(at + 1, found))];
        var files = findings.GroupBy(found => found.Diagnostic.Source.Path, StringComparer.Ordinal)
            .Select((group, at) => new HtmlFile($"f{at + 1}", group.Key, [.. group]))
            .ToList();
        WriteHead(result.Locale, output);
        output.Write($"<header><h1>ContentLint</h1><p class=\"summary\">{HtmlText.Escape(ResultSummary.Of(result))} · contentlint {HtmlText.Escape(options.ToolVersion)}</p></header>\n");
        new HtmlOverview(findings, files, result.Locale, output).Write();
        new HtmlArticles(files, options.MostText, result.Locale, output).Write();
        WriteRules(findings, result.Locale, output);
        WriteNotes(result, output);
        output.Write($"<script>{Script}</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(Locale locale, TextWriter output) => output.Write($"""
        <!doctype html>
        <html lang="{locale.Tag}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="{Nothing}; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'">
        <title>{HtmlText.Escape(locale.Say("ContentLint report"))}</title>
        <style>{Style}</style>
        </head>
        <body>

        """.ReplaceLineEndings("\n"));

    // Why a rule is there is said once, however often it has found something.
    private static void WriteRules(List<NumberedFinding> findings, Locale locale, TextWriter output)
    {
        if (findings.Count == 0)
            return;
        output.Write($"<section class=\"rules\"><h2>{HtmlText.Escape(locale.Say("Why these rules"))}</h2><dl>\n");
        foreach (var rule in findings.Select(found => found.Diagnostic.Descriptor).DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal))
            output.Write($"<dt id=\"{rule.Id}\">{rule.Id} {HtmlText.Escape(rule.Title)}</dt><dd>{HtmlText.Escape(rule.Why.Trim())}</dd>\n");
        output.Write("</dl></section>\n");
    }

    private static void WriteNotes(LintResult result, TextWriter output)
    {
        if (result.Notes.IsEmpty)
            return;
        output.Write($"<section class=\"notes\"><h2>{HtmlText.Escape(result.Locale.Say("Not checked"))}</h2><ul>\n");
        foreach (var note in result.Notes)
            output.Write($"<li>{HtmlText.Escape(note.Path)}: {HtmlText.Escape(note.Message)}</li>\n");
        output.Write("</ul></section>\n");
    }

    /// <summary>As a content security policy names what may run (CSP level 3, section 2.3.1).</summary>
    private static string Hash(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlFormatter).Assembly.GetManifestResourceStream($"html/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

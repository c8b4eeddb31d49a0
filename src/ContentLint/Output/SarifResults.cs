using System.Collections.Immutable;
using System.Text.Json;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>The results of a SARIF log, one call for each in the order of the log.</summary>
/// <param name="json">Where they go.</param>
/// <param name="options">Those of the log.</param>
/// <param name="ruleIds">The rules of the log, in their order.</param>
/// <param name="hasBaseline">Whether the results say if a baseline knows them.</param>
/// <param name="locale">The language of the results.</param>
internal sealed class SarifResults(Utf8JsonWriter json, SarifOptions options, ImmutableArray<string> ruleIds, bool hasBaseline, Locale locale)
{
    // A paragraph that stands in a hundred articles is told by ten of them.
    private const int MostRelated = 10;

    private readonly ContentHash _contentHash = new();

    // The findings come file by file, so that one file's hashes are enough.
    private (SourceText Source, LineHash Hash)? _lineHash;

    public void Write(Diagnostic diagnostic)
    {
        var uri = ReportUri.Of(options.PathPrefix, diagnostic.Source.Path);
        var related = diagnostic.Related[..Math.Min(diagnostic.Related.Length, MostRelated)];
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Id);
        json.WriteNumber("ruleIndex", ruleIds.BinarySearch(diagnostic.Descriptor.Id, StringComparer.Ordinal));
        json.WriteString("level", SarifRules.LevelOf(diagnostic.Severity));
        json.WriteText("message", SarifMessage.Of(diagnostic.Message, related, locale));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WritePhysicalLocation(uri, diagnostic.Source, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(related);
        WriteFingerprints(diagnostic, uri);
        WriteFix(diagnostic, uri);
        WriteSuppression(diagnostic);
        json.WriteEndObject();
    }

    private void WriteRelated(ImmutableArray<RelatedLocation> related)
    {
        if (related.IsEmpty)
            return;
        json.WriteStartArray("relatedLocations");
        for (var at = 0; at < related.Length; at++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", at + 1);
            json.WritePhysicalLocation(ReportUri.Of(options.PathPrefix, related[at].Source.Path), related[at].Source, related[at].Span);
            json.WriteText("message", SarifMessage.Sentence(related[at].Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFingerprints(Diagnostic diagnostic, string uri)
    {
        // A file may have been read twice, for its own findings and for those of the batch.
        var source = diagnostic.Source;
        if (_lineHash is not { } last || last.Source.Encoding != source.Encoding || last.Source.Text != source.Text)
            _lineHash = last = (source, new(source));
        json.WriteStartObject("partialFingerprints");
        json.WriteString("contentlintHash/v1", _contentHash.Of(diagnostic, uri));
        json.WriteString("primaryLocationLineHash", last.Hash[source.GetLinePosition(diagnostic.Span.Start).Line]);
        json.WriteEndObject();
    }

    /// <summary>Where one result has one of the properties, all must have it (SARIF 2.1.0, sections 3.27.23 and 3.27.24).</summary>
    private void WriteSuppression(Diagnostic diagnostic)
    {
        if (options.Suppressed is not SuppressedFindings.Shown)
            return;
        if (hasBaseline)
            json.WriteString("baselineState", diagnostic.Suppression?.Source is SuppressionSource.Baseline ? "unchanged" : "new");
        json.WriteStartArray("suppressions");
        if (diagnostic.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppression.Source is SuppressionSource.Directive ? "inSource" : "external");
            json.WriteString("status", "accepted");
            if (suppression.Justification.Length > 0)
                json.WriteString("justification", VisibleText.InOneLine(suppression.Justification));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One fix: a list would be of alternatives. A replacement without inserted content deletes.</summary>
    private void WriteFix(Diagnostic diagnostic, string uri)
    {
        if (diagnostic.Fix is not { } fix)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteText("description", SarifMessage.Sentence(fix.Title));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        json.WriteArtifactLocation(uri);
        json.WriteStartArray("replacements");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            json.WriteRegion("deletedRegion", diagnostic.Source, change.Span);
            if (change.NewText.Length > 0)
                json.WriteText("insertedContent", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}

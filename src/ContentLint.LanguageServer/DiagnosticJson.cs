using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Findings as the protocol has them.</summary>
internal sealed class DiagnosticJson(SourceText source, PositionEncoding encoding, Func<string, string?> uriOf)
{
    private readonly PositionMap _positions = new(source, encoding);

    public JsonArray Write(ImmutableArray<Diagnostic> findings) => findings.Select(Write).ToJson();

    private JsonObject Write(Diagnostic found)
    {
        var json = new JsonObject
        {
            ["range"] = _positions.ToRange(found.Span),
            ["severity"] = SeverityOf(found.Severity),
            ["code"] = found.Descriptor.Id,
            ["codeDescription"] = new JsonObject { ["href"] = RulePage.Of(found.Descriptor).AbsoluteUri },
            ["source"] = "contentlint",
            ["message"] = found.Message,
        };
        var related = found.Related.Select(WriteRelated).OfType<JsonNode>().ToArray();
        if (related.Length > 0)
            json["relatedInformation"] = new JsonArray(related);
        return json;
    }

    private JsonObject? WriteRelated(RelatedLocation related)
    {
        var isHere = related.Source.Text == source.Text;
        if (uriOf(related.Source.Path) is not { } uri)
            return null;
        var positions = isHere ? _positions : new PositionMap(related.Source, encoding);
        return new()
        {
            ["location"] = new JsonObject { ["uri"] = uri, ["range"] = positions.ToRange(related.Span) },
            ["message"] = related.Message,
        };
    }

    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        _ => 3,
    };
}

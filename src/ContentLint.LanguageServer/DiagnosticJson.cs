using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Findings as the protocol has them.</summary>
internal sealed class DiagnosticJson(SourceText source, PositionEncoding encoding, Func<string, string> uriOf)
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
        if (!found.Related.IsEmpty)
            json["relatedInformation"] = found.Related.Select(WriteRelated).ToJson();
        return json;
    }

    private JsonObject WriteRelated(RelatedLocation related)
    {
        var positions = related.Source.Text == source.Text ? _positions : new PositionMap(related.Source, encoding);
        return new()
        {
            ["location"] = new JsonObject { ["uri"] = uriOf(related.Source.Path), ["range"] = positions.ToRange(related.Span) },
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

using System.Text.Json;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>The small objects of which the rest of a SARIF log is made.</summary>
internal static class SarifLocations
{
    /// <summary>The name of the repository's root, as its own tools and Microsoft's write it.</summary>
    public const string RootId = "%SRCROOT%";

    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static void WriteArtifactLocation(this Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (!uri.StartsWith("file://", StringComparison.Ordinal))
            json.WriteString("uriBaseId", RootId);
        json.WriteEndObject();
    }

    public static void WritePhysicalLocation(this Utf8JsonWriter json, string uri, SourceText source, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteArtifactLocation(uri);
        json.WriteRegion("region", source, span);
        json.WriteEndObject();
    }

    /// <summary>All four numbers, one-based, the end column that after the last one of the span.</summary>
    public static void WriteRegion(this Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var start = source.GetLinePosition(span.Start);
        var end = source.GetLinePosition(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        json.WriteEndObject();
    }
}

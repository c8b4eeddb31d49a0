using System.Text.Json.Nodes;

namespace ContentLint.LanguageServer;

/// <summary>Reads what a client sends: a value that is absent or of another type is null.</summary>
internal static class JsonReading
{
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            node = (node as JsonObject)?[key];
        return node;
    }

    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static int? Number(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    public static bool? Flag(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    public static IEnumerable<JsonNode?> Items(this JsonNode? node, params ReadOnlySpan<string> path) => node.At(path) as JsonArray ?? [];

    public static IEnumerable<string> Texts(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.Items(path).Select(item => item.Text()).OfType<string>();

    public static JsonArray ToJson(this IEnumerable<JsonNode?> items) => new([.. items]);

    /// <exception cref="RequestException">There is no such text.</exception>
    public static string Demand(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.Text(path) ?? throw new RequestException(ErrorCode.InvalidParams, $"'{string.Join('.', path.ToArray())}' is missing");
}

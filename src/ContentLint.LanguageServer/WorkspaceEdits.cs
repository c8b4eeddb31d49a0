using System.Text.Json.Nodes;

namespace ContentLint.LanguageServer;

/// <summary>Edits in the form that the client takes.</summary>
internal static class WorkspaceEdits
{
    /// <param name="uri">Of the text.</param>
    /// <param name="version">The state that the edits are for; null for a file that is not open.</param>
    /// <param name="edits">They do not overlap.</param>
    /// <param name="client">What it can do.</param>
    public static JsonObject For(string uri, int? version, JsonNode[] edits, ClientAbilities client)
    {
        if (!client.HasDocumentChanges)
            return new() { ["changes"] = new JsonObject { [uri] = new JsonArray(edits) } };
        var change = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["edits"] = new JsonArray(edits),
        };
        return new() { ["documentChanges"] = new JsonArray(change) };
    }

    /// <summary>An edit that creates a file with a text.</summary>
    public static JsonObject Create(string uri, JsonNode insertion) => new()
    {
        ["documentChanges"] = new JsonArray(
            new JsonObject { ["kind"] = "create", ["uri"] = uri, ["options"] = new JsonObject { ["ignoreIfExists"] = true } },
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = null },
                ["edits"] = new JsonArray(insertion),
            }),
    };
}

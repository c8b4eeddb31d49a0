using System.Text.Json.Nodes;

namespace ContentLint.LanguageServer;

/// <summary>What the server tells a client that it can do.</summary>
internal static class ServerAbilities
{
    public const string FixAll = "contentlint.fixAll";

    /// <summary>A phrase of a locale.</summary>
    public const string FixAllTitle = "Fix all safe findings of ContentLint";

    public const string Recheck = "contentlint.recheck";

    public static JsonObject For(ClientAbilities client)
    {
        var abilities = new JsonObject
        {
            ["positionEncoding"] = ClientAbilities.NameOf(client.Encoding),
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2, ["save"] = new JsonObject { ["includeText"] = false } },
            ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = CodeActions.Kinds },
            ["hoverProvider"] = true,
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray(".", ":", "=") },
            ["executeCommandProvider"] = new JsonObject { ["commands"] = new JsonArray(FixAll, Recheck) },
            ["workspace"] = new JsonObject
            {
                ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true },
            },
        };
        if (client.PullsDiagnostics)
        {
            abilities["diagnosticProvider"] = new JsonObject
            {
                ["identifier"] = "contentlint",
                ["interFileDependencies"] = true,
                ["workspaceDiagnostics"] = false,
            };
        }

        return abilities;
    }
}

using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>A folder on the disk that an editor has open.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contentlint-").FullName;

    /// <param name="editorConfig">Null for a folder without one.</param>
    public Workspace(string? editorConfig)
    {
        if (editorConfig is not null)
            Write(".editorconfig", editorConfig);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <returns>The file's URI.</returns>
    public string Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
        return new Uri(file.FullName).AbsoluteUri;
    }

    /// <summary>The first message of a client that asks for findings and reads a language.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="resourceOperations">What it can do with files.</param>
    public string Initialize(string? locale, params IEnumerable<string> resourceOperations) => new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = 0,
        ["method"] = "initialize",
        ["params"] = new JsonObject
        {
            ["locale"] = locale,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(_folder).AbsoluteUri }),
            ["capabilities"] = new JsonObject
            {
                ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() },
                ["workspace"] = new JsonObject { ["workspaceEdit"] = new JsonObject { ["documentChanges"] = true, ["resourceOperations"] = resourceOperations.Select(operation => (JsonNode?)operation).ToJson() } },
            },
        },
    }.ToJsonString();
}

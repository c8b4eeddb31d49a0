using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>What an editor is told of an article that says the same as another one of its folder.</summary>
public sealed class ComparisonTests : IDisposable
{
    private const string Shared =
        "Panen padi di lereng timur gunung itu tahun ini lebih awal daripada tahun lalu, kata para petani yang menjemur gabah di halaman balai desa sejak pagi.";

    private const string Article = $"Petani senang.\n\n{Shared}\n\nHujan turun di hilir.\n";

    private readonly Workspace _folder = new("root = true");
    private readonly LiveConversation _editor;
    private readonly string _uri;
    private int _version = 1;

    public ComparisonTests()
    {
        _folder.Write("a.md", Shared + "\n");
        _uri = _folder.Write("b.md", Article);
        _editor = new(_folder.Initialize("en"), Told("didOpen", new() { ["uri"] = _uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = Article }));
        _editor.Hear(IsStatus);
    }

    public void Dispose()
    {
        _editor.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Finding_moves_with_the_edits_until_the_articles_are_compared_again()
    {
        Assert.Equal([2], LinesOfShared());

        Change(0, 0, 0, 0, "Kabar baik.\n\n");
        Assert.Equal([4], LinesOfShared());
        Change(6, 0, 6, 5, "Gerimis");
        Assert.Equal([4], LinesOfShared());

        _editor.Hear(IsStatus);
        Assert.Equal([4], LinesOfShared());
    }

    [Fact]
    public void Finding_in_what_is_edited_is_dropped_until_the_articles_are_compared_again()
    {
        Change(2, 6, 2, 10, "jagung");

        Assert.Empty(LinesOfShared());
    }

    [Fact]
    public void Text_that_is_sent_as_a_whole_keeps_its_finding()
    {
        ChangeTo(new() { ["text"] = "Warta desa.\n" + Article });

        Assert.Equal([3], LinesOfShared());
    }

    private static bool IsStatus(JsonObject message) => message.Text("method") == "contentlint/status";

    private int?[] LinesOfShared()
    {
        var id = ++_version;
        _editor.Send(new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = id,
            ["method"] = "textDocument/diagnostic",
            ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = _uri } },
        }.ToJsonString());
        return _editor.Hear(message => message.Number("id") == id).Items("result", "items")
            .Where(item => item.Text("code") == "CL3003")
            .Select(item => item.Number("range", "start", "line"))
            .ToArray();
    }

    private void Change(int startLine, int start, int endLine, int end, string text) => ChangeTo(new()
    {
        ["range"] = new JsonObject
        {
            ["start"] = new JsonObject { ["line"] = startLine, ["character"] = start },
            ["end"] = new JsonObject { ["line"] = endLine, ["character"] = end },
        },
        ["text"] = text,
    });

    private void ChangeTo(JsonObject change) => _editor.Send(Told("didChange", new() { ["uri"] = _uri, ["version"] = ++_version }, change));

    private static string Told(string method, JsonObject document, JsonObject? change = null) => new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["method"] = $"textDocument/{method}",
        ["params"] = new JsonObject { ["textDocument"] = document, ["contentChanges"] = new JsonArray(change) },
    }.ToJsonString();
}

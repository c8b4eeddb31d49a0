using System.Text;
using System.Text.Json.Nodes;
using ContentLint.LanguageServer;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.LanguageServer;

/// <summary>However a text came about in an editor, its findings are those of a check of the same text in a file.</summary>
public sealed class RandomEditTests
{
    private const int Notifications = 120;

    private static readonly RuleSet Rules = BuiltInRules.Load();
    private static readonly Linter Engine = new(Rules, new() { Jobs = 1 });

    [Theory]
    [InlineData("utf-16", "markdown", "a.md", 1)]
    [InlineData("utf-8", "markdown", "a.md", 2)]
    [InlineData("utf-32", "markdown", "a.md", 3)]
    [InlineData("utf-16", "html", "a.html", 4)]
    [InlineData("utf-8", "html", "a.html", 5)]
    [InlineData("utf-32", "html", "a.html", 6)]
    [InlineData("utf-16", "plaintext", "a.txt", 7)]
    [InlineData("utf-8", "plaintext", "a.txt", 8)]
    [InlineData("utf-32", "plaintext", "a.txt", 9)]
    [InlineData("utf-16", "mdx", "a.mdx", 10)]
    public void Findings_after_each_edit_are_those_of_a_whole_check(string encodingName, string languageId, string path, int seed)
    {
        var encoding = encodingName switch { "utf-8" => PositionEncoding.Utf8, "utf-32" => PositionEncoding.Utf32, _ => PositionEncoding.Utf16 };
        var text = new EditedText("\uFEFF# Panen raya 😀\r\n\r\nHutang desa itu lunas, kata Budi.\n\nWarga mengkonfirmasi bahwa rapat itu batal.", encoding);
        var edits = new RandomEdits(text, Rules, seed);
        using var editor = new LiveConversation(Said(0, "initialize", new()
        {
            ["capabilities"] = new JsonObject
            {
                ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray(encodingName) },
                ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() },
            },
        }));
        editor.Send(Said(id: null, "textDocument/didOpen", new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = "untitled:a", ["languageId"] = languageId, ["version"] = 0, ["text"] = text.Text },
        }));
        var total = 0;
        string? resultId = null;
        string[] known = [];
        for (var version = 1; version <= Notifications; version++)
        {
            var before = text.Text;
            var changes = edits.Next();
            editor.Send(Said(id: null, "textDocument/didChange", new()
            {
                ["textDocument"] = new JsonObject { ["uri"] = "untitled:a", ["version"] = version },
                ["contentChanges"] = changes.DeepClone(),
            }));
            editor.Send(Said(version, "textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = "untitled:a" }, ["previousResultId"] = resultId }));
            var report = editor.Hear(message => message.Number("id") == version).At("result");
            if (report.Text("kind") is "full")
                known = [.. report.Items("items").Select(item => $"{item.Text("code")} {item.At("range")!.ToJsonString()} {item.Text("message")}")];
            resultId = report.Text("resultId");

            var expected = Expected(text, path);
            total += expected.Length;
            Assert.True(expected.SequenceEqual(known, StringComparer.Ordinal), string.Join('\n',
                [$"notification {version}: {changes.ToJsonString()}", $"before {JsonValue.Create(before).ToJsonString()}", "expected", .. expected, "found", .. known]));
        }

        Assert.True(total > Notifications, "the texts are too good to be a test");
    }

    private static string[] Expected(EditedText text, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Text);
        var mark = text.Text.StartsWith('\uFEFF') ? 1 : 0;
        return
        [
            .. Engine.Lint([new(path, FullPath: null, () => bytes)]).Reported
                .Select(found => $"{found.Descriptor.Id} {text.RangeOf(found.Span.Start + mark, found.Span.End + mark).ToJsonString()} {found.Message}"),
        ];
    }

    private static string Said(int? id, string method, JsonObject parameters)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
        if (id is not null)
            message["id"] = id;
        return message.ToJsonString();
    }
}

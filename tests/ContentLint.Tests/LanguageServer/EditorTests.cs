using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>What an editor is offered for a text that has no file.</summary>
public sealed class EditorTests
{
    private const string Faulty = "Warga mengkonfirmasi bahwa rapat itu batal.";

    [Theory]
    [InlineData("file:///tmp/a%00b.md")]
    [InlineData("untitled:a\ud83d.md")]
    [InlineData("file://[")]
    [InlineData("")]
    public void Address_that_is_none_does_not_end_the_session(string address)
    {
        var messages = Run(Opened(address, "markdown", Faulty), Asked(1, "textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = address } }));

        Assert.Single(messages, message => message.Number("id") == 1);
    }

    [Fact]
    public void Text_that_is_checked_when_saved_keeps_its_findings_until_then()
    {
        string[] start =
        [
            """{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"contentlint":{"run":"onSave"}}}}""",
            Opened("untitled:a", "markdown", "Warga datang."), Diagnose(1), Changed("untitled:a", Faulty),
        ];
        string Found(params string[] then) => string.Join(
            ' ', Run([.. start, .. then, Diagnose(2)]).Single(message => message.Number("id") == 2).Items("result", "items").Select(item => item.Text("code")));

        Assert.Empty(Found());
        Assert.Equal("CL7008", Found("""{"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"untitled:a"}}}"""));
    }

    [Fact]
    public void Fix_of_everything_leaves_a_byte_order_mark_alone()
    {
        var edit = Assert.Single(Assert.Single(ActionsAt("markdown", "\uFEFF" + Faulty, 0, 0, "source.fixAll")).Items("edit", "changes", "untitled:a"));

        Assert.True(edit.Number("range", "start", "character") > 0);
    }

    [Theory]
    [InlineData("markdown", Faulty, 0, 8, 0, 0, "<!-- contentlint disable-next CL7008: REASON -->\n\n")]
    [InlineData("markdown", "- satu\n  - " + Faulty, 1, 14, 1, 0, "  <!-- contentlint disable-next CL7008: REASON -->\n\n")]
    [InlineData("markdown", "\uFEFF" + Faulty, 0, 8, 0, 1, "<!-- contentlint disable-next CL7008: REASON -->\n\n")]
    [InlineData("mdx", Faulty, 0, 8, 0, 0, "{/* contentlint disable-next CL7008: REASON */}\n\n")]
    [InlineData("html", "<p>" + Faulty + "</p>", 0, 11, 0, 0, "<!-- contentlint disable-next CL7008: REASON -->\n\n")]
    [InlineData("html", "<p\n class='x'>" + Faulty + "</p>", 1, 20, 1, 11, "<!-- contentlint disable-next CL7008: REASON -->")]
    public void Directive_stands_before_the_block_and_silences_the_finding(string languageId, string text, int line, int character, int editLine, int editCharacter, string inserted)
    {
        var edit = Assert.Single(Assert.Single(PutAside(languageId, text, line, character)).Items("edit", "changes", "untitled:a"));

        Assert.Equal((editLine, editCharacter, inserted), (edit.Number("range", "start", "line"), edit.Number("range", "start", "character"), edit.Text("newText")));
        var changed = new OpenDocument("untitled:a", languageId, 1, text).With(2, [new JsonObject { ["range"] = edit.At("range")!.DeepClone(), ["text"] = inserted }], PositionEncoding.Utf16);
        Assert.DoesNotContain(Run(Opened("untitled:a", languageId, changed.Text), Diagnose(1)).Single(message => message.Number("id") == 1).Items("result", "items"), item => item.Text("code") == "CL7008");
    }

    [Theory]
    [InlineData("plaintext", Faulty, 0, 8)]
    [InlineData("markdown", "---\ntitle: " + Faulty + "\n---\n\nWarga datang.", 1, 16)]
    [InlineData("markdown", "\uFEFF---\ntitle: " + Faulty + "\n---\n\nWarga datang.", 1, 16)]
    [InlineData("markdown", "| a | b |\n| - | - |\n| " + Faulty + " | c |", 2, 12)]
    public void No_directive_is_offered_where_no_comment_can_stand(string languageId, string text, int line, int character)
    {
        Assert.NotEmpty(ActionsAt(languageId, text, line, character, "quickfix"));
        Assert.Empty(PutAside(languageId, text, line, character));
    }

    [Theory]
    [InlineData("plaintext")]
    [InlineData("markdown")]
    public void Text_without_a_file_is_checked_though_a_dot_is_in_its_name(string languageId)
    {
        var answers = Run(Opened("untitled:v1.2", languageId, Faulty), Asked(1, "textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = "untitled:v1.2" } }));

        Assert.Equal("CL7008", Assert.Single(answers.Single(message => message.Number("id") == 1).Items("result", "items")).Text("code"));
    }

    [Theory]
    [InlineData("en", "Put CL7008 aside here, with a reason|Allow 'mengkonfirmasi' in .editorconfig|Fix all safe findings of ContentLint")]
    [InlineData("id", "Kesampingkan CL7008 di sini, dengan alasan|Izinkan 'mengkonfirmasi' di .editorconfig|Perbaiki semua temuan ContentLint yang aman")]
    public void What_is_offered_is_said_in_the_language_of_the_reader(string locale, string titles)
    {
        using var folder = new Workspace("root = true");
        var uri = folder.Write("a.md", Faulty);
        var asked = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = new JsonObject { ["start"] = Place(0, 8), ["end"] = Place(0, 8) },
            ["context"] = new JsonObject { ["only"] = new JsonArray("quickfix", "source.fixAll") },
        };

        var messages = Conversation.Run(folder.Initialize(locale), Opened(uri, "markdown", Faulty), Asked(1, "textDocument/codeAction", asked), Asked(99, "shutdown", [])).Messages;

        Assert.Equal(titles.Split('|'), messages.Single(message => message.Number("id") == 1).Items("result").Select(action => action.Text("title")).TakeLast(3));
    }

    [Theory]
    [InlineData("create", "create|edit")]
    [InlineData("rename", "edit")]
    public void Words_are_allowed_in_a_file_that_is_created_where_the_editor_can(string operation, string steps)
    {
        using var folder = new Workspace(editorConfig: null);
        var uri = folder.Write("a.md", Faulty);
        var asked = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = new JsonObject { ["start"] = Place(0, 8), ["end"] = Place(0, 8) },
        };

        var messages = Conversation.Run(folder.Initialize("en", operation), Opened(uri, "markdown", Faulty), Asked(1, "textDocument/codeAction", asked), Asked(99, "shutdown", [])).Messages;

        var edit = messages.Single(said => said.Number("id") == 1).Items("result").Single(action => action.Text("title")!.StartsWith("Allow", StringComparison.Ordinal)).At("edit");
        Assert.Equal(steps, string.Join('|', edit.Items("documentChanges").Select(change => change.Text("kind") ?? "edit")));
        Assert.EndsWith("[*]\ncontentlint_rule.CL7008.allow = mengkonfirmasi\n", edit.Items("documentChanges").Last().Items("edits").Single().Text("newText"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "root = true\n[*]\ncontentlint_locale = id", "tulis 'mengonfirmasi' untuk 'mengkonfirmasi'")]
    [InlineData("en", "root = true\n[*]\ncontentlint_locale = id", "write 'mengonfirmasi' for 'mengkonfirmasi'")]
    [InlineData(null, "root = true\n[*]\ncontentlint_locale = auto", "write 'mengonfirmasi' for 'mengkonfirmasi'")]
    [InlineData(null, "root = true", "write 'mengonfirmasi' for 'mengkonfirmasi'")]
    [InlineData("id-ID", "root = true", "tulis 'mengonfirmasi' untuk 'mengkonfirmasi'")]
    public void Configuration_chooses_the_language_where_the_editor_names_none(string? locale, string configuration, string message)
    {
        using var folder = new Workspace(configuration);
        var uri = folder.Write("a.md", Faulty);

        var messages = Conversation.Run(folder.Initialize(locale), Opened(uri, "markdown", Faulty), Diagnose(1, uri), Asked(99, "shutdown", [])).Messages;

        Assert.Equal(message, Assert.Single(messages.Single(said => said.Number("id") == 1).Items("result", "items")).Text("message"));
    }

    [Fact]
    public void Settings_and_directives_are_told_in_the_language_of_the_reader()
    {
        using var folder = new Workspace("root = true");
        var (configuration, article) = (folder.Write(".editorconfig", "root = true"), folder.Write("a.md", Faulty));
        var asked = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = article },
            ["range"] = new JsonObject { ["start"] = Place(0, 8), ["end"] = Place(0, 8) },
        };

        var messages = Conversation.Run(
        [
            folder.Initialize("id"), Opened(configuration, "editorconfig", "root = true\n[*]\ncontentlint_langauge = id\n"), Opened(article, "markdown", Faulty),
            Diagnose(1, configuration), Asked(2, "textDocument/codeAction", asked), Asked(99, "shutdown", []),
        ]).Messages;

        Assert.Equal("'contentlint_langauge' bukan kunci yang dikenal; maksudnya 'contentlint_language'?", Assert.Single(messages.Single(said => said.Number("id") == 1).Items("result", "items")).Text("message"));
        Assert.Contains(": ALASAN -->", messages.Single(said => said.Number("id") == 2).At("result")!.ToJsonString().Replace("\\u003E", ">", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Article_that_is_ignored_is_not_checked()
    {
        using var folder = new Workspace("root = true");
        folder.Write(".contentlintignore", "drafts/\n");
        var (kept, ignored) = (folder.Write("a.md", Faulty), folder.Write("drafts/b.md", Faulty));

        var messages = Conversation.Run(
        [
            folder.Initialize("en"), Opened(kept, "markdown", Faulty), Opened(ignored, "markdown", Faulty),
            Diagnose(1, kept), Diagnose(2, ignored),
            Asked(3, "textDocument/codeAction", new() { ["textDocument"] = new JsonObject { ["uri"] = ignored }, ["context"] = new JsonObject { ["only"] = new JsonArray("source.fixAll") } }),
            Asked(99, "shutdown", []),
        ]).Messages;

        Assert.Single(messages.Single(message => message.Number("id") == 1).Items("result", "items"));
        Assert.Empty(messages.Single(message => message.Number("id") == 2).Items("result", "items"));
        Assert.Empty(messages.Single(message => message.Number("id") == 3).Items("result"));
    }

    private static JsonObject Place(int line, int character) => new() { ["line"] = line, ["character"] = character };

    private static IEnumerable<JsonNode?> PutAside(string languageId, string text, int line, int character) =>
        ActionsAt(languageId, text, line, character, "quickfix").Where(action => action.Text("title")!.StartsWith("Put CL7008", StringComparison.Ordinal));

    private static IReadOnlyList<JsonNode?> ActionsAt(string languageId, string text, int line, int character, string only)
    {
        var place = new JsonObject { ["line"] = line, ["character"] = character };
        var parameters = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = "untitled:a" },
            ["range"] = new JsonObject { ["start"] = place, ["end"] = place.DeepClone() },
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray(), ["only"] = new JsonArray(only) },
        };
        return [.. Run(Opened("untitled:a", languageId, text), Asked(1, "textDocument/codeAction", parameters)).Single(message => message.Number("id") == 1).Items("result")];
    }

    private static IReadOnlyList<JsonObject> Run(params IEnumerable<string> messages) => Conversation.Run(
    [
        """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{"textDocument":{"diagnostic":{}}}}}""",
        .. messages,
        """{"jsonrpc":"2.0","id":99,"method":"shutdown"}""",
        """{"jsonrpc":"2.0","method":"exit"}""",
    ]).Messages;

    private static string Diagnose(int id, string uri = "untitled:a") => Asked(id, "textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = uri } });

    private static string Asked(int id, string method, JsonObject parameters) =>
        new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters }.ToJsonString();

    private static string Opened(string uri, string languageId, string text) => Told("textDocument/didOpen", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = languageId, ["version"] = 1, ["text"] = text },
    });

    private static string Changed(string uri, string text) => Told("textDocument/didChange", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = 2 },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    private static string Told(string method, JsonObject parameters) =>
        new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters }.ToJsonString();
}

using System.Text;
using System.Text.Json.Nodes;
using ContentLint.LanguageServer;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.LanguageServer;

public sealed class SessionTests
{
    private const string Initialize = """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":{"textDocument":{"diagnostic":{}}}}}""";
    private const string Open = """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"markdown","version":1,"text":"Hutang desa itu lunas."}}}""";
    private const string Shutdown = """{"jsonrpc":"2.0","id":"z","method":"shutdown"}""";
    private const string Exit = """{"jsonrpc":"2.0","method":"exit"}""";

    private static readonly string[] Whole =
    [
        Initialize, """{"jsonrpc":"2.0","method":"initialized","params":{}}""", Open,
        """{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:a","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":6}},"text":"Utang"}]}}""",
        """{"jsonrpc":"2.0","id":1,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"untitled:a"}}}""",
        """{"jsonrpc":"2.0","id":2,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:a"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":3}},"context":{"diagnostics":[]}}}""",
        """{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":1}}}""",
        """{"jsonrpc":"2.0","id":4,"method":"textDocument/completion","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":1}}}""",
        """{"jsonrpc":"2.0","id":5,"method":"workspace/executeCommand","params":{"command":"contentlint.recheck"}}""",
        """{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:a"}}}""",
        Shutdown, Exit,
    ];

    private static readonly string[] Splinters =
        ["", "{", "}", "[", "]", "null", "0", "-1", "1e999", "\"", "\\u0000", "é", "\uD83D\uDE00", "Content-Length: 5\r\n\r\n", "\r\n\r\n", "true", "\\ud83d", "\\udc00", "%00", "{\"id\":7}", ",", ":", "untitled:", "file:///", "\"line\":-5", "\"character\":99999999"];

    [Fact]
    public void Text_without_a_file_is_checked()
    {
        var (exitCode, messages) = Conversation.Run(Initialize, Open, """{"jsonrpc":"2.0","id":1,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"untitled:a"}}}""", Shutdown, Exit);

        var items = messages.Single(message => message.Number("id") == 1).Items("result", "items").ToArray();
        Assert.Equal(0, exitCode);
        Assert.Equal("CL7008", Assert.Single(items).Text("code"));
    }

    [Fact]
    public void End_of_the_stream_without_shutdown_is_exit_code_one() => Assert.Equal(1, Conversation.Run(Initialize).ExitCode);

    [Theory]
    [InlineData("{", ErrorCode.ParseError)]
    [InlineData("[]", ErrorCode.InvalidRequest)]
    [InlineData("3", ErrorCode.InvalidRequest)]
    [InlineData("{\"id\":1,\"id\":2,\"method\":\"x\"}", ErrorCode.ParseError)]
    public void Message_that_is_none_is_answered_without_an_id(string message, int code)
    {
        var (exitCode, messages) = Conversation.Run(message, Initialize, Shutdown, Exit);

        Assert.Equal(0, exitCode);
        Assert.Equal(code, messages[0].Number("error", "code"));
        Assert.Null(messages[0]["id"]);
        Assert.NotNull(messages[1].At("result", "capabilities"));
    }

    [Fact]
    public void Header_that_is_none_is_passed_over()
    {
        byte[] input =
        [
            .. Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nContent-Type: x; charset=utf-8\r\ncontent-length:  "),
            .. Encoding.ASCII.GetBytes($"{Initialize.Length}\r\n\r\n{Initialize}"), .. Conversation.Frame(Shutdown), .. Conversation.Frame(Exit),
        ];

        Assert.Equal(0, Conversation.Run(input).ExitCode);
    }

    [Fact]
    public void What_comes_after_exit_is_of_no_account()
    {
        // Read by another thread than the one that ends the session: many, so that it is at them when the streams are closed.
        var (exitCode, _) = Conversation.Run([Initialize, Shutdown, Exit, .. Enumerable.Repeat("{", 20_000)]);

        Assert.Equal(0, exitCode);
    }

    [Fact]
    public void Every_request_has_one_answer_whatever_is_between()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(120), Prop.ForAll(Arb.From(Mangled()), messages =>
        {
            var (_, answers) = Conversation.Run(messages);

            var asked = messages.Select(Parse).Where(message => message.ContainsKey("id") && message.Text("method") is not (null or "exit")).ToArray();
            var ended = messages.Any(message => Parse(message).Text("method") == "exit");
            Assert.All(answers, answer => Assert.Equal("2.0", answer.Text("jsonrpc")));
            foreach (var ids in asked.GroupBy(message => message["id"]?.ToJsonString() ?? "null").Where(ids => ids.Key != "null"))
            {
                var count = answers.Count(answer => !answer.ContainsKey("method") && (answer["id"]?.ToJsonString() ?? "null") == ids.Key);
                Assert.True(ended ? count <= ids.Count() : count == ids.Count(), $"{count} answers to {ids.Count()} requests {ids.Key}");
            }
        }));
    }

    [Fact]
    public void No_bytes_at_all_bring_the_server_down()
    {
        var bytes = Whole.SelectMany(Conversation.Frame).ToArray();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(120), Prop.ForAll(
            Arb.From(from at in Gen.Choose(0, bytes.Length - 1)
                     from length in Gen.Choose(0, 40)
                     from splinter in Gen.Elements(Splinters)
                     select (at, length, splinter)),
            cut => Conversation.Run([.. bytes[..cut.at], .. Encoding.UTF8.GetBytes(cut.splinter), .. bytes[Math.Min(bytes.Length, cut.at + cut.length)..]])));
    }

    [Fact]
    public void After_any_edits_the_findings_are_those_of_the_text_that_they_led_to()
    {
        var rules = ContentLint.Rules.BuiltInRules.Load();
        var edit = from start in Gen.Choose(0, 400) from length in Gen.Choose(0, 30) from text in Gen.Elements("", "a", " hutang ", "\n\n", "\"", ". Kata ", "tanpa bukti") select (start, length, text);
        var cases = from article in ArticleGenerator.Any(rules).Generator from edits in edit.ArrayOf(5) select (article, edits);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Arb.From(cases), example =>
        {
            var text = string.Concat(example.article.Text.EnumerateRunes());
            var messages = new List<string> { Initialize, Opened(text) };
            foreach (var (start, length, inserted) in example.edits)
            {
                var source = new ContentLint.Text.SourceText("a", text);
                var (from, to) = (Place(text, start), Place(text, start + length));
                var positions = new PositionMap(source, PositionEncoding.Utf16);
                messages.Add(Changed(positions.ToRange(ContentLint.Text.TextSpan.FromBounds(from, to)), inserted));
                text = string.Concat(text.AsSpan(0, from), inserted, text.AsSpan(to));
            }

            Assert.Equal(Findings([Initialize, Opened(text)]), Findings(messages));
        }));
    }

    // Where a character begins: no editor stands between CR and LF, or inside a character.
    private static int Place(string text, int at)
    {
        at = Math.Min(at, text.Length);
        return at > 0 && at < text.Length && ((text[at - 1], text[at]) is ('\r', '\n') || char.IsLowSurrogate(text[at])) ? at - 1 : at;
    }

    private static string Opened(string text) => new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["method"] = "textDocument/didOpen",
        ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "untitled:a", ["languageId"] = "markdown", ["version"] = 1, ["text"] = text } },
    }.ToJsonString();

    private static string Changed(JsonObject range, string text) => new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["method"] = "textDocument/didChange",
        ["params"] = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = "untitled:a", ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = range, ["text"] = text }),
        },
    }.ToJsonString();

    private static string Findings(IEnumerable<string> messages)
    {
        string[] asked = [.. messages, """{"jsonrpc":"2.0","id":9,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"untitled:a"}}}""", Shutdown, Exit];
        return Conversation.Run(asked).Messages.Single(message => message.Number("id") == 9).At("result", "items")!.ToJsonString();
    }

    // Whole messages in any order, some with a piece put in or taken out.
    private static Gen<string[]> Mangled()
    {
        var message =
            from whole in Gen.Elements(Whole)
            from isMangled in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
            from at in Gen.Choose(0, whole.Length)
            from length in Gen.Choose(0, 12)
            from splinter in Gen.Elements(Splinters)
            select isMangled ? string.Concat(whole.AsSpan(0, at), splinter, whole.AsSpan(Math.Min(whole.Length, at + length))) : whole;
        return from messages in message.ArrayOf(14)
               select (string[])[Initialize, .. messages];
    }

    private static JsonObject Parse(string message)
    {
        try
        {
            var parsed = MessageText.Parse(Encoding.UTF8.GetBytes(message)) as JsonObject ?? [];
            _ = parsed.Count;
            return parsed;
        }
        catch (Exception failure) when (failure is System.Text.Json.JsonException or ArgumentException)
        {
            return [];
        }
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>What ends a request before its answer, and the server before its client says so.</summary>
public sealed class EndingTests
{
    // In characters: to find all that can be mended takes seconds.
    private const int Long = 1_500_000;

    [Fact]
    public void Request_that_runs_is_cancelled()
    {
        var text = string.Concat(Enumerable.Repeat("Hutang desa itu lunas.\n\n", Long / 24));
        using var editor = new LiveConversation(Initialize(null), Opened("untitled:a", text), Said(2, "textDocument/completion", new() { ["textDocument"] = new JsonObject { ["uri"] = "untitled:a" } }));
        editor.Hear(message => message.Number("id") == 2);

        // Nothing is before it now, so that it is begun when the time is over, and far from done.
        editor.Send(FixAll(1, "untitled:a"));
        Thread.Sleep(TimeSpan.FromMilliseconds(300));
        editor.Send("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}""");

        Assert.Equal(ErrorCode.RequestCancelled, editor.Hear(message => message.Number("id") == 1).Number("error", "code"));
    }

    [Fact]
    public void Cancelling_an_answered_request_does_not_cancel_the_next_of_its_id()
    {
        using var editor = new LiveConversation(Initialize(null), Opened("untitled:a", "Hutang desa itu lunas."), FixAll(1, "untitled:a"));
        editor.Hear(message => message.Number("id") == 1);
        editor.Send("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}""");
        editor.Send(FixAll(1, "untitled:a"));

        Assert.Single(editor.Hear(message => message.Number("id") == 1).Items("result"));
    }

    [UnixFact]
    public void Server_ends_with_the_process_of_its_client()
    {
        using var client = Process.Start("sleep", ["600"]);
        using var editor = new LiveConversation(Initialize(client.Id));
        editor.Hear(message => message.Number("id") == 0);
        client.Kill();
        client.WaitForExit();

        Assert.Equal(1, editor.ExitCode());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Server_goes_on_while_its_client_does_and_if_that_was_never_seen(bool isSeen)
    {
        // What is above the largest number that a system gives is of another container, as far as can be known here.
        using var editor = new LiveConversation(Initialize(isSeen ? Environment.ProcessId : int.MaxValue));
        editor.Hear(message => message.Number("id") == 0);
        Thread.Sleep(TimeSpan.FromSeconds(3));
        editor.Send("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}""");
        editor.Send("""{"jsonrpc":"2.0","method":"exit"}""");

        Assert.Equal(0, editor.ExitCode());
    }

    private static string Initialize(int? processId) => Said(0, "initialize", new()
    {
        ["processId"] = processId,
        ["capabilities"] = new JsonObject { ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() } },
    });

    private static string Opened(string uri, string text) => Said(id: null, "textDocument/didOpen", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = text },
    });

    private static string FixAll(int id, string uri) => Said(id, "textDocument/codeAction", new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["context"] = new JsonObject { ["only"] = new JsonArray("source.fixAll") },
    });

    private static string Said(int? id, string method, JsonObject parameters)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
        if (id is not null)
            message["id"] = id;
        return message.ToJsonString();
    }
}

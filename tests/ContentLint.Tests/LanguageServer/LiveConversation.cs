using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>A session whose client hears an answer before it says the next thing.</summary>
internal sealed class LiveConversation : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Stream _toServer;
    private readonly BlockingCollection<JsonObject> _received = [];
    private readonly Task<int> _run;
    private readonly Task _receiving;

    public LiveConversation(params IEnumerable<string> messages)
    {
        var (toServer, fromServer) = (new Pipe(), new Pipe());
        _toServer = toServer.Writer.AsStream();
        _run = Task.Run(() =>
        {
            using var output = fromServer.Writer.AsStream();
            using var session = new Session(toServer.Reader.AsStream(), output);
            return session.Run();
        });
        _receiving = Task.Run(() => Receive(fromServer.Reader.AsStream()));
        foreach (var message in messages)
            Send(message);
    }

    public void Dispose()
    {
        _toServer.Dispose();
        ExitCode();
        _receiving.Wait();
        _received.Dispose();
    }

    public void Send(string message)
    {
        _toServer.Write(Conversation.Frame(message));
        _toServer.Flush();
    }

    /// <summary>The next message that is looked for; those before it are passed over.</summary>
    public JsonObject Hear(Func<JsonObject, bool> isLookedFor)
    {
        while (_received.TryTake(out var message, Patience))
        {
            if (isLookedFor(message))
                return message;
        }

        throw new TimeoutException("the server says nothing of the kind");
    }

    /// <summary>Once the session is over, which must be soon.</summary>
    public int ExitCode()
    {
        Assert.True(_run.Wait(Patience), "the session does not end");
        return _run.Result;
    }

    private void Receive(Stream fromServer)
    {
        using var reader = new MessageReader(fromServer);
        while (reader.Read() is { } bytes)
            _received.Add((JsonObject)JsonNode.Parse(bytes)!);
    }
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ContentLint.LanguageServer;

/// <summary>
/// The conversation with one client: messages are read on a thread of their own, so that a cancellation is heard at once, and handled one
/// after the other on the caller's. Each request gets one answer.
/// </summary>
/// <param name="input">From the client.</param>
/// <param name="output">To the client; nothing else may write to it.</param>
public sealed class Session(Stream input, Stream output) : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];
    private readonly PendingRequests _pending = new();
    private readonly MessageWriter _writer = new(output);
    private ClientWatch? _watch;
    private bool _isShutDown;
    private bool _isExited;

    /// <summary>Until the client says <c>exit</c>, its end of the stream is closed, or the process that it says it is does not run any more.</summary>
    /// <returns>The exit code: 0 after <c>shutdown</c>, else 1.</returns>
    public int Run()
    {
        using var server = new Server(_writer, Post);
        var reader = new Thread(() => ReadAll(server)) { IsBackground = true, Name = "messages" };
        reader.Start();
        foreach (var work in _work.GetConsumingEnumerable())
        {
            Do(work);
            if (_isExited)
                break;
        }

        return _isExited && _isShutDown ? 0 : 1;
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _pending.Dispose();
        _work.Dispose();
    }

    // Nobody waits for an answer to this; what fails is told, and the session goes on.
    private void Do(Action work)
    {
        try
        {
            work();
        }
        catch (Exception failure) when (IsOfOneMessage(failure))
        {
            _writer.Notify("window/logMessage", new() { ["type"] = 1, ["message"] = $"contentlint: {failure.Message}" });
        }
    }

    // What one message or one file may bring about; it says nothing of the next.
    private static bool IsOfOneMessage(Exception failure) =>
        failure is InvalidOperationException or ArgumentException or FormatException or NotSupportedException or IOException or UnauthorizedAccessException;

    // Also for what other threads found out: state belongs to the thread that runs the session.
    private void Post(Action work)
    {
        try
        {
            _work.Add(work);
        }
        catch (InvalidOperationException)
        {
            // The session is over.
        }
    }

    private void ReadAll(Server server)
    {
        using var messages = new MessageReader(input);
        try
        {
            while (messages.Read() is { } bytes)
            {
                if (Parse(bytes) is not { } message)
                    continue;
                if (message.Text("method") == "$/cancelRequest")
                    _pending.Cancel(KeyOf(message.At("params", "id")));
                else
                    Queue(server, message);
            }
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            // The client is gone, or the session is over.
        }

        try
        {
            _work.CompleteAdding();
        }
        catch (ObjectDisposedException)
        {
            // The session is over: what came after "exit" was read for nothing.
        }
    }

    // A request can be cancelled from now on, while it waits and while it runs.
    private void Queue(Server server, JsonObject message)
    {
        var isRequest = message.ContainsKey("id") && message.ContainsKey("method");
        var cancellation = isRequest ? _pending.Add(KeyOf(message.At("id"))) : CancellationToken.None;
        Post(() => Handle(server, message, cancellation));
    }

    private JsonObject? Parse(byte[] bytes)
    {
        try
        {
            if (MessageText.Parse(bytes) is JsonObject message)
            {
                // Names that stand twice are found out about only when they are asked for.
                _ = message.Count;
                return message;
            }

            _writer.Fail(id: null, ErrorCode.InvalidRequest, "a message is one JSON object");
        }
        catch (Exception failure) when (failure is System.Text.Json.JsonException or ArgumentException)
        {
            _writer.Fail(id: null, ErrorCode.ParseError, "the message is not JSON");
        }

        return null;
    }

    private void Handle(Server server, JsonObject message, CancellationToken cancellation)
    {
        var (id, method) = (message.At("id"), message.Text("method"));
        if (method is null)
            server.TakeAnswer(message);
        else if (method == "exit")
            _isExited = true;
        else if (!message.ContainsKey("id"))
            Notify(server, method, message.At("params"));
        else
            Answer(server, id, method, message.At("params"), cancellation);
        if (message.ContainsKey("id"))
            _pending.Remove(KeyOf(id), cancellation);
    }

    private static void Notify(Server server, string method, JsonNode? parameters)
    {
        try
        {
            server.Notify(method, parameters);
        }
        catch (RequestException)
        {
            // Nobody waits for an answer.
        }
    }

    private void Answer(Server server, JsonNode? id, string method, JsonNode? parameters, CancellationToken cancellation)
    {
        if (_isShutDown)
        {
            _writer.Fail(id, ErrorCode.InvalidRequest, "the server is shut down");
            return;
        }

        try
        {
            cancellation.ThrowIfCancellationRequested();
            var result = server.Answer(method, parameters, cancellation);
            _isShutDown = method == "shutdown";
            if (method == "initialize" && parameters.Number("processId") is { } client)
                _watch = new(client, () => Post(() => _isExited = true));
            _writer.Respond(id, result);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _writer.Fail(id, ErrorCode.RequestCancelled, "cancelled");
        }
        catch (RequestException failure)
        {
            _writer.Fail(id, failure.Code, failure.Message);
        }
        catch (Exception failure) when (IsOfOneMessage(failure))
        {
            _writer.Fail(id, ErrorCode.InternalError, failure.Message);
        }
    }

    private static string KeyOf(JsonNode? id) => id?.ToJsonString() ?? "null";
}

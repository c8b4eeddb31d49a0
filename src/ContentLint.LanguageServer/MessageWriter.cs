using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ContentLint.LanguageServer;

/// <summary>Writes messages, each in one piece; for any thread.</summary>
internal sealed class MessageWriter(Stream output)
{
    private readonly Lock _lock = new();
    private int _lastRequest;

    public void Respond(JsonNode? id, JsonNode? result) =>
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id?.DeepClone(), ["result"] = result });

    public void Fail(JsonNode? id, int code, string message, JsonObject? data = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (data is not null)
            error["data"] = data;
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id?.DeepClone(), ["error"] = error });
    }

    public void Notify(string method, JsonObject parameters) =>
        Write(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Asks the client for something.</summary>
    /// <returns>The request's id.</returns>
    public string Request(string method, JsonObject? parameters)
    {
        var id = $"contentlint-{Interlocked.Increment(ref _lastRequest).ToString(CultureInfo.InvariantCulture)}";
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method };
        if (parameters is not null)
            message["params"] = parameters;
        Write(message);
        return id;
    }

    private void Write(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var header = Encoding.ASCII.GetBytes($"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n");
        lock (_lock)
        {
            try
            {
                output.Write([.. header, .. body]);
                output.Flush();
            }
            catch (Exception failure) when (failure is IOException or ObjectDisposedException)
            {
                // The client is gone, as the end of the input will tell, or the session is over.
            }
        }
    }
}

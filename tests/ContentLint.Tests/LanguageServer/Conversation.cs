using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ContentLint.LanguageServer;

namespace ContentLint.Tests.LanguageServer;

/// <summary>A whole session over streams in memory: what a client sends, and what it is sent.</summary>
internal static class Conversation
{
    public static byte[] Frame(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        return [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")), .. body];
    }

    /// <summary>Everything that the server writes until it ends, which it must.</summary>
    public static (int ExitCode, IReadOnlyList<JsonObject> Messages) Run(byte[] input)
    {
        using var output = new MemoryStream();
        using var session = new Session(new MemoryStream(input), output);
        var run = Task.Run(session.Run);
        Assert.True(run.Wait(TimeSpan.FromMinutes(2)), "the session does not end");
        using var reader = new MessageReader(new MemoryStream(output.ToArray()));
        var messages = new List<JsonObject>();
        while (reader.Read() is { } bytes)
            messages.Add((JsonObject)JsonNode.Parse(bytes)!);
        return (run.Result, messages);
    }

    public static (int ExitCode, IReadOnlyList<JsonObject> Messages) Run(params IEnumerable<string> messages) =>
        Run([.. messages.SelectMany(Frame)]);
}

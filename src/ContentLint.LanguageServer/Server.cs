using System.Text.Json.Nodes;
using ContentLint.Output;

namespace ContentLint.LanguageServer;

/// <summary>What each method of the protocol does. All of it runs on the thread of the session.</summary>
internal sealed class Server : IDisposable
{
    private static readonly string[] Watched =
        ["**/.editorconfig", "**/.gitignore", "**/.contentlintignore", "**/*.yml", "**/*.{md,markdown,mdx,txt,html,htm}"];

    private readonly MessageWriter _writer;
    private readonly Dictionary<string, Action<JsonNode?>> _awaited = new(StringComparer.Ordinal);
    private readonly Articles _articles;
    private readonly Action<Action> _post;
    private ClientAbilities _client = new();
    private string? _locale;
    private bool _isInitialized;

    public Server(MessageWriter writer, Action<Action> post)
    {
        (_writer, _post) = (writer, post);
        _articles = new(this);
    }

    public ClientAbilities Client => _client;

    public void Dispose() => _articles.Dispose();

    /// <summary>Runs something on the thread of the session.</summary>
    public void Post(Action work) => _post(work);

    public void Send(string method, JsonObject parameters) => _writer.Notify(method, parameters);

    public void Ask(string method, JsonObject? parameters, Action<JsonNode?>? take = null) =>
        _awaited[_writer.Request(method, parameters)] = take ?? (_ => { });

    /// <summary>The client's answer to a request of ours; one that nobody waits for is passed over.</summary>
    public void TakeAnswer(JsonObject message)
    {
        if (message.Text("id") is { } id && _awaited.Remove(id, out var take) && message.ContainsKey("result"))
            take(message.At("result"));
    }

    /// <summary>
    /// Stops, when it is cancelled, between the steps of a check and between two rounds of fixes. What is begun in one text is done to its
    /// end, and so are reading rules anew and a completion.
    /// </summary>
    /// <exception cref="RequestException">It cannot be answered.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public JsonNode? Answer(string method, JsonNode? parameters, CancellationToken cancellation)
    {
        if (method == "initialize")
            return Initialize(parameters);
        if (!_isInitialized)
            throw new RequestException(ErrorCode.ServerNotInitialized, "the first request is 'initialize'");
        return method switch
        {
            "shutdown" => null,
            "textDocument/diagnostic" => _articles.Report(parameters.Demand("textDocument", "uri"), parameters.Text("previousResultId"), cancellation),
            "textDocument/codeAction" => _articles.Actions(parameters.Demand("textDocument", "uri"), parameters, cancellation),
            "textDocument/hover" => _articles.HoverAt(parameters.Demand("textDocument", "uri"), parameters.At("position"), cancellation),
            "textDocument/completion" => _articles.CompleteAt(parameters.Demand("textDocument", "uri"), parameters.At("position")),
            "workspace/executeCommand" => Execute(parameters, cancellation),
            _ => throw new RequestException(ErrorCode.MethodNotFound, $"there is no method '{method}'"),
        };
    }

    /// <summary>Notifications that are not known are passed over, as the protocol wants it.</summary>
    public void Notify(string method, JsonNode? parameters)
    {
        if (!_isInitialized)
            return;
        switch (method)
        {
            case "initialized":
                Watch();
                AskForSettings();
                break;
            case "textDocument/didOpen":
                _articles.Open(parameters.At("textDocument"));
                break;
            case "textDocument/didChange":
                _articles.Change(parameters.Demand("textDocument", "uri"), parameters.Number("textDocument", "version") ?? 0, parameters.Items("contentChanges"));
                break;
            case "textDocument/didSave":
                _articles.Save(parameters.Demand("textDocument", "uri"));
                break;
            case "textDocument/didClose":
                _articles.Close(parameters.Demand("textDocument", "uri"));
                break;
            case "workspace/didChangeConfiguration":
                TakeSettings(parameters.At("settings", "contentlint"));
                break;
            case "workspace/didChangeWatchedFiles":
                _articles.TakeFileChanges([.. parameters.Items("changes").Select(change => change.Text("uri")).OfType<string>()]);
                break;
            case "workspace/didChangeWorkspaceFolders":
                _articles.ChangeFolders(parameters.Items("event", "added"), parameters.Items("event", "removed"));
                break;
        }
    }

    private JsonObject Initialize(JsonNode? parameters)
    {
        if (_isInitialized)
            throw new RequestException(ErrorCode.InvalidRequest, "'initialize' comes once");
        _isInitialized = true;
        _client = ClientAbilities.Read(parameters.At("capabilities"));
        _locale = parameters.Text("locale");
        _articles.Start(parameters, Settings.Read(parameters.At("initializationOptions"), _locale));
        return new()
        {
            ["serverInfo"] = new JsonObject { ["name"] = "contentlint", ["version"] = Product.Version },
            ["capabilities"] = ServerAbilities.For(_client),
        };
    }

    private void Watch()
    {
        if (!_client.WatchesFiles)
            return;
        var watchers = Watched
            .Select(pattern => (JsonNode)new JsonObject { ["globPattern"] = pattern })
            .ToArray();
        Ask("client/registerCapability", new()
        {
            ["registrations"] = new JsonArray(new JsonObject
            {
                ["id"] = "files",
                ["method"] = "workspace/didChangeWatchedFiles",
                ["registerOptions"] = new JsonObject { ["watchers"] = new JsonArray(watchers) },
            }),
        });
    }

    private void AskForSettings()
    {
        if (_client.HasConfiguration)
        {
            Ask(
                "workspace/configuration",
                new() { ["items"] = new JsonArray(new JsonObject { ["section"] = "contentlint" }) },
                answer => _articles.Take(Settings.Read(answer.Items().FirstOrDefault(), _locale)));
        }
    }

    private void TakeSettings(JsonNode? settings)
    {
        if (settings is not null)
            _articles.Take(Settings.Read(settings, _locale));
        else
            AskForSettings();
    }

    private JsonNode? Execute(JsonNode? parameters, CancellationToken cancellation)
    {
        switch (parameters.Demand("command"))
        {
            case ServerAbilities.FixAll:
                var uri = parameters.Items("arguments").FirstOrDefault().Demand();
                if (_articles.FixAll(uri, cancellation) is { } edit && _client.AppliesEdits)
                    Ask("workspace/applyEdit", new() { ["label"] = _articles.LocaleOf(uri).Say(ServerAbilities.FixAllTitle), ["edit"] = edit });
                return null;
            case ServerAbilities.Recheck:
                _articles.Reload();
                return null;
            case var command:
                throw new RequestException(ErrorCode.InvalidParams, $"there is no command '{command}'");
        }
    }
}

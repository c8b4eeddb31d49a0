using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.LanguageServer;

/// <summary>
/// The open texts and what is known of them. A text is checked by itself at once, and beside the other articles of its workspace in the
/// background; then the client is told to ask again, or is sent the findings if it does not ask.
/// </summary>
internal sealed class Articles : IDisposable
{
    private static readonly TimeSpan PushDelay = TimeSpan.FromMilliseconds(250);

    private readonly Server _server;

    // Is read in the background, too, for rules and configuration that an editor has open.
    private readonly ConcurrentDictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);
    private readonly Workspaces _workspaces;
    private readonly CheckedTexts _checked;
    private readonly Comparison _comparison;
    private readonly DelayedPushes _pushes;
    private Settings _settings = new();

    public Articles(Server server)
    {
        _server = server;
        _workspaces = new(TextAt);
        _checked = new(_workspaces);
        _comparison = new(server, _workspaces);
        _pushes = new(server, Push);
    }

    public void Dispose()
    {
        _comparison.Dispose();
        _pushes.Dispose();
    }

    /// <param name="parameters">Of the initialize request.</param>
    /// <param name="settings">What they say.</param>
    public void Start(JsonNode? parameters, Settings settings)
    {
        _settings = settings;
        var folders = parameters.Items("workspaceFolders").Select(folder => folder.Text("uri")).OfType<string>().ToArray();
        _workspaces.SetFolders(folders.Length > 0 ? folders : parameters.Text("rootUri") is { } root ? [root] : []);
        _workspaces.Settings = settings;
    }

    /// <summary>The language of what the person reads about an open text.</summary>
    public Locale LocaleOf(string uri) => _open.TryGetValue(uri, out var document) ? _workspaces.For(document).Locale : _settings.Locale ?? Locale.English;

    public void Take(Settings settings)
    {
        if (settings.Says(_settings))
            return;
        _workspaces.Settings = _settings = settings;
        Reload();
    }

    public void ChangeFolders(IEnumerable<JsonNode?> added, IEnumerable<JsonNode?> removed)
    {
        var gone = removed.Select(folder => folder.Text("uri")).ToHashSet(StringComparer.Ordinal);
        _workspaces.SetFolders([.. _workspaces.FolderUris.Where(uri => !gone.Contains(uri)), .. added.Select(folder => folder.Text("uri")).OfType<string>()]);
        Reload();
    }

    /// <summary>Reads rules and configuration anew, and checks everything again.</summary>
    public void Reload()
    {
        _workspaces.Forget();
        _checked.Clear();
        Refresh();
        CompareLater();
    }

    public void Open(JsonNode? document)
    {
        var opened = new OpenDocument(document.Demand("uri"), document.Text("languageId") ?? string.Empty, document.Number("version") ?? 0, document.Text("text") ?? string.Empty);
        _open[opened.Uri] = opened;
        TakeChange(opened);
        _pushes.Now(opened.Uri);
    }

    public void Change(string uri, int version, IEnumerable<JsonNode?> changes)
    {
        if (!_open.TryGetValue(uri, out var document))
            return;
        document = _open[uri] = document.With(version, changes, _server.Client.Encoding);
        _checked.Follow(document);
        if (!_settings.RunsOnType)
            return;
        TakeChange(document);
        _pushes.After(PushDelay, uri);
    }

    public void Save(string uri)
    {
        if (!_open.TryGetValue(uri, out var document))
            return;
        if (!_settings.RunsOnType)
            _checked.Keep(_checked.Check(document, CancellationToken.None));

        // What is ignored is read from the disk, and not every client watches that.
        if (document.Name is ".gitignore" or ".contentlintignore")
            Reload();
        else
            TakeChange(document);
        _pushes.Now(uri);
    }

    public void Close(string uri)
    {
        if (!_open.TryRemove(uri, out var document))
            return;
        _checked.Forget(uri);
        if (!_server.Client.PullsDiagnostics)
            _server.Send("textDocument/publishDiagnostics", new() { ["uri"] = uri, ["diagnostics"] = new JsonArray() });
        TakeChange(document);
    }

    /// <summary>Files that changed outside of the editor.</summary>
    public void TakeFileChanges(IReadOnlyCollection<string> uris)
    {
        if (uris.Any(uri => !ArticleFilter.IsArticle(uri)))
            Reload();
        else
            CompareLater();
    }

    /// <summary>The answer to textDocument/diagnostic.</summary>
    public JsonObject Report(string uri, string? previousResultId, CancellationToken cancellation)
    {
        if (Check(uri, cancellation) is not { } state)
            return new() { ["kind"] = "full", ["items"] = new JsonArray() };
        if (state.ResultId == previousResultId)
            return new() { ["kind"] = "unchanged", ["resultId"] = state.ResultId };
        return new() { ["kind"] = "full", ["resultId"] = state.ResultId, ["items"] = Write(state) };
    }

    public JsonArray Actions(string uri, JsonNode? parameters, CancellationToken cancellation) =>
        CheckAsItStands(uri, cancellation) is { } state ? new CodeActions(state, _workspaces.For(state.Document), _server.Client).For(parameters, cancellation) : [];

    public JsonObject? HoverAt(string uri, JsonNode? position, CancellationToken cancellation) =>
        CheckAsItStands(uri, cancellation) is { } state ? Hover.At(state, _workspaces.For(state.Document), position, _server.Client.Encoding) : null;

    public JsonArray CompleteAt(string uri, JsonNode? position)
    {
        if (!_open.TryGetValue(uri, out var document))
            return [];
        var positions = new PositionMap(document.Source, _server.Client.Encoding);
        return Completion.At(document, _workspaces.For(document), positions, positions.ToOffset(position));
    }

    /// <summary>The edit that mends all that can be mended safely; null where there is nothing.</summary>
    public JsonObject? FixAll(string uri, CancellationToken cancellation) =>
        CheckAsItStands(uri, cancellation) is { } state ? new CodeActions(state, _workspaces.For(state.Document), _server.Client).EditAll(cancellation) : null;

    // Also what comes after a check in the background: its findings are those of a state of the text.
    internal void TakeComparison(IReadOnlyDictionary<OpenDocument, ImmutableArray<Diagnostic>> found)
    {
        var isNews = false;
        foreach (var (document, findings) in found)
        {
            if (!_open.TryGetValue(document.Uri, out var now) || !ReferenceEquals(now, document))
                continue;
            isNews |= _checked.Take(document, findings);
        }

        if (isNews)
            Refresh();
        TellStatus();
    }

    private string? TextAt(string fullPath) => _open.Values.FirstOrDefault(document => document.FullPath == fullPath)?.Text;

    // Rules and configuration count as they stand in the editor.
    private void TakeChange(OpenDocument document)
    {
        if (document.Name == ".editorconfig" || _workspaces.For(document).IsRuleFile(document))
            Reload();
        else
            CompareLater();
    }

    // What is reported: of a text that is checked when it is saved, the findings of then, which its editor has moved along.
    private CheckedDocument? Check(string uri, CancellationToken cancellation)
    {
        if (!_settings.RunsOnType && _open.ContainsKey(uri) && _checked.Find(uri) is { } saved)
            return saved;
        if (CheckAsItStands(uri, cancellation) is not { } state)
            return null;
        _checked.Keep(state);
        return state;
    }

    private CheckedDocument? CheckAsItStands(string uri, CancellationToken cancellation) =>
        _open.TryGetValue(uri, out var document) ? _checked.Check(document, cancellation) : null;

    private JsonArray Write(CheckedDocument state) =>
        new DiagnosticJson(state.Document.Source, _server.Client.Encoding, _workspaces.For(state.Document).UriOf).Write(state.Findings);

    private void CompareLater()
    {
        if (_settings.CrossArticle)
            _comparison.Begin([.. _open.Values.Where(document => document.FullPath is not null && _workspaces.For(document).IsArticle(document))], TakeComparison);
    }

    private void Refresh()
    {
        if (_server.Client.RefreshesDiagnostics)
            _server.Ask("workspace/diagnostic/refresh", parameters: null);
        foreach (var uri in _open.Keys)
            _pushes.Now(uri);
    }

    private void Push(string uri)
    {
        if (Check(uri, CancellationToken.None) is not { } state)
            return;
        _server.Send("textDocument/publishDiagnostics", new() { ["uri"] = uri, ["version"] = state.Document.Version, ["diagnostics"] = Write(state) });
        TellStatus();
    }

    private void TellStatus() => _server.Send("contentlint/status", new()
    {
        ["state"] = "ready",
        ["findings"] = _checked.FindingCount,
    });
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.LanguageServer;

/// <summary>Looks at the open articles beside the others of their folders, on another thread; a newer look ends an older one.</summary>
internal sealed class Comparison(Server server, Workspaces workspaces) : IDisposable
{
    // While somebody types nothing begins.
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(700);

    private CancellationTokenSource? _running;

    public void Dispose() => Stop();

    /// <param name="documents">The open articles.</param>
    /// <param name="take">Is called on the thread of the session with what was found; not for a look that was ended.</param>
    public void Begin(ImmutableArray<OpenDocument> documents, Action<IReadOnlyDictionary<OpenDocument, ImmutableArray<Diagnostic>>> take)
    {
        Stop();
        var groups = documents.Where(workspaces.Holds).GroupBy(workspaces.For).Select(group => (Workspace: group.Key, Documents: group.ToArray())).ToArray();
        if (groups.Length == 0)
            return;
        var running = _running = new();
        _ = Task.Run(() => Run(groups, take, running.Token), CancellationToken.None);
    }

    private async Task Run(
        (RuleWorkspace Workspace, OpenDocument[] Documents)[] groups,
        Action<IReadOnlyDictionary<OpenDocument, ImmutableArray<Diagnostic>>> take,
        CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Delay, cancellation).ConfigureAwait(false);
            foreach (var (workspace, documents) in groups)
            {
                using var progress = new Progress(server, workspace.Locale);
                var found = workspace.Compare(documents, progress, cancellation);
                server.Post(() => Take(found));
            }
        }
        catch (OperationCanceledException)
        {
            // A newer one has begun.
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            server.Send("window/logMessage", new() { ["type"] = 2, ["message"] = groups[0].Workspace.Locale.Say("articles could not be compared: {0}", failure.Message) });
        }

        void Take(IReadOnlyDictionary<OpenDocument, ImmutableArray<Diagnostic>> found)
        {
            if (!cancellation.IsCancellationRequested)
                take(found);
        }
    }

    private void Stop()
    {
        _running?.Cancel();
        _running?.Dispose();
        _running = null;
    }

    /// <summary>Shown when there are many articles to read, once.</summary>
    private sealed class Progress(Server server, Locale locale) : IProgress<InputFile>, IDisposable
    {
        private const int Many = 200;

        private readonly string _token = $"contentlint-{Guid.NewGuid():N}";
        private int _count;

        public void Report(InputFile value)
        {
            if (Interlocked.Increment(ref _count) == Many && server.Client.ShowsProgress)
            {
                server.Post(() => server.Ask("window/workDoneProgress/create", new() { ["token"] = _token }));
                server.Post(() => Tell(new() { ["kind"] = "begin", ["title"] = locale.Say("ContentLint: comparing articles") }));
            }
            else if (_count > Many && _count % Many == 0 && server.Client.ShowsProgress)
            {
                var message = locale.Say("{0} articles", _count.ToString(CultureInfo.InvariantCulture));
                server.Post(() => Tell(new() { ["kind"] = "report", ["message"] = message }));
            }
        }

        public void Dispose()
        {
            if (_count >= Many && server.Client.ShowsProgress)
                server.Post(() => Tell(new() { ["kind"] = "end" }));
        }

        private void Tell(JsonObject value) => server.Send("$/progress", new() { ["token"] = _token, ["value"] = value });
    }
}

namespace ContentLint.LanguageServer;

/// <summary>
/// Sends findings to a client that does not ask for them, when nothing was typed for a while: of the pushes of one text the last one counts.
/// To a client that asks nothing is sent: it would show them twice.
/// </summary>
/// <param name="server">Runs the pushes on the thread of the session.</param>
/// <param name="push">Sends the findings of the text with a URI.</param>
internal sealed class DelayedPushes(Server server, Action<string> push) : IDisposable
{
    private readonly Dictionary<string, Timer> _waiting = new(StringComparer.Ordinal);

    public void Dispose()
    {
        foreach (var timer in _waiting.Values)
            timer.Dispose();
    }

    public void Now(string uri)
    {
        if (Takes(uri))
            push(uri);
    }

    public void After(TimeSpan delay, string uri)
    {
        if (Takes(uri))
            _waiting[uri] = new(_ => server.Post(() => push(uri)), state: null, delay, Timeout.InfiniteTimeSpan);
    }

    private bool Takes(string uri)
    {
        if (server.Client.PullsDiagnostics)
            return false;
        if (_waiting.Remove(uri, out var timer))
            timer.Dispose();
        return true;
    }
}

namespace ContentLint.LanguageServer;

/// <summary>The requests that were read and have no answer yet, for the client to cancel; for any thread.</summary>
internal sealed class PendingRequests : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, CancellationTokenSource> _byId = new(StringComparer.Ordinal);

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var request in _byId.Values)
                request.Dispose();
            _byId.Clear();
        }
    }

    /// <returns>Is cancelled with the request. Of two with one id, which no client may have, that is the first.</returns>
    public CancellationToken Add(string id)
    {
        lock (_lock)
        {
            if (_byId.ContainsKey(id))
                return CancellationToken.None;
            var request = new CancellationTokenSource();
            _byId.Add(id, request);
            return request.Token;
        }
    }

    /// <summary>Does nothing for a request that has its answer.</summary>
    public void Cancel(string id)
    {
        lock (_lock)
        {
            if (_byId.TryGetValue(id, out var request))
                request.Cancel();
        }
    }

    /// <param name="id">Of the request that is answered.</param>
    /// <param name="cancellation">What it was given.</param>
    public void Remove(string id, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(id, out var request) || request.Token != cancellation)
                return;
            _byId.Remove(id);
            request.Dispose();
        }
    }
}

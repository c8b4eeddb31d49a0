using System.Diagnostics;

namespace ContentLint.LanguageServer;

/// <summary>
/// Looks now and then whether the client's process is still there: one that dies may leave the streams open, which others have as well. A
/// process that is not seen at first is not watched: its number is of another container or machine, and means nothing here.
/// </summary>
internal sealed class ClientWatch : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly Timer? _timer;

    /// <param name="processId">Of the client.</param>
    /// <param name="takeEnd">Is called, on another thread and perhaps more than once, when there is no such process any more.</param>
    public ClientWatch(int processId, Action takeEnd)
    {
        if (IsThere(processId))
            _timer = new(_ => Look(processId, takeEnd), state: null, Period, Period);
    }

    public void Dispose() => _timer?.Dispose();

    private static void Look(int processId, Action takeEnd)
    {
        if (!IsThere(processId))
            takeEnd();
    }

    private static bool IsThere(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

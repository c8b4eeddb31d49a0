using System.Diagnostics;

namespace ContentLint.LanguageServer;

/// <summary>Looks now and then whether the client's process is still there: one that dies may leave the streams open, which others have as well.</summary>
internal sealed class ClientWatch : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(2);

    private readonly Timer _timer;

    /// <param name="processId">Of the client.</param>
    /// <param name="takeEnd">Is called, on another thread and perhaps more than once, when there is no such process.</param>
    public ClientWatch(int processId, Action takeEnd) =>
        _timer = new(_ => Look(processId, takeEnd), state: null, TimeSpan.Zero, Period);

    public void Dispose() => _timer.Dispose();

    private static void Look(int processId, Action takeEnd)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
        }
        catch (ArgumentException)
        {
            takeEnd();
        }
    }
}

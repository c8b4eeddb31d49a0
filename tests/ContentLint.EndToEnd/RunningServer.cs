using System.Diagnostics;

namespace ContentLint.EndToEnd;

/// <summary>A process of <c>contentlint serve</c> on a port that is free.</summary>
internal sealed class RunningServer : IDisposable
{
    private readonly Process _process;

    public RunningServer(params string[] options)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Sandbox.Tool, "serve", "--port", "0", .. options]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Start = new(_process.StandardOutput.ReadLine()!);
    }

    /// <summary>The page's URL, as the server tells it.</summary>
    public Uri Start { get; }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}

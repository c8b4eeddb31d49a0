using System.Diagnostics;
using System.Globalization;

namespace ContentLint.EndToEnd;

public sealed class InterruptionTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Ctrl_C_ends_a_run_that_waits_for_input_with_130()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Sandbox.Tool, "check", "-"])
        {
            WorkingDirectory = _sandbox.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await Task.Delay(TimeSpan.FromSeconds(2), patience.Token);

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);

        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync(patience.Token));
        Assert.Empty(await process.StandardError.ReadToEndAsync(patience.Token));
    }
}

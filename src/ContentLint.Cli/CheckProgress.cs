using ContentLint.Diagnostics;
using ContentLint.Linting;
using Spectre.Console;

namespace ContentLint.Cli;

/// <summary>A bar on the error stream while many files are checked.</summary>
internal static class CheckProgress
{
    // Fewer are done before a bar could be read.
    private const int FewestFiles = 50;

    /// <param name="terminal">Tells whether anybody watches.</param>
    /// <param name="locale">The language of the person.</param>
    /// <param name="fileCount">How many files there are to check.</param>
    /// <param name="work">Reports each file that is done.</param>
    public static T Show<T>(Terminal terminal, Locale locale, int fileCount, Func<IProgress<InputFile>?, T> work)
    {
        if (!terminal.ShowsProgress || fileCount < FewestFiles)
            return work(null);
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => work(new Bar(context.AddTask(locale.Say("Checking"), maxValue: fileCount))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<InputFile>
    {
        public void Report(InputFile value) => task.Increment(1);
    }
}

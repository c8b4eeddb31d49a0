namespace ContentLint.Benchmarks.Reporting;

/// <summary><c>page RESULTS</c>: writes docs/performance.md from the results of whole-runs.</summary>
internal static class PageCommand
{
    public static int Run(string[] args, TextWriter output)
    {
        if (args is not [var folder] || !Directory.Exists(folder))
        {
            output.WriteLine("usage: page RESULTS");
            return 2;
        }

        output.NewLine = "\n";
        new PerformancePage(new(folder), output).Write();
        return 0;
    }
}

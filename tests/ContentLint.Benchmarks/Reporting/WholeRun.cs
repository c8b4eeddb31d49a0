namespace ContentLint.Benchmarks.Reporting;

/// <summary>One command of one scenario, as hyperfine timed it.</summary>
/// <param name="Name">The tool.</param>
/// <param name="Median">In seconds, start and end of the process included.</param>
/// <param name="Fastest">In seconds.</param>
/// <param name="Slowest">In seconds.</param>
/// <param name="Runs">How often it ran.</param>
/// <param name="PeakKilobytes">The largest resident set of one more run, in units of 1,024 bytes.</param>
internal sealed record WholeRun(string Name, double Median, double Fastest, double Slowest, int Runs, long PeakKilobytes);

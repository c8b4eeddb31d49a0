using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary><c>--profile</c>: where the time and the memory of a run went. Its clock runs from when it is made.</summary>
internal sealed class ProfileReport
{
    private const int DearestRules = 10;

    private readonly AnalysisProfile _profile = new(TimeProvider.System);
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private readonly TextWriter _output;
    private TimeSpan _loading;

    public ProfileReport(TextWriter output) => _output = output;

    public AnalysisProfile Profile => _profile;

    /// <summary>Rules and configuration are read now.</summary>
    public void EndLoading() => _loading = TimeProvider.System.GetElapsedTime(_start);

    public void Write(RuleSet rules)
    {
        Line("Stages, summed over threads:");
        Line($"  {"Load rules, find files",-36}{Milliseconds(_loading)}");
        foreach (var stage in _profile.Stages)
            Line($"  {stage.Name,-36}{Milliseconds(stage.Time)}{Megabytes(stage.Bytes)}");
        Line($"  {"All, by the clock",-36}{Milliseconds(TimeProvider.System.GetElapsedTime(_start))}");
        Line($"Sentences: {Count(_profile.Sentences)}, of which {Count(_profile.TriggeredSentences)} hold a word that makes a rule look closer");
        Line($"The dearest of {_profile.Rules.Length} rules that ran:");
        foreach (var rule in _profile.Rules.Take(DearestRules))
            Line($"  {$"{rule.Name} {rules.Find(rule.Name)?.Descriptor.Name}",-36}{Milliseconds(rule.Time)}{Megabytes(rule.Bytes)}{Count(rule.Calls),12} calls");
        Line($"Rules that no word triggers: {string.Join(", ", _profile.EverywhereRules)}");
    }

    private void Line(string text) => _output.WriteLine(text);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture).PadLeft(10) + " ms";

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture).PadLeft(10) + " MB";

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace ContentLint.Benchmarks.Reporting;

/// <summary>The page of figures: targets first, then peers, growth and hostile texts. What was not measured is an en dash.</summary>
internal sealed class PerformancePage(WholeRunResults results, TextWriter output)
{
    private const string Now = "contentlint";
    private const string Before = "before";
    private const string Missing = "–";

    public void Write()
    {
        WriteHead();
        WriteTargets();
        WritePeers();
        WriteGrowth();
        WriteHostile();
        WriteProfile();
        output.WriteLine("""

            ## The next limit

            No single stage stands out. Most rules look only where the words, marks or numbers stand that they need; what is left is spread over reading
            words, names, and the walks of the other rules over an article. New word forms cost most: four rules look a new form up and strip its affixes,
            each for itself. Loading rules, finding what a quotation may be a variant of, and writing the report are done by one thread. Texts beyond the
            first thirty megabytes are packed in a file for temporary use; what a large batch holds in memory after that are its findings, its paths, and
            what it compares articles by.

            ## Again, on your machine

            ```text
            tests/ContentLint.Benchmarks/whole-runs --base COMMIT
            dotnet run --project tests/ContentLint.Benchmarks -c Release -- parts
            ```

            The first writes this page: it packs the tool, installs it from the package, makes the articles, and times it beside the others with
            hyperfine. The second measures the parts with BenchmarkDotNet.
            """);
    }

    private void WriteHead()
    {
        var (files, bytes) = results.SizeOf("corpus");
        output.WriteLine(Text($"""
            # Performance

            Written by `tests/ContentLint.Benchmarks/whole-runs`; do not edit. Medians of whole processes, files in the page cache, all rules
            of the catalogue on, JSON report. "Before" is commit {results.Fact("base") ?? Missing}; both were run in turn.

            | | |
            |---|---|
            | contentlint | {results.Fact("version")}, commit {results.Fact("commit")}, {results.Fact("rules")} rules |
            | machine | {results.Fact("cores")} cores ({results.Fact("processor")}), {results.Fact("memory")}, .NET SDK {results.Fact("runtime")} |
            | corpus | {files:N0} articles, {bytes / 1e6:F1} MB: {results.Fact("corpus")} |
            """));
    }

    private void WriteTargets()
    {
        var (_, corpusBytes) = results.SizeOf("corpus");
        output.WriteLine("\n## Targets\n\n| what | target | before | now |\n|---|---|---|---|");
        Row("one 3 KB article, start to exit", "≤ 100 ms", name => Milliseconds(results.Find("article", name)));
        Row("the corpus, MB a second after start", "≥ 60", name => Rate(corpusBytes, name));
        Row("the corpus, whole process", Missing, name => Seconds(results.Find("corpus", name)));
        Row("its peak memory", "≤ 200 MB", name => Megabytes(results.Find("corpus", name)));
        Row("every rule doubled", "≤ 1.2 times", name => Ratio(AfterStart("doubled", "doubled-start", name), AfterStart("corpus", "article", name)));
        Row("1,000 phrase rules more", "≤ 1.5 times", name => Ratio(AfterStart("phrases", "phrases-start", name), AfterStart("corpus", "article", name)));
        Row("two jobs against one", "≥ 1.7 times", name => Ratio(results.Find("jobs-1", name)?.Median, results.Find("jobs-2", name)?.Median));
        Row("what the machine gives: two processes at once, against one after the other", Missing, name => Ratio(2 * results.Find("jobs-1", name)?.Median, results.Find("jobs-twice", name)?.Median));
        Row("second run with --cache, against none", "≥ 3 times", name => Ratio(results.Find("corpus", name)?.Median, results.Find("cache", name)?.Median));
        Row("memory an article, 50,000 to 100,000", "≤ 3 KB", name => MemoryOfArticle(name));

        void Row(string what, string target, Func<string, string> measure) =>
            output.WriteLine($"| {what} | {target} | {measure(Before)} | {measure(Now)} |");
    }

    private void WritePeers()
    {
        foreach (var (scenario, title) in new[] { ("article", "One article"), ("thousand", "A thousand articles"), ("corpus", "The corpus") })
        {
            var runs = results.Read(scenario);
            if (runs.Count == 0)
                continue;
            var (files, bytes) = results.SizeOf(scenario);
            output.WriteLine(Text($"\n## {title}: {files:N0} of {bytes / 1e3:N0} KB in all\n\n| tool | seconds | fastest – slowest | against contentlint | peak MB |\n|---|---|---|---|---|"));
            foreach (var run in runs)
            {
                output.WriteLine(Text(
                    $"| {run.Name} | {run.Median:F3} | {run.Fastest:F3} – {run.Slowest:F3} ({run.Runs} runs) | {Ratio(run.Median, runs[0].Median)} | {run.PeakKilobytes / 1024.0:F0} |"));
            }
        }
    }

    private void WriteGrowth()
    {
        output.WriteLine("\n## Growth\n\nThe corpus over and over, words shuffled.\n\n| articles | MB | seconds before | now | peak MB before | now |\n|---|---|---|---|---|---|");
        foreach (var count in new[] { 10_000, 50_000, 100_000 })
        {
            var scenario = $"growth-{count}";
            if (results.Read(scenario).Count == 0)
                continue;
            output.WriteLine(Text(
                $"| {count:N0} | {results.SizeOf(scenario).Bytes / 1e6:F0} | {Seconds(results.Find(scenario, Before))} | {Seconds(results.Find(scenario, Now))} | {Peak(scenario, Before)} | {Peak(scenario, Now)} |"));
        }
    }

    private void WriteHostile()
    {
        output.WriteLine("\n## Hostile texts\n\nEach in two sizes: time must not grow faster than the text, memory stays within 12 times the text.\n\n| text | MB | seconds before | now | peak MB before | now |\n|---|---|---|---|---|---|");
        foreach (var name in new[] { "file", "line", "marks", "words" }.SelectMany(kind => new[] { $"hostile-{kind}-1", $"hostile-{kind}-2" }))
        {
            if (results.Read(name).Count > 0)
            {
                output.WriteLine(Text(
                    $"| {name["hostile-".Length..]} | {results.SizeOf(name).Bytes / 1e6:F1} | {Seconds(results.Find(name, Before))} | {Seconds(results.Find(name, Now))} | {Peak(name, Before)} | {Peak(name, Now)} |"));
            }
        }
    }

    private void WriteProfile()
    {
        if (results.Profile is { } profile)
            output.WriteLine($"\n## Where the time goes\n\nThe corpus with `--profile`:\n\n```text\n{profile.Trim()}\n```");
    }

    private string Rate(long bytes, string name) => AfterStart("corpus", "article", name) is { } time ? Text($"{bytes / 1e6 / time:F1}") : Missing;

    private double? AfterStart(string scenario, string start, string name) =>
        results.Find(scenario, name)?.Median - results.Find(start, name)?.Median;

    private string MemoryOfArticle(string name) =>
        results.Find("growth-100000", name) is { } large && results.Find("growth-50000", name) is { } small
            ? Text($"{(large.PeakKilobytes - small.PeakKilobytes) / 50_000.0:F1} KB")
            : Missing;

    private string Peak(string scenario, string name) =>
        results.Find(scenario, name) is { } run ? Text($"{run.PeakKilobytes / 1024.0:F0}") : Missing;

    private static string Megabytes(WholeRun? run) => run is null ? Missing : Text($"{run.PeakKilobytes / 1024.0:F0} MB");

    private static string Milliseconds(WholeRun? run) => run is null ? Missing : Text($"{run.Median * 1000:F0} ms");

    private static string Seconds(WholeRun? run) => run is null ? Missing : Text($"{run.Median:F2} s");

    private static string Ratio(double? one, double? other) => one is null || other is null ? Missing : Text($"{one.Value / other.Value:F2} times");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

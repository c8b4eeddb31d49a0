using System.Globalization;
using System.Text.Json;

namespace ContentLint.Benchmarks.Reporting;

/// <summary>What <c>whole-runs</c> left in its folder: a JSON file of hyperfine and a list of peaks for each scenario, and facts.</summary>
internal sealed class WholeRunResults(string folder)
{
    private readonly Dictionary<string, string> _facts = File.ReadLines(Path.Combine(folder, "facts.tsv"))
        .Select(line => line.Split('\t', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Null for what was not measured.</summary>
    public string? Fact(string name) => _facts.GetValueOrDefault(name);

    /// <summary>What <c>--profile</c> told, or null.</summary>
    public string? Profile => Path.Combine(folder, "profile.txt") is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>The number of files and of bytes of a set of articles.</summary>
    public (long Files, long Bytes) SizeOf(string name)
    {
        var numbers = _facts[$"{name}-size"].Split('\t').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }

    /// <summary>In the order of the script; none for a scenario that did not run.</summary>
    public IReadOnlyList<WholeRun> Read(string scenario)
    {
        var path = Path.Combine(folder, $"{scenario}.json");
        if (!File.Exists(path))
            return [];
        var peaks = File.ReadLines(Path.ChangeExtension(path, ".peak"))
            .Select(line => line.Split('\t'))
            .ToDictionary(pair => pair[1], pair => long.Parse(pair[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return
        [
            .. json.RootElement.GetProperty("results").EnumerateArray().Select(result =>
            {
                var name = result.GetProperty("command").GetString()!;
                return new WholeRun(
                    name,
                    result.GetProperty("median").GetDouble(),
                    result.GetProperty("min").GetDouble(),
                    result.GetProperty("max").GetDouble(),
                    result.GetProperty("times").GetArrayLength(),
                    peaks[name]);
            }),
        ];
    }

    public WholeRun? Find(string scenario, string name) => Read(scenario).FirstOrDefault(run => run.Name == name);
}

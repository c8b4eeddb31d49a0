using System.Text.RegularExpressions;

namespace ContentLint.Tests;

/// <summary>
/// Finds uses of a layer by one that stands before it: in <c>using</c> lines, in names that begin with the root namespace and in
/// those that begin with the layer, as the compiler would read them too. Comments count: a cref is a use.
/// </summary>
internal static partial class LayerCheck
{
    private const string Root = "ContentLint";

    /// <summary>Each layer uses only itself and those before it.</summary>
    public static IReadOnlyList<string> Layers { get; } =
        ["Text", "Languages", "Syntax", "Diagnostics", "Analysis", "Rules", "Configuration", "Linting", "Output"];

    /// <param name="files">Paths below the folder of the library, parted by '/', with their texts.</param>
    /// <returns>One line for each thing that is wrong.</returns>
    public static IEnumerable<string> FindViolations(IReadOnlyCollection<KeyValuePair<string, string>> files)
    {
        var types = files.Select(file => (LayerOf(file.Key), Path.GetFileNameWithoutExtension(file.Key))).ToHashSet();
        foreach (var (path, text) in files)
        {
            var layer = LayerOf(path);
            var rank = RankOf(layer);
            if (rank < 0)
            {
                yield return $"{path} stands in no layer";
                continue;
            }

            if (GlobalUsing().IsMatch(text))
                yield return $"{path} has a global using, which holds for every layer";
            if (Namespace().Match(text).Groups["name"].Value != $"{Root}.{Path.GetDirectoryName(path)!.Replace('/', '.').Replace('\\', '.')}")
                yield return $"{path} has the namespace of another folder";
            var used = FullName().Matches(text).Select(match => match.Groups["layer"].Value)
                .Concat(ShortName().Matches(text)
                    .Where(match => match.Groups["name"].Captures.Any(name => types.Contains((match.Groups["layer"].Value, name.Value))))
                    .Select(match => match.Groups["layer"].Value));
            foreach (var upward in used.Distinct(StringComparer.Ordinal).Where(name => RankOf(name) > rank))
                yield return $"{path} uses {upward}";
        }
    }

    private static string LayerOf(string path) => path.Split('/')[0];

    private static int RankOf(string layer) => Layers.ToList().IndexOf(layer);

    [GeneratedRegex($@"(?<![\w.]){Root}\s*\.\s*(?<layer>\w+)", RegexOptions.None, 1_000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<layer>[A-Z]\w*)(\s*\.\s*(?<name>[A-Z]\w*))+", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^\s*global\s+using\b", RegexOptions.Multiline, 1_000)]
    private static partial Regex GlobalUsing();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline, 1_000)]
    private static partial Regex Namespace();
}

using System.Collections.Immutable;
using System.Text;
using ContentLint.Output;

namespace ContentLint.Cli.Starters;

/// <summary>A file that <c>contentlint init</c> writes.</summary>
/// <param name="path">From the root of the repository, parted by '/'.</param>
/// <param name="resource">The name of the text that is embedded.</param>
internal sealed class StarterFile(string path, string resource)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _text = ReadResource(resource);

    public static ImmutableArray<StarterFile> All { get; } =
    [
        new(".editorconfig", "editorconfig.ini") { Opening = "root = true\n\n", IsAppended = true },
        new(".pre-commit-config.yaml", "pre-commit-config.yaml") { NeedsRepository = true, Parent = "repos:" },
        new(".github/workflows/contentlint.yml", "workflow.yml") { NeedsRepository = true },
    ];

    public static ImmutableArray<string> NextSteps { get; } =
    [
        "next: contentlint baseline create    accepts what is found today; the hook and the workflow read it",
        "      pre-commit install             checks the articles of each commit",
    ];

    /// <summary>What a new file begins with.</summary>
    public string Opening { get; init; } = "";

    /// <summary>Whether a file that is there gets the text at its end.</summary>
    public bool IsAppended { get; init; }

    public bool NeedsRepository { get; init; }

    /// <summary>The line under which the rest can be added to a file that is there; null if it cannot.</summary>
    public string? Parent { get; init; }

    /// <summary>The text without its first line, which is <see cref="Parent"/>.</summary>
    public string Block => _text[(_text.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n');

    public string PathIn(string folder) => Path.Combine([folder, .. path.Split('/')]);

    /// <summary>Whether a file is there that has been set up before.</summary>
    public static bool HasStarted(string fullPath) =>
        File.Exists(fullPath) && File.ReadAllText(fullPath).Contains("contentlint", StringComparison.OrdinalIgnoreCase);

    public void Create(string fullPath)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        using var file = new FileStream(fullPath, FileMode.CreateNew);
        file.Write(Utf8.GetBytes(Opening + _text));
    }

    /// <summary>What is there stays as it is, byte for byte; the line ends are those of its first line.</summary>
    public void Append(string fullPath)
    {
        var present = File.ReadAllText(fullPath);
        var end = present.IndexOf('\n', StringComparison.Ordinal);
        var lineEnd = end > 0 && present[end - 1] == '\r' ? "\r\n" : "\n";
        var gap = present.Length == 0 ? "" : present.EndsWith('\n') ? "\n" : "\n\n";
        using var file = new FileStream(fullPath, FileMode.Append);
        file.Write(Utf8.GetBytes((gap + _text).ReplaceLineEndings(lineEnd)));
    }

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(StarterFile).Assembly.GetManifestResourceStream($"starters/{name}")!, Utf8);
        return reader.ReadToEnd()
            .Replace("{version}", Product.Version, StringComparison.Ordinal)
            .Replace("{baseline}", BaselineOption.DefaultName, StringComparison.Ordinal);
    }
}

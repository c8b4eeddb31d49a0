using System.Text;

namespace ContentLint.Cli;

/// <summary>The process as the commands see it: streams, environment, folder, and whether a person is watching.</summary>
internal sealed class Terminal(CancellationToken cancellation)
{
    private const int BufferSize = 1 << 16;
    private const int WidestReport = 160;

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>UTF-8 without byte order mark, LF line ends, whatever the machine. Holds the report and nothing else.</summary>
    public TextWriter Output { get; } = Writer(Console.OpenStandardOutput());

    public TextWriter Error { get; } = Writer(Console.OpenStandardError());

    /// <summary>The current directory.</summary>
    public string Folder { get; } = Directory.GetCurrentDirectory();

    public bool IsOutputWatched { get; } = !Console.IsOutputRedirected;

    /// <summary>Whether to show progress: to a person, and not in the log of a runner.</summary>
    public bool ShowsProgress { get; } = !Console.IsErrorRedirected && Variable("CI") is null && Variable("PRE_COMMIT") is null;

    /// <summary>The width for a report, or null where nobody watches; some terminals say 0 for "unknown".</summary>
    public int? Width => IsOutputWatched && Console.WindowWidth is > 0 and var width ? Math.Min(width, WidestReport) : null;

    /// <summary>To the standard output, when nothing else is written to it.</summary>
    public static void WriteBytes(byte[] bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }

    public static Stream OpenInput() => Console.OpenStandardInput();

    /// <summary>Null for a variable that is not set or empty.</summary>
    public static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };

    /// <summary>One line on the error stream, in visible characters.</summary>
    public void Complain(string message) => Error.WriteLine($"contentlint: {message}");

    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}

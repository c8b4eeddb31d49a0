using System.Diagnostics;
using System.Text;

namespace ContentLint.EndToEnd;

/// <summary>A folder of its own with a rule that only tests know, and the built command to run in it.</summary>
public sealed class Sandbox : IDisposable
{
    public const string Rule = """
        id: CL8901
        name: wordy-phrase
        title: Wordy phrase
        message: "'{0}' says no more than 'untuk'"
        severity: warning
        since: "0.1"
        kind: phrase
        phrases:
          id: [dalam rangka untuk]
        why: The reader gets the same meaning from one word.
        examples:
          - { language: id, bad: "Warga berkumpul [|dalam rangka untuk|] membahas jalan." }
          - { language: id, bad: "Dana dikumpulkan [|dalam rangka untuk|] membeli pompa." }
          - { language: id, good: "Lomba itu digelar dalam rangka hari jadi desa." }
          - { language: id, good: "Pompa itu dibeli untuk warga." }

        """;

    public const string Faulty = "Pemuda desa berkumpul dalam rangka untuk menanam pohon di tepi sungai.\n";
    public const string Clean = "Pemuda desa menanam pohon di tepi sungai pada hari Minggu.\n";

    // What a developer's or a runner's environment must not change.
    private static readonly string[] Cleared =
        ["NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM", "CI", "PRE_COMMIT", "MSBUILD_EXE_PATH"];

    public static IReadOnlyDictionary<string, string> NoVariables { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Sandbox()
    {
        Folder = Directory.CreateTempSubdirectory("contentlint").FullName;
        Write("rules/readability/CL8901-wordy-phrase.yml", Rule);
    }

    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "ContentLint.Cli.dll");

    /// <summary>Where the solution is.</summary>
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    public string Folder { get; }

    /// <summary>Runs <c>contentlint check</c> with the test's own rule and no other.</summary>
    public ToolRun Check(params string[] arguments) => Run(["check", "--rules", "rules", "--select", "CL8901", .. arguments]);

    public ToolRun Run(params string[] arguments) => Run(arguments, [], NoVariables);

    public ToolRun Run(string[] arguments, byte[] input, IReadOnlyDictionary<string, string> variables) =>
        Start("dotnet", [Tool, .. arguments], input, variables);

    public ToolRun Start(string program, string[] arguments, byte[] input, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Cleared)
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        return RunToEnd(start, input).GetAwaiter().GetResult();
    }

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        var fullPath = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllBytes(fullPath, bytes);
        return fullPath;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContentLint.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private static async Task<ToolRun> RunToEnd(ProcessStartInfo start, byte[] input)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        try
        {
            var output = ReadToEnd(process.StandardOutput.BaseStream, patience.Token);
            var error = ReadToEnd(process.StandardError.BaseStream, patience.Token);
            await process.StandardInput.BaseStream.WriteAsync(input, patience.Token);
            process.StandardInput.Close();
            var bytes = await output;
            var complaints = await error;
            await process.WaitForExitAsync(patience.Token);
            return new(process.ExitCode, bytes, Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(complaints));
        }
        finally
        {
            // One that ran out of our patience.
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<byte[]> ReadToEnd(Stream stream, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}

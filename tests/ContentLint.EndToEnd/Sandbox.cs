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

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public Sandbox()
    {
        Folder = Directory.CreateTempSubdirectory("contentlint").FullName;
        Write("rules/readability/CL8901-wordy-phrase.yml", Rule);
    }

    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "contentlint.dll");

    public string Folder { get; }

    /// <summary>Runs <c>contentlint check</c> with the test's own rule and no other.</summary>
    public ToolRun Check(params string[] arguments) => Run(["check", "--rules", "rules", "--select", "CL8901", .. arguments]);

    public ToolRun Run(params string[] arguments) => Run(arguments, [], []);

    public ToolRun Run(string[] arguments, byte[] input, Dictionary<string, string> variables) =>
        Start("dotnet", [Tool, .. arguments], input, variables);

    public ToolRun Start(string program, string[] arguments, byte[] input, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in Cleared)
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end");
        }

        copying.GetAwaiter().GetResult();
        return new(process.ExitCode, output.ToArray(), Encoding.UTF8.GetString(output.ToArray()), error.GetAwaiter().GetResult());
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
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ContentLint.Cli;

/// <summary>The git repository that a folder is in, asked through git itself. What cannot be done is told in words for the user.</summary>
internal sealed class GitRepository
{
    // They change what an argument means or what a command writes.
    private static readonly string[] Cleared =
        ["GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    private readonly string _folder;

    private GitRepository(string folder, string root) => (_folder, Root) = (folder, root);

    /// <summary>The full path of the work tree.</summary>
    public string Root { get; }

    public static GitRepository Open(string folder)
    {
        var run = Start(folder, ["rev-parse", "--show-toplevel"]);
        if (run.ExitCode == 0 && Text(run.Output) is [.. { Length: > 0 } root, '\n'])
            return new(folder, Path.GetFullPath(root));
        throw new UsageException(run.Error.Contains("dubious ownership", StringComparison.Ordinal)
            ? $"git does not trust this repository: {FirstLine(run.Error)}"
            : "this is no work tree of a git repository, so git does not know what has changed; run it in one, or leave out --changed-since and --staged");
    }

    /// <summary>The commit at which the current one and <paramref name="reference"/> parted.</summary>
    public string MergeBase(string reference)
    {
        if (reference.StartsWith('-') || Start(_folder, ["rev-parse", "--verify", "--quiet", reference + "^{commit}"]).ExitCode != 0)
            throw new UsageException($"git knows no commit '{reference}'{(IsShallow ? ShallowAdvice : "; is it fetched?")}");
        if (Start(_folder, ["rev-parse", "--verify", "--quiet", "HEAD"]).ExitCode != 0)
            throw new UsageException("there is no commit yet, so nothing can have changed since one; --staged checks the first");
        var run = Start(_folder, ["merge-base", reference, "HEAD"]);
        if (run.ExitCode == 0)
            return Text(run.Output).Trim();
        throw new UsageException($"'{reference}' and the current commit have no commit in common{(IsShallow ? ShallowAdvice : "")}");
    }

    public byte[] Run(params string[] arguments)
    {
        var run = Start(_folder, arguments);
        return run.ExitCode == 0
            ? run.Output
            : throw new UsageException($"git {arguments[0]} failed: {FirstLine(run.Error)}");
    }

    /// <summary>What a command writes with <c>-z</c>.</summary>
    public string[] List(params string[] arguments) => Text(Run(arguments)).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Of a path as git writes it, from the root of the work tree.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Root);

    public GitObjects Objects => new(arguments => StartProcess(_folder, arguments));

    public static string Text(byte[] output) => Encoding.UTF8.GetString(output);

    private const string ShallowAdvice =
        "; this clone is shallow: fetch more of the history, with 'git fetch --unshallow' or, in GitHub Actions, with 'fetch-depth: 0' for actions/checkout";

    private bool IsShallow => Text(Start(_folder, ["rev-parse", "--is-shallow-repository"]).Output).Trim() == "true";

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();

    private static (int ExitCode, byte[] Output, string Error) Start(string folder, string[] arguments)
    {
        using var process = StartProcess(folder, arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    private static Process StartProcess(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotepath=off", .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Cleared)
            start.Environment.Remove(name);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new UsageException("git is not installed, and --changed-since and --staged need it", missing);
        }
    }
}

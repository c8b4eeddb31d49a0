using System.Runtime.CompilerServices;

namespace ContentLint.Tests;

/// <summary>
/// Stands in for Verify.Xunit with its names and its files: what a test makes is compared with <c>Class.Method.verified.txt</c>
/// beside the test; what differs is written to <c>.received.txt</c>. <c>ACCEPT_SNAPSHOTS=1</c> accepts it.
/// </summary>
public static class Snapshot
{
    public static Task Verify(
        string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var name = Path.Combine(
            Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        return Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" ? Accept(target, name) : Compare(target, name);
    }

    internal static async Task Compare(string target, string name)
    {
        var (verified, received) = ($"{name}.verified.txt", $"{name}.received.txt");
        var actual = target.ReplaceLineEndings("\n");
        File.Delete(received);
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : "";
        if (actual == expected)
            return;
        await File.WriteAllTextAsync(received, actual);
        Assert.Fail($"{FirstDifference(expected, actual)}\nRead {received}; ACCEPT_SNAPSHOTS=1 accepts it.");
    }

    private static async Task Accept(string target, string name)
    {
        File.Delete($"{name}.received.txt");
        await File.WriteAllTextAsync($"{name}.verified.txt", target.ReplaceLineEndings("\n"));
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (wanted, got) = (expected.Split('\n'), actual.Split('\n'));
        var line = wanted.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} differs.\n  verified: {wanted.ElementAtOrDefault(line)}\n  received: {got.ElementAtOrDefault(line)}";
    }
}

using System.Runtime.CompilerServices;

namespace ContentLint.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void Every_verified_file_has_a_test()
    {
        var tests = typeof(SnapshotTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);

        var verified = Directory.EnumerateFiles(TestFolder(), "*.verified.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(path).Replace(".verified.txt", "", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(verified);
        Assert.DoesNotContain(verified, name => !tests.Contains(name));
    }

    [Fact]
    public async Task A_text_that_differs_fails_and_is_kept_as_received()
    {
        var folder = Directory.CreateTempSubdirectory("snapshot").FullName;
        var name = Path.Combine(folder, "Some.Method");
        await File.WriteAllTextAsync($"{name}.verified.txt", "one\ntwo\n");

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Snapshot.Compare("one\nthree\n", name));

        Assert.StartsWith("Line 2 differs.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\nthree\n", await File.ReadAllTextAsync($"{name}.received.txt"));
        Directory.Delete(folder, recursive: true);
    }

    private static string TestFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

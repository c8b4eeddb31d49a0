using System.Diagnostics;
using System.Text;
using ContentLint.Linting.Ignoring;

namespace ContentLint.Tests.Linting.Ignoring;

public sealed class IgnorePatternTests
{
    private static readonly string[] Patterns =
    [
        "*.md", "/*.md", "a", "a/", "/a", "a/b", "a/*", "a/**", "**/b", "**/b/", "a/**/c", "**/a/**", "*", "**", "b*", "*b", "a?", "[ab]", "[!a]", "[^a]",
        "[a-c].md", "[]a]", "[!]]", "\\!a", "!a", "\\#a", "#a", "a\\ ", "a ", "a\\*", "*.m?", "**.md", "a**b", "a/**b", "b/**/", "/", "//", "a//b", "[[:digit:]]*",
        "[[:alpha:]]", "c/[!x]*", "a/b/c.md", "/**/c.md", "a[", "[a", "\\", "a\\", "***", "a/***", "*/*/*.md", "?", "é*", "a.b",
        "a\t", "a\r", "///a", "/****/b", "***/b", "a**/c.md", "/a**", "**\\/b", "?.md", "??.md", "[!a].md", "[a-[[:digit]", "[[:bad:]]", "[z-a]", "[a-c-e]", "[[:alpha:]-[]",
        "[[:punct:]]*",
    ];

    // What generated patterns are made of.
    private static readonly string[] Bits =
    [
        "a", "b", "*", "**", "?", "/", "/", "[ab]", "[!a]", "[a-c]", "[]-a]", "[[:alpha:]]", "[[:bad:]]", "[a-", "[\\]a]", "[a/b]", "\\", "\\*", "\\ ", "!", "#", " ",
        "\r", ".md", "é", "**/", "/**",
    ];

    private static readonly string[] Paths =
    [
        "a", "b", "c.md", "a/b", "a/c.md", "a/b/c.md", "a/b/c/d.md", "b/a", "b/a/x.md", "b/b/b", "ab", "a1", "1", "1a/x", "!a", "#a", "a ", "a*", "]", "[a", "a[",
        "c/x.md", "c/y.md", "é.md", "a.b/c", "axb", "a/xb", "a\\",
    ];

    [GitFact]
    public void Every_pattern_matches_as_git_matches_it() => AssertAgreement(Patterns);

    [GitFact]
    public void Generated_files_of_patterns_match_as_git_matches_them() => AssertAgreement(Generate(300));

    // The same on every machine: a linear congruential generator, of which the upper bits count.
    private static IEnumerable<string> Generate(int count)
    {
        var state = 20261126u;
        return Enumerable.Range(0, count)
            .Select(_ => string.Join('\n', Enumerable.Range(0, 1 + Next(3)).Select(_ => string.Concat(Enumerable.Range(0, 1 + Next(5)).Select(_ => Bits[Next(Bits.Length)])))));

        int Next(int below) => (int)(((state = unchecked((state * 1664525) + 1013904223)) >> 16) % (uint)below);
    }

    private static void AssertAgreement(IEnumerable<string> files)
    {
        var folder = Directory.CreateTempSubdirectory("ignore").FullName;
        try
        {
            Run(folder, "", "init", "-q");
            Run(folder, "", "config", "core.excludesFile", "/dev/null");
            foreach (var path in Paths.OrderByDescending(path => path.Length))
                Create(Path.Combine(folder, path));
            Assert.Empty(files.SelectMany(patterns => Differences(folder, patterns)).ToList());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Git is asked for all paths at once; it answers with those that are ignored.
    private static IEnumerable<string> Differences(string folder, string patterns)
    {
        File.WriteAllText(Path.Combine(folder, ".gitignore"), patterns + "\n");
        var input = string.Concat(Paths.Select(path => path + "\0"));
        var git = Run(folder, input, "check-ignore", "-z", "--no-index", "--stdin").Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var ours = IgnoreRules.WithFiles(folder, []);
        foreach (var path in Paths)
        {
            var fullPath = Path.Combine(folder, path);
            var isIgnored = ours.IsIgnoredWithFolders(fullPath, Directory.Exists(fullPath));
            if (isIgnored != git.Contains(path))
                yield return $"'{patterns}' on '{path}': git says {git.Contains(path)}";
        }
    }

    private static void Create(string path)
    {
        if (Path.Exists(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }

    private static string Run(string folder, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

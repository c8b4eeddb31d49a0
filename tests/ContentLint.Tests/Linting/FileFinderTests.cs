using System.Diagnostics;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Ignoring;

namespace ContentLint.Tests.Linting;

public sealed class FileFinderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("finder").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_gives_its_articles_in_ordinal_order()
    {
        Write("b.md", "a/z.txt", "a/B.HTML", "a/d/e.mdx", "Ä.htm", "c.markdown", "data.json", "LICENSE", "a/x.yml");

        Assert.Equal(["a/B.HTML", "a/d/e.mdx", "a/z.txt", "b.md", "c.markdown", "Ä.htm"], Find("."));
    }

    [Fact]
    public void Hidden_folders_and_what_tools_make_are_left_out()
    {
        Write(".git/a.md", "node_modules/p/readme.md", "x/bin/a.txt", "x/obj/a.txt", "x/.venv/a.txt", "x/binary/a.txt");

        Assert.Equal(["x/binary/a.txt"], Find("."));
    }

    [Fact]
    public void What_is_named_is_always_checked()
    {
        Write(".hidden/a.md", "data.json", "README");

        Assert.Equal(
            [".hidden/a.md", "README", "data.json", "data.json: read as plain text: its extension is not one of an article"],
            FindWithNotes("data.json", ".hidden", "README"));
    }

    [Fact]
    public void A_file_that_is_named_twice_comes_once()
    {
        Write("a/b.md");

        Assert.Equal(["a/b.md"], Find("a/b.md", "a", ".", "a/../a/b.md"));
    }

    [Fact]
    public void Links_lead_neither_in_circles_nor_to_a_file_twice()
    {
        Write("a/b.md");
        Directory.CreateSymbolicLink(Path.Combine(_root, "a", "loop"), _root);
        File.CreateSymbolicLink(Path.Combine(_root, "link.md"), Path.Combine(_root, "a", "b.md"));

        Assert.Equal(["a/b.md", "a/loop: skipped: a link; what it leads to is checked where it stands", "link.md: skipped: a link; what it leads to is checked where it stands"], FindWithNotes("."));
        Assert.Equal(["link.md"], Find("link.md"));
        Assert.Equal("a/loop/a/b.md", FindWithNotes("a/loop")[0]);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_an_error_and_the_others_are_found()
    {
        Write("a.md");

        var found = FileFinder.Find([Path.Combine(_root, "nope"), Path.Combine(_root, "a.md")], new FileSearch { Root = _root });

        Assert.Equal(new LintNote("nope", LocalizableText.Of("no such file or folder"), IsError: true), Assert.Single(found.Notes));
        Assert.Equal("a.md", Assert.Single(found.Files).Path);
    }

    [Fact]
    public void A_file_outside_the_root_is_shown_from_there()
    {
        Write("a.md", "sub/b.md");

        var found = FileFinder.Find([Path.Combine(_root, "a.md")], new FileSearch { Root = Path.Combine(_root, "sub") });

        Assert.Equal("../a.md", Assert.Single(found.Files).Path);
    }

    [Fact]
    public void What_an_ignore_file_names_is_left_out_and_what_is_named_itself_is_not()
    {
        Write("a.md", "b/c.md", "b/d.md", "e/f.md", "draf/g.md");
        File.WriteAllText(Path.Combine(_root, ".contentlintignore"), "c.md\n/e/\ndraf/*\n");
        File.WriteAllText(Path.Combine(_root, ".gitignore"), "a.md\n");
        File.WriteAllText(Path.Combine(_root, "draf", ".contentlintignore"), "!g.md\n");

        Assert.Equal(["a.md", "b/d.md", "draf/g.md"], Find(Ignoring(), "."));
        Assert.Equal(["b/c.md", "e/f.md"], Find(Ignoring(), "b/c.md", "e"));
        Assert.Equal(
            ["b/c.md: skipped: it is ignored", "e: skipped: it is ignored"], FindWithNotes(Ignoring() with { IgnoresNamed = true }, "b/c.md", "e"));
    }

    [Fact]
    public void Repository_that_ignores_everything_does_not_reach_into_one_inside_of_it()
    {
        Write(".git/HEAD", "sub/.git/HEAD", "sub/a.md", "sub/b/c.md");
        File.WriteAllText(Path.Combine(_root, ".gitignore"), "*\n");
        var inside = new FileSearch { Root = _root, Ignored = IgnoreRules.WithFiles(Path.Combine(_root, "sub"), []), IgnoresNamed = true };

        Assert.Equal(["sub/a.md", "sub/b/c.md"], Find(inside, "sub/a.md", "sub/b"));
        Assert.Equal(["sub/a.md: skipped: it is ignored"], FindWithNotes(Ignoring() with { IgnoresNamed = true }, "sub/a.md"));
    }

    [Fact]
    public void Exclude_file_of_git_holds_in_another_work_tree()
    {
        Write("repo/.git/worktrees/w/HEAD", "repo/.git/info/exclude", "w/a.md", "w/b.md");
        File.WriteAllText(Path.Combine(_root, "repo/.git/info/exclude"), "a.md\n");
        File.WriteAllText(Path.Combine(_root, "repo/.git/worktrees/w/commondir"), "../..\n");
        File.WriteAllText(Path.Combine(_root, "w/.git"), "gitdir: ../repo/.git/worktrees/w\n");

        Assert.Equal(["w/b.md"], Find(Ignoring(), "w"));
    }

    [Fact]
    public void Of_many_files_that_are_skipped_for_one_reason_the_first_are_told()
    {
        Write([.. Enumerable.Range(10, 30).Select(number => $"{number}.md")]);

        var found = FindWithNotes(Ignoring("*.md") with { IgnoresNamed = true }, [.. Enumerable.Range(10, 30).Select(number => $"{number}.md")]);

        Assert.Equal(10, found.Count);
        Assert.Equal(["18.md: skipped: it is ignored", "19.md: skipped: it is ignored (and 20 more like it)"], found[^2..]);
    }

    [UnixFact]
    public void What_is_no_file_is_told_and_not_opened()
    {
        Write("a.md");
        Run("mkfifo b.md");
        File.CreateSymbolicLink(Path.Combine(_root, "c.md"), "nihil.md");
        File.CreateSymbolicLink(Path.Combine(_root, "d.md"), "d.md");
        File.CreateSymbolicLink(Path.Combine(_root, "e.md"), "b.md");
        const string Pipe = "a pipe, on which a read may wait for ever; '-' reads the standard input";

        Assert.Equal(
            [
                "a.md", $"b.md: skipped: {Pipe}", "c.md: skipped: a link that leads nowhere", "d.md: skipped: a link that leads nowhere",
                "e.md: skipped: a link; what it leads to is checked where it stands",
            ],
            FindWithNotes("."));
        Assert.Equal([$"b.md: {Pipe}", "c.md: a link that leads nowhere", "d.md: a link that leads nowhere", $"e.md: {Pipe}"], FindWithNotes("b.md", "c.md", "d.md", "e.md"));
        Assert.Contains("dev/null: a device, not a file", FindWithNotes("/dev/null")[0], StringComparison.Ordinal);
    }

    [UnixFact]
    public void File_whose_name_is_not_valid_hides_no_other()
    {
        Write("a.md", "z.md");
        Run("printf x > \"$(printf 'm\\377.md')\"");

        var found = FindWithNotes(".");

        // Nor could it be deleted from here.
        Run("rm m*");
        Assert.Equal(["a.md", "z.md", "m\uFFFD.md: cannot be read: its name is not valid UTF-8"], found);
    }

    private void Run(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _root })!;
        shell.WaitForExit();
    }

    [Fact]
    public void Gitignore_counts_in_a_repository_below_its_root()
    {
        Write("x.md", "repo/.git/HEAD", "repo/a.md", "repo/b.md", "repo/sub/a.md");
        File.WriteAllText(Path.Combine(_root, ".gitignore"), "b.md\n");
        File.WriteAllText(Path.Combine(_root, "repo", ".gitignore"), "/a.md\n");

        Assert.Equal(["repo/b.md", "repo/sub/a.md", "x.md"], Find(Ignoring(), "."));
    }

    [Fact]
    public void Patterns_of_the_command_line_come_first_and_need_no_files()
    {
        Write("a.md", "b.md", "c/d.md");
        File.WriteAllText(Path.Combine(_root, ".contentlintignore"), "b.md\n");

        Assert.Equal(["b.md"], Find(Ignoring("!b.md", "a.md", "c/"), "."));
        Assert.Equal(["a.md", "b.md"], Find(new FileSearch { Root = _root, Ignored = IgnoreRules.WithoutFiles(_root, ["c"]) }, "."));
    }

    [Fact]
    public void File_that_is_too_large_is_noted()
    {
        Write("aaaaaaaa.md", "b.md");

        Assert.Equal(
            ["b.md", "aaaaaaaa.md: skipped: its 11 bytes are more than --max-file-size allows"],
            FindWithNotes(new FileSearch { Root = _root, MaxLength = 10 }, "."));
    }

    [Fact]
    public void Hidden_folders_are_found_on_request()
    {
        Write(".a/b.md", ".git/c.md");

        Assert.Equal([".a/b.md"], Find(new FileSearch { Root = _root, FindsHidden = true }, "."));
    }

    private FileSearch Ignoring(params string[] excluded) => new() { Root = _root, Ignored = IgnoreRules.WithFiles(_root, excluded) };

    private List<string> FindWithNotes(params string[] paths) => FindWithNotes(new FileSearch { Root = _root }, paths);

    private List<string> FindWithNotes(FileSearch search, params string[] paths)
    {
        var found = FileFinder.Find(paths.Select(path => Path.GetFullPath(path, _root)), search);
        return [.. found.Files.Select(file => file.Path), .. found.Notes.Select(note => $"{note.Path}: {note.Message}")];
    }

    private List<string> Find(params string[] paths) => Find(new FileSearch { Root = _root }, paths);

    private List<string> Find(FileSearch search, params string[] paths)
    {
        var found = FileFinder.Find(paths.Select(path => Path.GetFullPath(path, _root)), search);
        Assert.Empty(found.Notes);
        return [.. found.Files.Select(file => file.Path)];
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            var fullPath = Path.Combine(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
            File.WriteAllText(fullPath, path);
        }
    }
}

using ContentLint.Linting;

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
        Write(".hidden/a.md", "data.json");

        Assert.Equal([".hidden/a.md", "data.json"], Find("data.json", ".hidden"));
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

        Assert.Equal(["a/b.md"], Find("."));
        Assert.Equal(["link.md"], Find("link.md"));
        Assert.Equal(["a/loop/a/b.md"], Find("a/loop"));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_an_error_and_the_others_are_found()
    {
        Write("a.md");

        var found = FileFinder.Find([Path.Combine(_root, "nope"), Path.Combine(_root, "a.md")], _root);

        Assert.Equal(new LintNote("nope", "no such file or folder", IsError: true), Assert.Single(found.Notes));
        Assert.Equal("a.md", Assert.Single(found.Files).Path);
    }

    [Fact]
    public void A_file_outside_the_root_is_shown_from_there()
    {
        Write("a.md", "sub/b.md");

        var found = FileFinder.Find([Path.Combine(_root, "a.md")], Path.Combine(_root, "sub"));

        Assert.Equal("../a.md", Assert.Single(found.Files).Path);
    }

    private List<string> Find(params string[] paths)
    {
        var found = FileFinder.Find(paths.Select(path => Path.GetFullPath(path, _root)), _root);
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

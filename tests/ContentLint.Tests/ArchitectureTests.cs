using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ContentLint.Tests;

public sealed partial class ArchitectureTests
{
    private const int MaxLineCount = 400;

    [Fact]
    public void Each_layer_uses_only_those_before_it()
    {
        var library = Path.Combine(RepositoryFolder.Path, "src", "ContentLint");
        var files = FilesBelow("src/ContentLint", "*.cs")
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(library, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToArray();

        Assert.Superset(LayerCheck.Layers.Take(6).ToHashSet(), files.Select(file => file.Key.Split('/')[0]).ToHashSet());
        Assert.Empty(LayerCheck.FindViolations(files));
    }

    [Fact]
    public void No_project_of_the_library_brings_usings_of_its_own_layers()
    {
        var brought = ProjectFiles()
            .Where(path => Path.GetFileName(path) is "ContentLint.csproj" or "Directory.Build.props" or "Directory.Build.targets")
            .SelectMany(path => XDocument.Load(path).Descendants("Using"))
            .Select(element => element.Attribute("Include")?.Value ?? "")
            .Where(name => name.StartsWith("ContentLint", StringComparison.Ordinal));

        Assert.Empty(brought);
    }

    [Fact]
    public void Root_holds_exactly_one_solution()
    {
        var solutions = Directory.EnumerateFiles(RepositoryFolder.Path)
            .Where(path => Path.GetExtension(path) is ".sln" or ".slnx" or ".slnf")
            .Select(Path.GetFileName);

        Assert.Equal(["ContentLint.sln"], solutions);
    }

    [Fact]
    public void Exactly_one_project_is_packable()
    {
        var packable = ProjectFiles()
            .Where(path => XDocument.Load(path).Descendants("IsPackable").Any(element => element.Value.Trim() is "true"))
            .Select(Path.GetFileName);

        Assert.Equal(["ContentLint.Cli.csproj"], packable);
        var shared = XDocument.Load(Path.Combine(RepositoryFolder.Path, "Directory.Build.props"));
        Assert.Equal("false", Assert.Single(shared.Descendants("IsPackable")).Value);
    }

    [Fact]
    public void No_file_of_code_is_longer_than_400_lines()
    {
        var files = FilesBelow("src", "*.cs").Concat(FilesBelow("tests", "*.cs")).ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, path => File.ReadLines(path).Count() > MaxLineCount);
    }

    [Fact]
    public void No_file_of_the_product_is_unfinished_or_silences_the_analyzers()
    {
        var found = FilesBelow("src", "*.cs")
            .SelectMany(path => File.ReadLines(path).Select((line, number) => (Path: path, Line: line, Number: number + 1)))
            .Where(line => Unfinished().IsMatch(line.Line))
            .Select(line => $"{line.Path}({line.Number}): {line.Line.Trim()}");

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("throw new NotImplementedException();", true)]
    [InlineData("// TODO: later", true)]
    [InlineData("  #pragma warning disable CA1000", true)]
    [InlineData("[SuppressMessage(\"a\", \"b\")]", true)]
    [InlineData("[assembly: UnconditionalSuppressMessage(\"a\", \"b\")]", true)]
    [InlineData("RuleExampleKind.TodoBad, \"todo_bad\"", false)]
    [InlineData("throw new NotSupportedException();", false)]
    public void Marks_of_unfinished_code_are_recognised(string line, bool expected) => Assert.Equal(expected, Unfinished().IsMatch(line));

    private static IEnumerable<string> ProjectFiles() =>
        FilesBelow("src", "*.csproj").Concat(FilesBelow("tests", "*.csproj"))
            .Concat(Directory.EnumerateFiles(RepositoryFolder.Path, "Directory.Build.*"));

    private static IEnumerable<string> FilesBelow(string folder, string pattern)
    {
        var root = Path.Combine(RepositoryFolder.Path, folder);
        return Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(root, path).Split('/', '\\').Any(name => name is "obj" or "bin"))
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|#\s*pragma\b|SuppressMessage", RegexOptions.None, 1_000)]
    private static partial Regex Unfinished();
}

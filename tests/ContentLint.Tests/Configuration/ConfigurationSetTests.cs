using ContentLint.Configuration;
using ContentLint.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Configuration;

public sealed class ConfigurationSetTests
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    [Fact]
    public void Without_a_file_every_rule_has_its_own_severity()
    {
        var configuration = For("/a/b.md");

        Assert.Same(LintConfiguration.Default, configuration);
        Assert.Equal(Severity.Warning, configuration.SeverityOf(SampleRules.UnsourcedQuotation));
        Assert.Equal(Severity.Suggestion, configuration.SeverityOf(SampleRules.UnnamedSource));
        Assert.Null(configuration.Language);
        Assert.Empty(configuration.OptionsOf(SampleRules.ForeignWord).Words("allow"));
    }

    [Theory]
    [InlineData("contentlint_diagnostic.CL1001.severity = error", Severity.Error)]
    [InlineData("contentlint_diagnostic.cl1001.severity = ERROR", Severity.Error)]
    [InlineData("contentlint_diagnostic.unsourced-quotation.severity = none", Severity.None)]
    [InlineData("contentlint_category.sourcing.severity = suggestion", Severity.Suggestion)]
    [InlineData("Contentlint_Category.Sourcing.Severity = suggestion", Severity.Suggestion)]
    [InlineData("contentlint_category.claims.severity = error", Severity.Warning)]
    public void Key_sets_the_severity(string line, Severity expected)
    {
        _texts["/a/.editorconfig"] = $"[*]\n{line}";

        Assert.Equal(expected, For("/a/b.md").SeverityOf(SampleRules.UnsourcedQuotation));
    }

    [Theory]
    [InlineData("contentlint_diagnostic.CL1001.severity = error\ncontentlint_category.sourcing.severity = none", Severity.Error)]
    [InlineData("contentlint_diagnostic.CL1001.severity = error\ncontentlint_diagnostic.unsourced-quotation.severity = none", Severity.None)]
    [InlineData("contentlint_diagnostic.CL1001.severity = default\ncontentlint_category.sourcing.severity = none", Severity.Warning)]
    [InlineData("contentlint_diagnostic.CL1001.severity = error\n[*]\ncontentlint_diagnostic.CL1001.severity = none", Severity.None)]
    [InlineData("contentlint_diagnostic.CL1001.severity = error\n[*.txt]\ncontentlint_diagnostic.CL1001.severity = none", Severity.Error)]
    [InlineData("contentlint_diagnostic.CL1001.severity = error\n[*.md]\ncontentlint_diagnostic.CL1001.severity = unset", Severity.Warning)]
    [InlineData(
        "contentlint_category.sourcing.severity = none\ncontentlint_diagnostic.CL1001.severity = error\n[*]\ncontentlint_diagnostic.CL1001.severity = unset",
        Severity.None)]
    public void Rule_beats_category_and_later_beats_earlier(string lines, Severity expected)
    {
        _texts["/a/.editorconfig"] = $"[*]\n{lines}";

        Assert.Equal(expected, For("/a/b.md").SeverityOf(SampleRules.UnsourcedQuotation));
    }

    [Fact]
    public void Nearer_file_beats_farther_one()
    {
        _texts["/.editorconfig"] = "[*.md]\ncontentlint_category.sourcing.severity = none\ncontentlint_language = en";
        _texts["/a/b/.editorconfig"] = "[*.md]\ncontentlint_category.sourcing.severity = error";

        Assert.Equal(Severity.Error, For("/a/b/c.md").SeverityOf(SampleRules.UnsourcedQuotation));
        Assert.Equal("en", For("/a/b/c.md").Language);
        Assert.Equal(Severity.None, For("/a/c.md").SeverityOf(SampleRules.UnsourcedQuotation));
    }

    [Fact]
    public void Farther_rule_key_beats_nearer_category_key()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_diagnostic.CL1001.severity = error";
        _texts["/a/.editorconfig"] = "[*]\ncontentlint_category.sourcing.severity = none";

        Assert.Equal(Severity.Error, For("/a/b.md").SeverityOf(SampleRules.UnsourcedQuotation));
        Assert.Equal(Severity.None, For("/a/b.md").SeverityOf(SampleRules.UnnamedSource));
    }

    [Fact]
    public void Search_ends_at_the_root_file()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_language = en";
        _texts["/a/.editorconfig"] = "root = true";

        Assert.Null(For("/a/b/c.md").Language);
        Assert.Equal("en", For("/c.md").Language);
    }

    [Fact]
    public void Globs_start_at_the_folder_of_their_file()
    {
        _texts["/a/.editorconfig"] = "[b/*.md]\ncontentlint_language = en";

        Assert.Equal("en", For("/a/b/c.md").Language);
        Assert.Null(For("/a/c.md").Language);
        Assert.Null(For("/a/x/b/c.md").Language);
    }

    [Theory]
    [InlineData(@"C:\a\b\c.md", "C:/a/.editorconfig")]
    [InlineData(@"C:\a\b\c.md", "C:/.editorconfig")]
    [InlineData(@"\\server\share\b\c.md", "//server/share/.editorconfig")]
    [InlineData("/c.md", "/.editorconfig")]
    public void Paths_of_any_system_are_followed_to_their_root(string path, string configurationPath)
    {
        _texts[configurationPath] = "[**/*.md]\ncontentlint_language = id";

        Assert.Equal("id", For(path).Language);
    }

    [Fact]
    public void Search_leaves_no_share()
    {
        var asked = new List<string>();
        var files = new EditorConfigFiles(
            path =>
            {
                asked.Add(path);
                return null;
            },
            path => path);

        Assert.Empty(files.FilesFor(@"\\server\share\b\c.md"));
        Assert.Equal(["//server/share/b/.editorconfig", "//server/share/.editorconfig"], asked);
    }

    [Fact]
    public void Relative_path_is_a_mistake_of_the_caller() => Assert.Throws<ArgumentException>(() => For("a/b.md"));

    [Fact]
    public void Text_that_is_no_file_has_the_default() => Assert.Same(LintConfiguration.Default, Create().For(null));

    [Fact]
    public void Options_are_lists_and_numbers()
    {
        _texts["/.editorconfig"] = """
            [*]
            contentlint_rule.CL4001.allow = online, startup ,
            contentlint_rule.mixed-language-token.max_per_article = 3
            """;

        var options = For("/a.md").OptionsOf(SampleRules.ForeignWord);

        Assert.Equal(["online", "startup"], options.Words("allow").AsEnumerable());
        Assert.Equal(3, options.Number("max_per_article", 9));
        Assert.Empty(For("/a.md").OptionsOf(SampleRules.UnsourcedQuotation).Words("allow"));
    }

    [Fact]
    public void Nearer_list_replaces_the_farther_one_and_may_be_empty()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_rule.CL4001.allow = online";
        _texts["/a/.editorconfig"] = "[x.md]\ncontentlint_rule.CL4001.allow =\n[y.md]\ncontentlint_rule.CL4001.allow = startup";

        Assert.Empty(For("/a/x.md").OptionsOf(SampleRules.ForeignWord).Words("allow"));
        Assert.Equal(["startup"], For("/a/y.md").OptionsOf(SampleRules.ForeignWord).Words("allow").AsEnumerable());
    }

    [Fact]
    public void Files_with_equal_settings_share_one_instance()
    {
        _texts["/a/.editorconfig"] = "[*.md]\ncontentlint_language = id\ncontentlint_rule.CL4001.allow = online,startup";
        _texts["/b/.editorconfig"] = """
            [c*]
            contentlint_rule.mixed-language-token.allow = online, startup
            [*]
            contentlint_language = ID
            """;
        var set = Create();

        Assert.Same(set.For("/a/c.md"), set.For("/b/c.md"));
        Assert.NotSame(set.For("/a/c.md"), set.For("/b/d.md"));
        Assert.Same(LintConfiguration.Default, set.For("/a/c.txt"));
    }

    [Fact]
    public void Each_file_is_read_once()
    {
        _texts["/a/.editorconfig"] = "[*]\ncontentlint_language = id";
        var reads = new List<string>();
        var files = new EditorConfigFiles(
            path =>
            {
                reads.Add(path);
                return _texts.GetValueOrDefault(path);
            },
            path => path);
        var set = new ConfigurationSet(files, SampleRules.All);

        files.FindRuleFolders("/a/b/x.md");
        set.For("/a/b/x.md");
        set.For("/a/b/y.md");
        set.For("/a/c/z.md");

        Assert.Equal(["/a/b/.editorconfig", "/a/.editorconfig", "/.editorconfig", "/a/c/.editorconfig"], reads);
    }

    [Fact]
    public void Rule_folders_are_relative_to_their_file()
    {
        _texts["/a/b/.editorconfig"] = "[*.md]\ncontentlint_rules = rules, ../house , /etc/rules,C:\\rules\\";
        var files = CreateFiles();

        var folders = files.FindRuleFolders("/a/b/c/d.md");

        Assert.Equal(["/a/b/rules", "/a/house", "/etc/rules", "C:/rules"], folders.Select(folder => folder.Path));
        Assert.Equal(["rules", "../house", "/etc/rules", "C:\\rules\\"], folders.Select(folder => folder.Source[folder.Span].ToString()));
        Assert.Equal(folders.Select(folder => folder.Path), For("/a/b/c/d.md").RuleFolders);
        Assert.Empty(files.FindRuleFolders("/a/b/c/d.txt"));
    }

    [Fact]
    public void Nearer_rule_folders_replace_farther_ones()
    {
        _texts["/.editorconfig"] = "[*]\ncontentlint_rules = rules\n[x.md]\ncontentlint_rules = other";
        _texts["/a/.editorconfig"] = "[y.md]\ncontentlint_rules = unset";

        Assert.Equal(["/rules"], Paths("/a/z.md"));
        Assert.Equal(["/other"], Paths("/a/x.md"));
        Assert.Empty(Paths("/a/y.md"));

        IEnumerable<string> Paths(string path)
        {
            var folders = CreateFiles().FindRuleFolders(path).Select(folder => folder.Path).ToArray();
            Assert.Equal(folders, For(path).RuleFolders);
            return folders;
        }
    }

    [Fact]
    public void Any_text_can_be_a_configuration()
    {
        var pieces = new[]
        {
            "contentlint_", "contentlint_diagnostic.", "CL1001", ".severity", "=", "error", "contentlint_rules", "contentlint_language",
            "contentlint_rule.", "contentlint_category.", "allow", "id", ",", ".", "\n", "[*]", "[", "{", "\u0000", "../", "max_per_article",
        };
        Prop.ForAll(
            Gen.Elements(pieces).ArrayOf().ToArbitrary(),
            text =>
            {
                _texts["/.editorconfig"] = string.Concat(text);
                var set = Create();
                return set.For("/a.md") == set.For("/a.md")
                    && set.Diagnostics.All(error => error.Span.End <= error.Source.Length && error.Message.Length > 0);
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Threads_get_the_same_instance()
    {
        _texts["/a/.editorconfig"] = "[*.md]\ncontentlint_language = id\ncontentlint_langauge = id";
        var set = Create();
        var found = new LintConfiguration[1_000];

        Parallel.For(0, found.Length, number => found[number] = set.For($"/a/{number % 50}/{number}.md"));

        Assert.Single(found.Distinct());
        Assert.Single(set.Diagnostics);
    }

    private LintConfiguration For(string path) => Create().For(path);

    private ConfigurationSet Create() => new(CreateFiles(), SampleRules.All);

    private EditorConfigFiles CreateFiles() => new(path => _texts.GetValueOrDefault(path), path => path.TrimStart('/'));
}

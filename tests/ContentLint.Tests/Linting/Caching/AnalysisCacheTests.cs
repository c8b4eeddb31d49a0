using System.Collections.Concurrent;
using System.Text;
using ContentLint.Linting;
using ContentLint.Linting.Caching;
using ContentLint.Output;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Linting.Caching;

public sealed class AnalysisCacheTests
{
    private const string Faulty = "Hutang desa itu belum dibayar. Menurut kabar yang beredar, kepala desa disamping itu sakit.\n";

    private static readonly RuleSet Rules = BuiltInRules.Load();

    private readonly Store _store = new();

    [Fact]
    public void Second_run_says_the_same_and_analyzes_nothing()
    {
        var files = new[] { File("a.txt", Faulty), File("b.md", $"# Utang\n\n{Faulty}") };
        var first = Report(files, new() { Cache = new(_store, "1") });
        var added = _store.Added;

        Assert.Equal(first, Report(files, new() { Cache = new(_store, "1") }));
        Assert.Equal(2, added);
        Assert.Equal((2, 2), (_store.Added, _store.Found));
        Assert.Equal(first, Report(files, new()));
        Assert.Contains("CL7008", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.txt", Faulty, "1", "", 1)]
    [InlineData("a.md", Faulty, "1", "", 0)]
    [InlineData("a.txt", Faulty + " ", "1", "", 0)]
    [InlineData("a.txt", Faulty, "2", "", 0)]
    [InlineData("a.txt", Faulty, "1", "CL7009", 0)]
    public void Entry_is_found_only_for_what_says_the_same(string path, string text, string engine, string ignored, int found)
    {
        Report([File("a.txt", Faulty)], new() { Cache = new(_store, "1") });

        var options = new LinterOptions { Ignore = ignored.Length == 0 ? [] : [ignored] };
        var report = Report([File(path, text)], options with { Cache = new(_store, engine) });

        Assert.Equal(found, _store.Found);
        Assert.Equal(Report([File(path, text)], options), report);
    }

    [Fact]
    public void Changed_rule_of_the_user_is_another_set()
    {
        var rules = RuleLoader.Load([BuiltInRules.Source(), new RuleSource([new("mine/CL2901-no-evidence.yml", TestRules.Phrase)])]);
        var changed = RuleLoader.Load([BuiltInRules.Source(), new RuleSource([new("mine/CL2901-no-evidence.yml", TestRules.Phrase + "# \n")])]);

        new Linter(rules, new() { Cache = new(_store, "1") }).Lint([File("a.txt", Faulty)]);
        new Linter(changed, new() { Cache = new(_store, "1") }).Lint([File("a.txt", Faulty)]);

        Assert.Equal((2, 0), (_store.Added, _store.Found));
    }

    [Fact]
    public void File_that_may_speak_to_the_linter_is_never_kept()
    {
        Report([File("a.md", $"<!-- contentlint disable CL7008: kutipan -->\n\n{Faulty}")], new() { Cache = new(_store, "1") });

        Assert.Equal(0, _store.Added);
    }

    [Fact]
    public void File_that_is_only_compared_with_is_found_and_reports_nothing()
    {
        var paragraph = "Panen padi di lereng timur gunung itu tahun ini lebih awal daripada tahun lalu, kata para petani yang menjemur gabah di halaman balai desa sejak pagi.\n";
        var files = new[] { File("a.txt", paragraph), File("b.txt", $"{paragraph}\n{Faulty}") };
        Report(files, new() { Cache = new(_store, "1") });

        InputFile[] one = [files[0] with { Scope = ReportScope.Nothing }, files[1]];
        var report = Report(one, new() { Cache = new(_store, "1") });

        Assert.Equal(2, _store.Found);
        Assert.Equal(Report(one, new()), report);
        Assert.Contains("CL3003", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Cache_never_changes_what_is_said_of_any_articles()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(ArticleGenerator.Batch(Rules), batch =>
        {
            InputFile[] files = [.. batch.Select(article => File(article.Path, article.Text))];
            var plain = Report(files, new());
            Assert.Equal(plain, Report(files, new() { Cache = new(_store, "1") }));
            Assert.Equal(plain, Report(files, new() { Cache = new(_store, "1"), Jobs = 2 }));
        }));
        Assert.True(_store.Found > 200);
    }

    private static string Report(IReadOnlyList<InputFile> files, LinterOptions options)
    {
        using var text = new StringWriter();
        new JsonFormatter(new() { ToolVersion = "1" }).Write(new Linter(Rules, options).Lint(files), text);
        return text.ToString();
    }

    private static InputFile File(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(path, null, () => bytes);
    }

    private sealed class Store : IAnalysisStore
    {
        private readonly ConcurrentDictionary<UInt128, byte[]> _entries = [];
        private int _found;

        public int Added => _entries.Count;

        public int Found => _found;

        public byte[]? Find(UInt128 key)
        {
            if (!_entries.TryGetValue(key, out var entry))
                return null;
            Interlocked.Increment(ref _found);
            return entry;
        }

        public void Add(UInt128 key, byte[] entry) => Assert.True(_entries.TryAdd(key, entry) || _entries[key].AsSpan().SequenceEqual(entry));
    }
}

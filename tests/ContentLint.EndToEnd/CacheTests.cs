namespace ContentLint.EndToEnd;

public sealed class CacheTests : IDisposable
{
    private const string Findings = ".contentlint_cache/findings";

    private readonly Sandbox _sandbox = new();

    public CacheTests()
    {
        _sandbox.Write("berita/a.md", Sandbox.Faulty);
        _sandbox.Write("berita/b.md", Sandbox.Clean);
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Reports_are_the_same_with_it_however_files_change()
    {
        Assert.Equal(Plain(), Cached());
        Assert.Equal(Plain(), Cached());

        _sandbox.Write("berita/b.md", Sandbox.Faulty);
        File.Move(_sandbox.PathOf("berita/a.md"), _sandbox.PathOf("berita/c.md"));
        Assert.Equal(Plain(), Cached());

        _sandbox.Write("rules/readability/CL8901-wordy-phrase.yml", Sandbox.Rule.Replace("severity: warning", "severity: error", StringComparison.Ordinal));
        Assert.Contains("error CL8901", Cached(), StringComparison.Ordinal);
        Assert.Equal(Plain(), Cached());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(-1)]
    public void Damaged_file_counts_as_empty_and_is_mended(int at)
    {
        var right = Cached();
        var bytes = File.ReadAllBytes(_sandbox.PathOf(Findings));
        if (at == 0)
            _sandbox.Write(Findings, bytes[..(bytes.Length / 2)]);
        else
            _sandbox.Write(Findings, [.. bytes.Select((value, place) => place == (at < 0 ? bytes.Length + at : at) ? (byte)(value ^ 1) : value)]);

        Assert.Equal(right, Cached());
        Assert.Equal(bytes, File.ReadAllBytes(_sandbox.PathOf(Findings)));
    }

    [Fact]
    public async Task Several_processes_use_it_at_once()
    {
        var right = Cached();
        File.Delete(_sandbox.PathOf(Findings));

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Cached)));

        Assert.All(runs, run => Assert.Equal(right, run));
        Assert.Equal(right, Cached());
        Assert.Equal([".gitignore", "CACHEDIR.TAG", "findings"], Directory.EnumerateFiles(_sandbox.PathOf(".contentlint_cache")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Folder_that_cannot_be_written_to_is_told_and_fails_nothing()
    {
        _sandbox.Write("belakang", "a file, not a folder");

        var run = _sandbox.Check("--cache-dir", "belakang", "-f", "concise", "berita");

        Assert.Equal((1, Plain()), (run.ExitCode, run.Output));
        Assert.StartsWith("contentlint: the cache could not be written: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_goes_to_the_error_stream_and_names_stages_and_rules()
    {
        var run = _sandbox.Check("--profile", "-f", "concise", "berita");

        Assert.Equal(Plain(), run.Output);
        foreach (var words in new[] { "Parse", "Analyze", "Compare", "CL8901 wordy-phrase", "Sentences: 2, of which 1 hold" })
            Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    private string Plain() => _sandbox.Check("-f", "concise", "berita").Output;

    private string Cached() => _sandbox.Check("--cache", "-f", "concise", "berita").Output;
}

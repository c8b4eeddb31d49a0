using BenchmarkDotNet.Attributes;
using ContentLint.LanguageServer;

namespace ContentLint.Benchmarks.Parts;

/// <summary>What a keystroke costs in the language server: the change made, and the article checked by itself.</summary>
[MemoryDiagnoser]
public class EditorParts
{
    // In characters; the issue's own measure of a long article.
    private const int Length = 35_000;

    private RuleWorkspace _workspace = null!;
    private OpenDocument _document = null!;

    [GlobalSetup]
    public void Setup()
    {
        _workspace = new("/", new Settings(), _ => null, new MemoryStore());
        _document = new("untitled:article", "plaintext", 1, ExampleArticle.OfLength(_workspace.Rules, Length).Text);
    }

    [Benchmark]
    public int Keystroke()
    {
        // Another letter in the middle each time, so that nothing is known from before.
        var text = _document.Text.Insert(_document.Text.Length / 2, "a");
        _document = new(_document.Uri, _document.LanguageId, _document.Version + 1, text);
        return _workspace.Check(_document, CancellationToken.None).Length;
    }
}

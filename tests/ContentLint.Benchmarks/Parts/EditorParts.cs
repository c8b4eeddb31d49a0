using System.Text.Json.Nodes;
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
    private OpenDocument _varied = null!;
    private uint _place = 1;
    private JsonObject? _undo;

    [GlobalSetup]
    public void Setup()
    {
        _workspace = new("/", new Settings(), _ => null, new MemoryStore());
        _document = new("untitled:article", "plaintext", 1, ExampleArticle.OfLength(_workspace.Rules, Length).Text);
        _varied = new("untitled:news", "markdown", 1, VariedArticle.OfLength(Length));
    }

    [Benchmark]
    public int Keystroke()
    {
        // Another letter in the middle each time, so that nothing is known from before.
        var text = _document.Text.Insert(_document.Text.Length / 2, "a");
        _document = new(_document.Uri, _document.LanguageId, _document.Version + 1, text);
        return _workspace.Check(_document, CancellationToken.None).Length;
    }

    /// <summary>A letter typed anywhere in an article of quotations, names and findings, or taken back, from the client's change to the server's answer.</summary>
    [Benchmark]
    public int KeystrokeAnywhere()
    {
        var change = _undo ?? Typed();
        _undo = _undo is null ? TakenBack(change) : null;
        _varied = _varied.With(_varied.Version + 1, [change], PositionEncoding.Utf16);
        var findings = _workspace.Check(_varied, CancellationToken.None);
        return new DiagnosticJson(_varied.Source, PositionEncoding.Utf16, _workspace.UriOf).Write(findings).ToJsonString().Length;
    }

    private JsonObject Typed()
    {
        // The steps of "Numerical Recipes": the same places in each run.
        _place = unchecked((_place * 1_664_525) + 1_013_904_223);
        var place = new PositionMap(_varied.Source, PositionEncoding.Utf16).ToPosition((int)(_place % (uint)_varied.Text.Length));
        return Change(place, place.DeepClone(), "a");
    }

    private static JsonObject TakenBack(JsonObject typed)
    {
        var start = typed.At("range", "start")!;
        var end = new JsonObject { ["line"] = start.Number("line"), ["character"] = start.Number("character") + 1 };
        return Change(start.DeepClone(), end, string.Empty);
    }

    private static JsonObject Change(JsonNode start, JsonNode end, string text) => new()
    {
        ["range"] = new JsonObject { ["start"] = start, ["end"] = end },
        ["text"] = text,
    };
}

using BenchmarkDotNet.Attributes;
using ContentLint.Linting;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Benchmarks.Parts;

/// <summary>What the stages of a run cost, warm, on one article of the length that <see cref="Kilobytes"/> says.</summary>
[MemoryDiagnoser]
public class EngineParts
{
    private RuleSet _rules = null!;
    private DocumentParser _parser = null!;
    private ExampleArticle _article = null!;
    private Linter _linter = null!;
    private SourceText _source = null!;

    /// <summary>35 is the article that an editor has open, 4 the usual one.</summary>
    [Params(4, 35)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _rules = BuiltInRules.Load();
        _parser = new(_rules.Languages);
        _linter = new(_rules, new LinterOptions());
        _article = ExampleArticle.OfLength(_rules, Kilobytes * 1024);
        _source = new SourceText("article.txt", _article.Text);
    }

    [Benchmark]
    public RuleSet LoadRules() => BuiltInRules.Load();

    [Benchmark]
    public Document Parse() => _parser.Parse(_source);

    [Benchmark]
    public LintResult Lint() => _linter.Lint([_article.Input]);
}

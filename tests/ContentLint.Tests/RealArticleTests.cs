using System.Collections.Immutable;
using ContentLint.Linting;
using ContentLint.Linting.Measuring;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Tests;

/// <summary>What the rules must reach on articles that nobody here wrote.</summary>
public sealed class RealArticleTests
{
    private static readonly ImmutableArray<string> Indonesian = ["clickid", "crawlid", "detik2025", "hoaxvalid", "kompas2012"];

    private static readonly Lazy<LabelledArticles> Eval = new(() => new(Shared("eval", "labels.jsonl"), Shared("eval", "docs")));

    [SharedFact]
    public void At_most_one_in_a_hundred_sourced_quotations_is_reported()
    {
        var sourced = Eval.Value.Labels.Count(label => label.Category == "quote-sourced");

        Assert.InRange(Eval.Value.Touched("CL1001", "quote-sourced"), 0, sourced / 100);
    }

    [SharedFact]
    public void Quotations_without_their_attribution_are_reported() => Assert.InRange(
        AttributionMutation.Measure(LabelledArticles.Rules, Eval.Value.Articles, Eval.Value.Labels).Share, 0.95, 1);

    [SharedFact]
    public void Every_explicit_claim_and_every_duplicate_is_found() => Assert.All(
        ["CL2001", "CL3001"], rule => Assert.Equal(Eval.Value.Worth(rule).Labels, Eval.Value.Worth(rule).FoundLabels));

    [SharedFact]
    public void Quotations_have_their_exact_ends()
    {
        var parser = new DocumentParser(LabelledArticles.Rules.Languages);
        var found = Eval.Value.Articles.ToDictionary(
            article => article.Path,
            article => parser.Parse(article).Quotations.Select(quotation => quotation.Span).ToHashSet(),
            StringComparer.Ordinal);
        var labels = Eval.Value.Labels
            .Where(label => label.Category is "quote-sourced" or "quote-unsourced" or "quote-other")
            .Select(label => found[label.Document].Contains(Trim(Eval.Value.Articles.First(article => article.Path == label.Document), label.Span)))
            .ToList();

        Assert.InRange((double)labels.Count(isFound => isFound) / labels.Count, 0.97, 1);
    }

    [SharedFact]
    public void Body_that_stands_twice_is_told_paragraph_by_paragraph()
    {
        var result = Lint(Directory.EnumerateFiles(Shared("seeds"), "002_*.txt"), "CL3001");

        Assert.Equal(14, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, diagnostic => Assert.Single(diagnostic.Related));
    }

    [SharedFact]
    public void Foreign_words_are_reported_in_at_most_one_article_in_fifty()
    {
        var result = Lint(Indonesian.SelectMany(folder => Directory.EnumerateFiles(Shared("corpus", folder), "*.txt")), "CL4001");
        var articles = result.Diagnostics.Select(diagnostic => diagnostic.Source.Path).Distinct(StringComparer.Ordinal).Count();

        Assert.InRange(articles, 1, result.FileCount / 50);
    }

    [SharedFact]
    public void Language_of_ninety_nine_articles_in_a_hundred_is_told()
    {
        var parser = new DocumentParser(LabelledArticles.Rules.Languages);
        (string Folder, string Language)[] folders =
        [
            .. Indonesian.Select(folder => (folder, "id")),
            ("malay", "id"), ("ud-id", "id"), ("antara-en", "en"), ("bbc-en", "en"), ("fakenews-es", "es"), ("gnad-de", "de"),
        ];
        var articles = folders
            .SelectMany(folder => Directory.EnumerateFiles(Shared("corpus", folder.Folder), "*.txt").Select(path => (path, folder.Language)))
            .ToList();

        var right = articles.Count(article =>
            MainLanguage(parser.Parse(new SourceText(article.path, File.ReadAllText(article.path)))) == article.Language);

        Assert.InRange((double)right / articles.Count, 0.99, 1);
    }

    private static string? MainLanguage(Document document) => document.Blocks
        .GroupBy(block => block.Language?.Tag, StringComparer.Ordinal)
        .MaxBy(group => group.Sum(block => block.Span.Length))?.Key;

    private static string Shared(params string[] parts) => Path.Combine([SharedFactAttribute.Folder, .. parts]);

    private static LintResult Lint(IEnumerable<string> paths, string rule) =>
        new Linter(LabelledArticles.Rules, new() { Jobs = 2, Select = [rule] })
            .Lint(paths.Select(path => new InputFile(path, FullPath: null, () => File.ReadAllBytes(path))));

    // The labels hold the white space that an article has before a closing mark's neighbour.
    private static TextSpan Trim(SourceText article, TextSpan span)
    {
        var text = article[span];
        var start = text.Length - text.TrimStart().Length;
        return new(span.Start + start, text.Trim().Length);
    }
}

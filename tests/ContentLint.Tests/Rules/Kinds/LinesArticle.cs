using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Tests.Rules.Kinds;

/// <summary>An article whose every line is a block, a line that begins with '#' a heading, so that kinds need no reader.</summary>
internal static class LinesArticle
{
    public static Document Parse(string text, string path = "article.txt")
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var firstToken = tokens.Count;
            AddTokens(text, start, end, tokens);
            var kind = start < end && text[start] is '#' ? BlockKind.Heading : BlockKind.Paragraph;
            if (tokens.Count > firstToken)
                blocks.Add(new(kind, TextSpan.FromBounds(start, end), Language: null, 0, 0, firstToken, tokens.Count, 0, 0));
            start = end + 1;
        }

        var prose = new Prose(new SourceText(path, text), text, SpanMap.Identity, [], []);
        return new(prose, blocks.ToImmutable(), [], tokens.ToImmutable(), []);
    }

    /// <summary>What an analyzer finds in one article, by place.</summary>
    public static ImmutableArray<Diagnostic> Lint(Document document, DiagnosticAnalyzer analyzer, RuleOptions? options = null)
    {
        var plan = Plan(analyzer, options);
        var sink = new DiagnosticSink(plan, document);
        foreach (var (_, action) in plan.DocumentActions)
            action(new DocumentContext(sink));
        return [.. sink.Found.OrderBy(diagnostic => diagnostic.Span)];
    }

    public static IReadOnlyList<CorpusContext.Finding> LintBatch(DiagnosticAnalyzer analyzer, params ImmutableArray<Document> documents)
    {
        var plan = Plan(analyzer, options: null);
        var registered = Assert.Single(plan.CorpusActions);
        var entries = ImmutableArray.CreateBuilder<CorpusContext.Entry>();
        foreach (var document in documents)
        {
            if (registered.Collect(new DocumentContext(new DiagnosticSink(plan, document))) is { } record)
                entries.Add(new(document.Source.Path, record));
        }

        var context = new CorpusContext(entries.ToImmutable());
        registered.Action(context);
        return context.Found;
    }

    private static AnalyzerPlan Plan(DiagnosticAnalyzer analyzer, RuleOptions? options) =>
        AnalyzerPlan.Create([analyzer], descriptor => descriptor.DefaultSeverity, _ => options ?? RuleOptions.None);

    private static void AddTokens(string text, int start, int end, ImmutableArray<Token>.Builder tokens)
    {
        var isQuoted = false;
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < end && char.IsLetterOrDigit(text[at]))
                at++;
            var kind = at == from ? TokenKind.Punctuation : char.IsAsciiDigit(text[from]) ? TokenKind.Number : TokenKind.Word;
            at = Math.Max(at, from + 1);
            isQuoted ^= text[from] is '"';
            var flags = isQuoted || text[from] is '"' ? TokenFlags.Quoted : TokenFlags.None;
            if (char.IsUpper(text[from]))
                flags |= TokenFlags.Capitalized;
            tokens.Add(new(TextSpan.FromBounds(from, at), kind, flags, 0));
        }
    }
}

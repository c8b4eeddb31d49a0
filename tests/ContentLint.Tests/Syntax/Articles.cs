using ContentLint.Rules;
using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

/// <summary>Plain-text articles, read with the built-in languages.</summary>
internal static class Articles
{
    private static readonly DocumentParser Parser = new(Rules.Languages);

    public static RuleSet Rules => BuiltIn.Value;

    public static Document Parse(string text, string? language = null) => Parser.Parse(new("article.txt", text), language);

    /// <summary>The quotations in order of place, each after a '>' for every level of nesting.</summary>
    public static string QuotationsOf(Document document) => string.Join(
        " | ", document.Quotations.Select(quotation => $"{new string('>', quotation.Depth)}{document[quotation.Span]}"));

    private static class BuiltIn
    {
        public static readonly RuleSet Value = BuiltInRules.Load();
    }
}

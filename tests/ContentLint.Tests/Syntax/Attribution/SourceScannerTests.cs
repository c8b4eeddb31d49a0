using ContentLint.Syntax;
using ContentLint.Syntax.Attribution;

namespace ContentLint.Tests.Syntax.Attribution;

public sealed class SourceScannerTests
{
    private static readonly AttributionWords Words = new(Articles.Rules.Languages.Find("id")!, Articles.Rules.Languages.Vocabulary);

    [Theory]
    [InlineData("kata Budi", "Named Budi")]
    [InlineData("kata dia", "Pronoun dia")]
    [InlineData("kata gubernur itu", "Named gubernur")]
    [InlineData("kata pohon besar", "none")]
    [InlineData("kata salah satu dari mereka", "Pronoun mereka")]
    [InlineData("kata itu juga di dan Budi", "Named Budi")]
    [InlineData("kata itu juga di dan ke Budi", "none")]
    [InlineData("kata, Budi", "none")]
    [InlineData("kata \"Budi\"", "none")]
    [InlineData("kata", "none")]
    [InlineData("kata seorang saksi mata", "Unnamed seorang saksi mata")]
    [InlineData("kata seorang saksi, Budi", "Named Budi")]
    [InlineData("kata seorang saksi (Budi)", "Unnamed seorang saksi")]
    [InlineData("kata Budi yang enggan disebut namanya", "Unnamed Budi yang enggan disebut namanya")]
    public void Source_begins_within_a_few_small_words_after_the_verb(string text, string expected)
    {
        var document = Articles.Parse(text, "id");
        var scanner = new SourceScanner(document.Tokens.AsSpan(), Words);

        Assert.Equal(expected, Show(document, scanner.FindAfter(0, document.Tokens.Length, acceptsAnyWord: false)));
    }

    [Theory]
    [InlineData("kata pohon besar", "Named pohon")]
    [InlineData("kata itu pohon besar", "Named pohon")]
    [InlineData("kata itu", "none")]
    public void Beside_a_quotation_any_noun_is_a_source(string text, string expected)
    {
        var document = Articles.Parse(text, "id");
        var scanner = new SourceScanner(document.Tokens.AsSpan(), Words);

        Assert.Equal(expected, Show(document, scanner.FindAfter(0, document.Tokens.Length, acceptsAnyWord: true)));
    }

    [Theory]
    [InlineData("Budi mengatakan", "Named Budi")]
    [InlineData("Budi dan Tuti mengatakan", "Named Tuti")]
    [InlineData("Budi pulang lalu ia mengatakan", "Pronoun ia")]
    [InlineData("\"Budi\" itu mengatakan", "none")]
    [InlineData("pohon besar mengatakan", "none")]
    [InlineData("sejumlah sumber kepolisian mengatakan", "Unnamed sejumlah sumber kepolisian")]
    [InlineData("seorang warga Budi mengatakan", "Named Budi")]
    [InlineData("gubernur itu juga mengatakan", "Named gubernur")]
    public void Nearest_source_stands_before_the_verb(string text, string expected)
    {
        var document = Articles.Parse(text, "id");
        var scanner = new SourceScanner(document.Tokens.AsSpan(), Words);

        Assert.Equal(expected, Show(document, scanner.FindBefore(document.Tokens.Length - 1, 0)));
    }

    [Fact]
    public void Name_too_far_before_the_verb_is_not_its_subject()
    {
        var near = Articles.Parse("Budi " + string.Concat(Enumerable.Repeat("pulang ", 59)) + "mengatakan", "id");
        var far = Articles.Parse("Budi " + string.Concat(Enumerable.Repeat("pulang ", 60)) + "mengatakan", "id");

        Assert.NotNull(new SourceScanner(near.Tokens.AsSpan(), Words).FindBefore(60, 0));
        Assert.Null(new SourceScanner(far.Tokens.AsSpan(), Words).FindBefore(61, 0));
    }

    [Theory]
    [InlineData("Budi", true)]
    [InlineData("@budi", true)]
    [InlineData("budi", false)]
    [InlineData("Tetapi", false)]
    [InlineData("Menurut", false)]
    [InlineData("Dikutip", false)]
    [InlineData("12", false)]
    public void Name_has_a_capital_and_is_no_small_word(string text, bool expected)
    {
        var document = Articles.Parse(text, "id");

        Assert.Equal(expected, new SourceScanner(document.Tokens.AsSpan(), Words).IsName(document.Tokens[0]));
    }

    private static string Show(Document document, QuotationSource? source) =>
        source is null ? "none" : $"{source.Kind} {document[source.Span]}";
}

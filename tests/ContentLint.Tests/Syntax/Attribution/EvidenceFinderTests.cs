namespace ContentLint.Tests.Syntax.Attribution;

public sealed class EvidenceFinderTests
{
    [Theory]
    [InlineData("Budi Santoso mengatakan hujan turun di kota itu.", "Named Santoso")]
    [InlineData("Hujan turun di kota itu, kata Budi Santoso.", "Named Budi")]
    [InlineData("Menurut Budi Santoso, hujan turun di kota itu.", "Named Budi")]
    [InlineData("Hujan turun di kota itu, katanya.", "Pronoun katanya")]
    [InlineData("Ia mengatakan hujan turun di kota itu.", "Pronoun Ia")]
    [InlineData("Hujan turun di kota itu, kata seorang sumber.", "Unnamed seorang sumber")]
    [InlineData("Menurut Budi, kata Tuti, hujan turun di kota itu.", "Named Budi; Named Tuti")]
    [InlineData("Menurut dia, hujan turun di kota itu.", "Pronoun dia")]
    [InlineData("Hujan turun di kota itu sejak pagi.", "")]
    [InlineData("\"Budi mengatakan hujan turun di kota itu.\"", "")]
    public void Verb_or_preposition_with_a_source_is_evidence(string text, string expected) => AssertEvidence(text, expected, "id");

    [Theory]
    [InlineData("Hujan turun, kata seorang sumber", "Unnamed seorang sumber")]
    [InlineData("Hujan turun, kata Budi", "Named Budi")]
    [InlineData("hujan turun, kata", "")]
    [InlineData("Hujan turun menurut", "")]
    [InlineData("Hujan turun, kata Budi yang enggan disebut namanya", "Unnamed Budi yang enggan disebut namanya")]
    public void Text_may_end_within_an_attribution(string text, string expected) => AssertEvidence(text, expected, "id");

    [Theory]
    [InlineData("Polisi menutup jalan itu sejak pagi.", "")]
    [InlineData("Polisi menutup, \"Kami siap.\"", "Named Polisi")]
    [InlineData("\"Kami siap,\" tutup Polisi itu.", "Named Polisi")]
    [InlineData("Warga membeli isi rumah itu sejak pagi.", "")]
    [InlineData("Surat itu penting, isi Pasal 3 itu.", "Named Pasal")]
    public void Ambiguous_verb_reports_beside_a_quotation_or_a_comma_only(string text, string expected) => AssertEvidence(text, expected, "id");

    [Theory]
    [InlineData("Warga itu menolak disebut namanya oleh siapa pun.", "")]
    [InlineData("The driver asked not to be named in this story.", "")]
    public void Refusing_to_be_named_reports_nothing(string text, string expected) => AssertEvidence(text, expected, language: null);

    [Theory]
    [InlineData("Mary Hale said the rain was heavy.", "Named Hale")]
    [InlineData("The rain was heavy, said Mary Hale.", "Named Mary")]
    [InlineData("The rain was heavy, Mary Hale said.", "Named Hale")]
    [InlineData("The rain was heavy, said a driver.", "Named driver")]
    [InlineData("The rain was heavy, she said.", "Pronoun she")]
    [InlineData("The rain was heavy, according to the driver.", "Named driver")]
    [InlineData("The rain was heavy, according to several sources.", "Unnamed several sources")]
    [InlineData("According to Mary Hale the rain was heavy.", "Named Mary")]
    [InlineData("The adult continued to work there.", "")]
    public void English_words_are_evidence_too(string text, string expected) => AssertEvidence(text, expected, "en");

    private static void AssertEvidence(string text, string expected, string? language)
    {
        var document = Articles.Parse(text, language);

        Assert.Equal(expected, string.Join("; ", document.Attributions.Select(source => $"{source.Kind} {document[source.Span]}")));
    }
}

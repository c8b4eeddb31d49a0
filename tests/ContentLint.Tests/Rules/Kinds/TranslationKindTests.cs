namespace ContentLint.Tests.Rules.Kinds;

public sealed class TranslationKindTests
{
    private const string Opening = "Pengurus koperasi desa itu sudah membagikan bibit kopi kepada semua anggota sejak awal bulan ini.\n\n";
    private const string Closing = "\n\nKetua koperasi mengatakan bahwa harga jual akan diumumkan setelah musim hujan selesai.";
    private const string English = "The cooperative has promised to buy the beans at a fair price when the first harvest comes";

    private static string Leftovers(string pattern = "^## ") => TestRules.Of("translation", $$"""
        finds: leftover
        phrases: { id: [berikut terjemahan, berikut terjemahan dari, tanpa arah] }
        openings: { id: [hasil terjemahan] }
        headings: { id: [judul] }
        marks: [{ holds: "##", pattern: '{{pattern}}' }]
        """);

    [Theory]
    [InlineData(Opening + English + "." + Closing, English)]
    [InlineData(Opening + "Warga menunggu karena rapat itu was postponed until the end of the week, kata mereka." + Closing, "was postponed until the end of the week")]
    [InlineData(Opening + "- " + English + "." + Closing, English)]
    [InlineData(English + "." + "\n\n" + Opening + Opening + "Semua anggota sudah tahu." + Closing, English)]
    public void Passage_in_another_language_is_reported(string text, string expected) => AssertPassages(text, expected);

    [Theory]
    [InlineData(English + "." + "\n\n" + English + ", and it was glad to be there.")]
    [InlineData(Opening + "\"" + English + ".\"" + Closing)]
    [InlineData(Opening + "Bunyinya (" + English + ") tertulis di dinding." + Closing)]
    [InlineData(Opening + "Rapat itu digelar dengan tema we are growing together for the future of our village." + Closing)]
    [InlineData(Opening + "Ada tiga hal: the price of the beans is too low for the farmers; semua setuju." + Closing)]
    [InlineData(Opening + "Ia bekerja di Board of Trade for the Arts of the West and of the South." + Closing)]
    [InlineData(Opening + "Ia suka no one left behind." + Closing)]
    [InlineData(Opening + English + "\uFFFD." + Closing)]
    [InlineData("Warga menunggu.\n\n" + English + ".\n\n" + English + ".")]
    public void Passage_that_is_meant_is_left_alone(string text) => AssertPassages(text, "");

    [Fact]
    public void Article_in_two_languages_means_it() =>
        AssertPassages(Opening + English + "." + Closing + "\n\n" + English + "." + Closing + "\n\n" + English + ".", "");

    [Fact]
    public void Message_names_both_languages()
    {
        var found = Assert.Single(BuiltInRun.Find("CL4003", Opening + English + "." + Closing));

        Assert.Equal(["English", "Indonesian"], found.Arguments.Select(argument => argument.ToString()));
    }

    [Fact]
    public void Emphasized_passage_is_left_alone() =>
        Assert.Empty(BuiltInRun.Find("CL4003", Opening + "*" + English + ".*" + Closing, "a.md"));

    [Theory]
    [InlineData("Berikut terjemahan dari teks itu.", "Berikut terjemahan dari")]
    [InlineData("Ini judul.\n\nHasil terjemahan: bibit kopi.", "Hasil terjemahan:")]
    [InlineData("Ini judul dan hasil terjemahan: bibit kopi.", "")]
    [InlineData("Hasil terjemahan bibit kopi.", "")]
    [InlineData("Judul: Bibit kopi itu sudah dibagikan.", "Judul:")]
    [InlineData("Bibit kopi itu sudah dibagikan.\n\nJudul: Kopi.", "")]
    [InlineData("Bibit kopi.\n\n## Pengantar untuk petani", "## ")]
    [InlineData("\"Berikut terjemahan,\" kata Budi.", "")]
    public void Leftover_is_reported_where_it_tells(string text, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [$"{expected}: found '{expected}'"], RuleRun.Find(Leftovers(), text));

    [Theory]
    [InlineData("(", "is no regular expression")]
    [InlineData("(?<=x)y", "needs backtracking")]
    [InlineData("x*", "finds the empty text")]
    public void Wrong_mark_is_told(string pattern, string expected) =>
        Assert.Contains(expected, Assert.Single(TestRules.ErrorsOf(Leftovers(pattern))), StringComparison.Ordinal);

    [Theory]
    [InlineData("finds: leftover", "'finds: leftover' needs phrases, openings, headings or marks")]
    [InlineData("finds: term", "'terms' holds no pair")]
    public void Kind_without_anything_to_find_is_told(string keys, string expected) =>
        Assert.Contains(expected, Assert.Single(TestRules.ErrorsOf(TestRules.Of("translation", keys))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Panitia meminta feedback dari warga.", "feedback")]
    [InlineData("Feedback dari warga sudah diterima.", "Feedback")]
    [InlineData("JAKARTA - Feedback dari warga sudah diterima.", "Feedback")]
    [InlineData("- Panitia meminta feedback dari warga.", "feedback")]
    public void Foreign_term_is_reported(string text, string expected) => AssertTerms(text, expected);

    [Theory]
    [InlineData("Panitia meminta \"feedback\" dari warga.")]
    [InlineData("Panitia meminta umpan balik (feedback) dari warga.")]
    [InlineData("Panitia meminta feedback (umpan balik) dari warga.")]
    [InlineData("Panitia meminta yang disebut feedback dari warga.")]
    [InlineData("Panitia meminta feedback atau umpan balik dari warga.")]
    [InlineData("Panitia meminta masukan/feedback dari warga.")]
    [InlineData("Panitia memakai feedback entrance dari warga.")]
    [InlineData("Panitia memakai Koko feedback dari warga.")]
    [InlineData("Feedback Koko dari warga sudah diterima.")]
    [InlineData("Panitia meminta FEEDBACK dari warga.")]
    [InlineData("The committee asked for feedback and got it from the people.")]
    public void Foreign_term_that_is_meant_is_left_alone(string text) => AssertTerms(text, "");

    [Fact]
    public void Term_in_italics_is_left_alone() =>
        Assert.Empty(BuiltInRun.Find("CL4002", "Panitia meminta *feedback* dari warga.", "a.md"));

    [Fact]
    public void Term_and_foreign_word_are_never_told_of_one_place()
    {
        var terms = TermsOf("rules/language/CL4002-foreign-term.yml").ToList();

        Assert.True(terms.Count > 120);
        foreach (var term in terms)
            Assert.Empty(BuiltInRun.Find("CL4001", $"Mereka berjalan menuju {term} yang ramai itu."));
    }

    private static IEnumerable<string> TermsOf(string rule) => File
        .ReadLines(Path.Combine(RepositoryFolder.Path, rule))
        .SkipWhile(line => line != "terms:")
        .Skip(2)
        .TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal))
        .Where(line => !line.StartsWith("    #", StringComparison.Ordinal))
        .Select(line => line.Split(':')[0].Trim());

    private static void AssertTerms(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL4002", text)));

    private static void AssertPassages(string text, string expected) =>
        Assert.Equal(expected, BuiltInRun.Show(BuiltInRun.Find("CL4003", text)));
}

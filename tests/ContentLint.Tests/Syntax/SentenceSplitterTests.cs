using System.Collections.Immutable;
using System.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Tests.Syntax;

public class SentenceSplitterTests
{
    private static readonly Vocabulary Empty = new VocabularyBuilder().Build();

    private static readonly LanguageProfile Language = new(
        new LanguageData
        {
            Tag = "id",
            Name = "Indonesian",
            Abbreviations = ["dr", "prof", "drs", "H", "PT", "Jl", "Rp", "Ph.D", "a.n", "Kol", "St"],
            SentenceFinalAbbreviations = ["dll", "dkk", "Tbk", "Co", "Ltd"],
            NumberAbbreviations = ["no", "hlm"],
            LetteredNouns = ["vitamin", "grup"],
            SentenceOpeners = ["namun", "ia", "menurut"],
        },
        Empty);

    [Theory]
    [InlineData("Ia datang. | Kami pulang.")]
    [InlineData("Siapa dia? | Entah! | Kami pulang")]
    [InlineData("Benarkah?! | Ya.")]
    [InlineData("Skornya 3. | Lalu 10.000 orang pulang. | 12 orang tinggal.")]
    [InlineData("Rapat mulai pukul 21.00. | Besok lagi.")]
    [InlineData("Harganya 3,5 juta per 2/11/2024.")]
    [InlineData("Ini tanpa titik")]
    [InlineData("Menurut contoh.com itu benar. | kabar.com setuju.")]
    [InlineData("Ia suka iPad. | iPad itu mahal.")]
    [InlineData("Ini kota tua.[1] | Kota itu besar.[2][3] | Indah.")]
    [InlineData("Ia datang. | - Kami pulang.")]
    public void A_final_mark_and_something_that_can_begin_a_sentence_part_them(string text) => AssertSplit(text);

    [Theory]
    [InlineData("Kata Prof. Dr. Budi di Jl. Melati, PT. Maju rugi.")]
    [InlineData("Surat dari dr. Tuti, drs. Badu, dan H. Amir.")]
    [InlineData("Harganya Rp. 500, lihat No. 5 dan hlm. 12.")]
    [InlineData("Undang-undang No. XI itu berlaku.")]
    [InlineData("Ia bilang no. | Kami tidak.")]
    [InlineData("Ia bertemu Kol. Badu.")]
    [InlineData("Ia membeli kol. | Lalu pulang.")]
    [InlineData("Ia membeli buku, pena, dll. | Namun uangnya kurang.")]
    [InlineData("Buku, pena, dll. di meja.")]
    [InlineData("Saham PT Maju Tbk. (MAJU) naik.")]
    [InlineData("Kapal milik Laut Co. Ltd. berlabuh. | Ia kosong.")]
    [InlineData("Surat a.n. Budi, gelar Ph.D. Budi, S.H. Budi.")]
    [InlineData("Ia lulus dari U.S. | Namun ia pulang.")]
    public void Abbreviations_of_the_language_keep_their_full_stop(string text) => AssertSplit(text);

    [Theory]
    [InlineData("Kata M. Yusuf dan J.K. Rahman.")]
    [InlineData("Hadir pula A. B. Rahman.")]
    [InlineData("Kandungan vitamin C. | Selain itu ada zat besi.")]
    [InlineData("Mereka juara grup B. | Lawannya kuat.")]
    [InlineData("Isinya 7,3 L. | Tenaganya besar.")]
    [InlineData("Itu rencana Bapak B. | Namun gagal.")]
    [InlineData("Kata Hj. Siti dan Drh. Tono.")]
    [InlineData("Torsinya 28 Nm. | Tenaganya besar.")]
    public void An_initial_keeps_its_full_stop_and_a_label_does_not(string text) => AssertSplit(text);

    [Theory]
    [InlineData("1. Beras dijual. | 2. Gula dibeli.")]
    [InlineData("a. Beras dijual.")]
    [InlineData("IV. Penutup")]
    [InlineData("Syaratnya: 1. Sehat.")]
    public void A_label_of_a_list_goes_with_its_item(string text) => AssertSplit(text);

    [Theory]
    [InlineData("Ia diam... lalu pergi.")]
    [InlineData("Ia diam… | Lalu ia pergi.")]
    [InlineData("Entahlah.... | Kami pulang.")]
    [InlineData("... Kami pulang.")]
    [InlineData("Ia diam . . . lalu pergi.")]
    public void An_ellipsis_ends_a_sentence_before_a_capital_only(string text) => AssertSplit(text);

    [Theory]
    [InlineData("\"Ayo maju!\" kata dia.")]
    [InlineData("\"Siapa itu?\" tanya Badu. | \"Entah,\" jawab Tuti.")]
    [InlineData("“Kami siap. | Kami menang,” kata dia.")]
    [InlineData("\"Kami siap.\" | Badu lalu pulang.")]
    [InlineData("Ia berkata, \"Kami siap.\" | \"Benarkah?\" tanya Tuti.")]
    [InlineData("”Kami siap.” | ”Kami juga.”")]
    [InlineData("''Kami siap.'' | Badu pulang.")]
    [InlineData("Ia pulang. | `Kami siap' menang.")]
    [InlineData("Ia pulang. | ``Kami siap.'' | Badu pulang.")]
    [InlineData("Ia pulang.\" | Badu tinggal. | \"Kami siap.")]
    [InlineData("Mereka datang “pukul tujuh.” sambil membawa bunga.")]
    [InlineData("\"Kami kalah. \" | Badu lalu pulang.")]
    [InlineData("Ia berkata, \"Panggil dia 'Bos.'\" | Kami tertawa.")]
    [InlineData("Ia menulis 'Kami siap.' | Lalu pulang.")]
    public void Closing_marks_belong_to_the_sentence_before(string text) => AssertSplit(text);

    [Theory]
    [InlineData("Ia (katanya sakit. Sungguh!) tidak datang. | Sayang.")]
    [InlineData("Ia tidak datang. | (Katanya sakit.) | Sayang.")]
    [InlineData("(Ia sakit. | Ia pulang.) | Sayang.")]
    [InlineData("Ia menang (?) kemarin.")]
    [InlineData("Film Siapa Kita? (2010) laris.")]
    [InlineData("Ia datang. | (2) Kami pulang.")]
    [InlineData("Ia datang. (abc/def)")]
    public void Brackets_inside_a_sentence_do_not_end_it(string text) => AssertSplit(text);

    [Theory]
    [InlineData("Begitu kata dia.|Sementara itu kami pulang.")]
    [InlineData("Begitu kata dia.|\"Kami siap,\" ujarnya.")]
    [InlineData("\"Kami siap.\"|Badu pulang.")]
    [InlineData("Begitu kata Badu.|Menurut dia kami siap.")]
    [InlineData("Ia lulusan M.Si dan Sp.PD dari Universitas.")]
    [InlineData("Ia datang lagi. | kami pulang.")]
    public void A_lost_space_or_capital_does_not_hide_a_boundary(string text)
    {
        var joined = text.Replace(" | ", " ", StringComparison.Ordinal).Replace("|", string.Empty, StringComparison.Ordinal);

        Assert.Equal(text.Replace(" | ", "|", StringComparison.Ordinal), string.Join('|', Split(joined, Language)));
    }

    [Theory]
    [InlineData("Kata M. Yusuf. | Ia pulang.")]
    [InlineData("1. Kata Mr. Yusuf 3,5. | Ia pulang... lalu.")]
    public void Without_a_profile_shape_alone_decides(string text) =>
        AssertSplit(text, language: null);

    [Fact]
    public void Sentences_number_their_tokens_in_the_document()
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        const string text = "Ayo. Ya.";

        SentenceSplitter.Split(text, block: 7, TokensOf(text), firstToken: 100, Language, sentences);

        Assert.Equal([new Sentence(new(0, 4), 7, 100, 102), new Sentence(new(5, 3), 7, 102, 104)], sentences);
    }

    [Fact]
    public void A_block_without_tokens_has_no_sentence() => Assert.Empty(Split(" \u200B ", Language));

    [Theory]
    [InlineData("\"")]
    [InlineData("a.")]
    [InlineData("a. ")]
    [InlineData("(a. ")]
    [InlineData("(A.) ")]
    [InlineData("A. ")]
    [InlineData(".\" ")]
    [InlineData("? (")]
    [InlineData("$. ")]
    [InlineData("[1] ")]
    public void Time_grows_with_the_text_only(string piece)
    {
        var watch = Stopwatch.StartNew();

        Split(string.Concat(Enumerable.Repeat(piece, 200_000)), Language);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static void AssertSplit(string text) => AssertSplit(text, Language);

    private static void AssertSplit(string text, LanguageProfile? language) =>
        Assert.Equal(text, string.Join(" | ", Split(text.Replace(" | ", " ", StringComparison.Ordinal), language)));

    private static IEnumerable<string> Split(string text, LanguageProfile? language)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        SentenceSplitter.Split(text, block: 0, TokensOf(text), firstToken: 0, language, sentences);
        return sentences.Select(sentence => text.Substring(sentence.Span.Start, sentence.Span.Length));
    }

    private static ReadOnlySpan<Token> TokensOf(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new(0, text.Length), new(Empty, new()), [], tokens);
        Token[] flagged = [.. tokens.Written];
        new QuotationFinder(text, []).AddBlock(flagged, firstToken: 0, block: 0);
        return flagged;
    }
}

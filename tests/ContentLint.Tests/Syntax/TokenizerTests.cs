using System.Collections.Immutable;
using System.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax;

public class TokenizerTests
{
    [Theory]
    [InlineData("Ibu guru datang.", "Ibu guru datang .")]
    [InlineData("masing-masing Jum'at Qur’an Jum‘at Maʼruf", "masing-masing Jum'at Qur’an Jum‘at Maʼruf")]
    [InlineData("Kim Jong-un", "Kim Jong-un")]
    [InlineData("non‑blok a‐b", "non‑blok a‐b")]
    [InlineData("Covid-19, G-20, B2B, U-23, F-16-lah", "Covid-19 , G-20 , B2B , U-23 , F-16-lah")]
    [InlineData("'halo' ‘halo’ kata’", "' halo ' ‘ halo ’ kata ’")]
    [InlineData("kata- -kata a--b", "kata - - kata a - - b")]
    [InlineData("dan/atau", "dan / atau")]
    [InlineData("e\u0301tude नमस्ते", "e\u0301tude नमस्ते")]
    [InlineData("\U0001D400\U0001D401", "\U0001D400\U0001D401")]
    public void Words_are_letters_with_what_is_spelled_between_them(string text, string tokens) =>
        Assert.Equal(tokens, Spell(text));

    [Theory]
    [InlineData("10.000 3,5 21.00 2/11/2024 14:23", "10.000 3,5 21.00 2/11/2024 14:23")]
    [InlineData("tahun 2024. Lalu", "tahun 2024 . Lalu")]
    [InlineData("skor 2-1, 50%", "skor 2 - 1 , 50 %")]
    [InlineData("Rp10.000 Rp5 USD20 US$7", "Rp 10.000 Rp 5 USD 20 US $ 7")]
    [InlineData("10km PM2.5 20an", "10 km PM 2.5 20 an")]
    [InlineData("3..5", "3 .. 5")]
    [InlineData("٣٫٥ \U0001D7D9", "٣ ٫ ٥ \U0001D7D9")]
    public void Numbers_hold_inner_marks_and_no_units(string text, string tokens) => Assert.Equal(tokens, Spell(text));

    [Theory]
    [InlineData("3G", "3G")]
    [InlineData("7-Seater", "7-Seater")]
    [InlineData("50-an", "50-an")]
    [InlineData("ke-75", "ke-75")]
    [InlineData("ke-1.000", "ke-1.000")]
    [InlineData("1MDB", "1MDB")]
    public void A_digit_may_begin_or_end_a_word(string text, string word)
    {
        var token = Assert.Single(Tokenize(text));

        Assert.Equal((TokenKind.Word, word.Length), (token.Kind, token.Span.Length));
    }

    [Theory]
    [InlineData("... …. .. ?!", "... … . .. ? !")]
    [InlineData("''Halo'' ``Halo`` ‘‘Halo’’", "'' Halo '' `` Halo `` ‘‘ Halo ’’")]
    [InlineData("'''", "'' '")]
    [InlineData("“a” «b» ¿c?", "“ a ” « b » ¿ c ?")]
    public void Marks_are_one_token_each_but_for_stops_and_doubled_marks(string text, string tokens)
    {
        Assert.Equal(tokens, Spell(text));
        Assert.All(Tokenize(text).Where(token => !token.IsWord), token => Assert.Equal(TokenKind.Punctuation, token.Kind));
    }

    [Theory]
    [InlineData("https://contoh.id/a_(b)?c=1#d.", "https://contoh.id/a_(b)?c=1#d")]
    [InlineData("(http://contoh.id/a).", "http://contoh.id/a")]
    [InlineData("lihat www.contoh.web, ya", "www.contoh.web")]
    [InlineData("KABAR.com -", "KABAR.com")]
    [InlineData("KABAR.COM", "KABAR.COM")]
    [InlineData("kabar6.co.id: ya", "kabar6.co.id")]
    [InlineData("kabar.com/olahraga/bola,", "kabar.com/olahraga/bola")]
    [InlineData("kabar.com-nya", "kabar.com")]
    [InlineData("(kabar.com.Menurut", "kabar.com")]
    [InlineData("surel: tanya.saja+1@contoh.co.id.", "tanya.saja+1@contoh.co.id")]
    [InlineData("oleh @budi.s_1, lalu", "@budi.s_1")]
    [InlineData("tagar #IndonesiaMaju!", "#IndonesiaMaju")]
    public void Addresses_end_before_the_punctuation_after_them(string text, string address)
    {
        var token = Assert.Single(Tokenize(text), token => token.Kind is TokenKind.Address);

        Assert.Equal(address, text.Substring(token.Span.Start, token.Span.Length));
    }

    [Theory]
    [InlineData("dia.Info itu")]
    [InlineData("pulang.Ia a.n. S.H.")]
    [InlineData("nomor #1, C# dan @ rumah")]
    [InlineData("dia@rumah http:// laporan.pdf")]
    public void Not_every_inner_mark_makes_an_address(string text) =>
        Assert.DoesNotContain(Tokenize(text), token => token.Kind is TokenKind.Address);

    [Theory]
    [InlineData("👩‍👩‍👧 🇮🇩 👍🏽 ❤️ 1️⃣", "👩‍👩‍👧 🇮🇩 👍🏽 ❤️ 1 ️⃣")]
    [InlineData("lihat\uFFFCini \0", "lihat \uFFFC ini \0")]
    [InlineData("5 € 3% _ • § km²", "5 € 3 % _ • § km ²")]
    public void All_else_is_a_symbol(string text, string tokens)
    {
        Assert.Equal(tokens, Spell(text));
        Assert.All(
            Tokenize(text).Where(token => token.Kind is not (TokenKind.Word or TokenKind.Number)),
            token => Assert.Equal(TokenKind.Symbol, token.Kind));
    }

    [Fact]
    public void A_surrogate_alone_is_a_symbol() => Assert.Equal("a \uD83D b \uDE00 \uD83D", Spell("a\uD83D b\uDE00\uD83D"));

    [Fact]
    public void Invisible_characters_stay_inside_a_word_and_are_gaps_elsewhere()
    {
        Assert.Equal("ma\u00ADkan|a\u200Bb|kata|lain", string.Join('|', Texts("ma\u00ADkan a\u200Bb \uFEFFkata\u200B lain\u00AD")));
        Assert.False(Tokenize("kata\u200B.")[1].HasSpaceBefore);
    }

    [Theory]
    [InlineData("Jum’at", "jum'at")]
    [InlineData("MASING‑MASING", "masing-masing")]
    [InlineData("ma\u00ADkan", "makan")]
    [InlineData("makan", "makan")]
    public void Words_are_found_in_the_vocabulary_however_they_are_spelled(string text, string entry)
    {
        var words = new VocabularyBuilder();
        var number = words.Add(entry);

        Assert.Equal(number, Assert.Single(Tokenize(text, words.Build())).Word);
    }

    [Fact]
    public void Words_that_nobody_names_have_number_0() => Assert.Equal(0, Assert.Single(Tokenize("makan")).Word);

    [Theory]
    [InlineData("kata", TokenFlags.None)]
    [InlineData("Kata", TokenFlags.Capitalized)]
    [InlineData("iPhone", TokenFlags.None)]
    [InlineData("KPK", TokenFlags.Capitalized | TokenFlags.AllCapitals)]
    [InlineData("KPK-nya", TokenFlags.Capitalized)]
    [InlineData("G-20", TokenFlags.Capitalized)]
    [InlineData("7-Seater", TokenFlags.Capitalized)]
    [InlineData("Élan", TokenFlags.Capitalized)]
    [InlineData("漢字", TokenFlags.None)]
    public void Words_know_their_capitals(string word, TokenFlags flags) =>
        Assert.Equal(flags | TokenFlags.SpaceBefore, Assert.Single(Tokenize(word)).Flags);

    [Theory]
    [InlineData("a (b c) d", "b c")]
    [InlineData("a [b (c) d]", "b ( c ) d")]
    [InlineData("a (b", "")]
    [InlineData("1) a b) c", "")]
    [InlineData("(a [b) c]", "a [ b")]
    public void Words_between_brackets_that_close_are_bracketed(string text, string bracketed) =>
        Assert.Equal(bracketed, SpellFlagged(text, [], TokenFlags.Bracketed));

    [Fact]
    public void Words_that_share_a_character_with_an_emphasis_are_emphasized() =>
        Assert.Equal("dua tiga lima", SpellFlagged("satu dua tiga empat lima", [new(5, 9), new(7, 1), new(23, 1)], TokenFlags.Emphasized));

    [Fact]
    public void Emphases_of_other_blocks_do_not_count()
    {
        var tokens = new TokenBuffer();

        Tokenizer.Tokenize("satu\n\ndua\n\ntiga", new(6, 3), new(Empty, new()), [new(0, 4), new(11, 4)], tokens);

        Assert.Equal([new Token(new(6, 3), TokenKind.Word, TokenFlags.SpaceBefore, 0) { Form = 1 }], tokens.ToArray());
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(a)")]
    [InlineData("a.")]
    [InlineData("a.b.")]
    [InlineData("a@")]
    [InlineData("a-")]
    [InlineData("'a")]
    [InlineData("\"")]
    [InlineData("a\u200B")]
    [InlineData("www.")]
    [InlineData("1.")]
    [InlineData("a1.1")]
    public void Time_grows_with_the_text_only(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));

        var watch = Stopwatch.StartNew();

        Tokenize(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static Vocabulary Empty { get; } = new VocabularyBuilder().Build();

    private static ImmutableArray<Token> Tokenize(string text, Vocabulary? vocabulary = null)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new(0, text.Length), new(vocabulary ?? Empty, new()), [], tokens);
        return [.. tokens.Written];
    }

    private static IEnumerable<string> Texts(string text) =>
        Tokenize(text).Select(token => text.Substring(token.Span.Start, token.Span.Length));

    private static string Spell(string text) => string.Join(' ', Texts(text));

    private static string SpellFlagged(string text, TextSpan[] emphases, TokenFlags flag)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new(0, text.Length), new(Empty, new()), emphases, tokens);
        return string.Join(
            ' ',
            tokens.ToArray().Where(token => (token.Flags & flag) != 0).Select(token => text.Substring(token.Span.Start, token.Span.Length)));
    }
}

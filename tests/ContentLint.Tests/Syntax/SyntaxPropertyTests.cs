using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Syntax;

/// <summary>What holds for any text, cut into tokens and sentences.</summary>
public class SyntaxPropertyTests
{
    private static readonly Vocabulary Words = CreateVocabulary();

    private static readonly LanguageProfile Language = new(
        new LanguageData { Tag = "id", Name = "Indonesian", Abbreviations = ["dr"], SentenceFinalAbbreviations = ["dll"] }, Words);

    private static readonly string[] Pieces =
    [
        "kata", "Kata", "KPK", "Jum'at", "a", "B", "dr", "dll", "10.000", "3", "ke-2", ".", "...", "…", "?", "!", ",", ":", "'", "''",
        "\"", "“", "”", "‘", "’", "(", ")", "[", "]", "-", "—", " ", "  ", "\n", "\r\n", "\t", "\u00A0", "\u200B", "\u00AD", "\uFEFF",
        "\u200D", "\u0301", "\uFE0F", "👩", "🏽", "🇮", "🇩", "\uD83D", "\uDE00", "\uFFFC", "\0", "\u001B", "@", "#", "http://", "www.",
        ".com", "@a.id", "/", "$", "%", "漢", "ア", "ع", "٣", "\U0001D7D9", "𐄀", "_", "+",
    ];

    [Fact]
    public void Tokens_and_gaps_spell_any_text() => ForAnyText(text =>
    {
        var end = 0;
        foreach (var token in Tokenize(text))
        {
            if (token.Span.IsEmpty || token.Span.Start < end || token.Span.End > text.Length || !IsGap(text.AsSpan(end..token.Span.Start)))
                return false;
            end = token.Span.End;
        }

        return IsGap(text.AsSpan(end));
    });

    [Fact]
    public void Space_before_a_token_is_white_space_in_the_text() => ForAnyText(text =>
    {
        var end = 0;
        foreach (var token in Tokenize(text))
        {
            var gap = text[end..token.Span.Start];
            if (token.HasSpaceBefore != (end == 0 || gap.Any(char.IsWhiteSpace)))
                return false;
            end = token.Span.End;
        }

        return true;
    });

    [Fact]
    public void Sentences_hold_each_token_once_and_in_order() => ForAnyText(text =>
    {
        var tokens = Tokenize(text);
        var next = 0;
        foreach (var sentence in Split(text, tokens, Language).Concat(Split(text, tokens, language: null)))
        {
            next = next == tokens.Length ? 0 : next;
            if (sentence.FirstToken != next || sentence.EndToken <= next)
                return false;
            next = sentence.EndToken;
            if (sentence.Span != TextSpan.FromBounds(tokens[sentence.FirstToken].Span.Start, tokens[next - 1].Span.End))
                return false;
        }

        return next == tokens.Length;
    });

    [Fact]
    public void A_block_is_cut_the_same_wherever_it_stands() => ForAnyText(text =>
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize($"x\n\n{text}\n\nx", new(3, text.Length), Reader, [], tokens);
        return tokens.ToArray().Select(token => token with { Span = new(token.Span.Start - 3, token.Span.Length) }).SequenceEqual(Tokenize(text));
    });

    // Sixteen characters are read at once where so many are left.
    [Fact]
    public void A_text_is_cut_the_same_however_it_goes_on() => ForAnyText(text =>
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text + new string('x', 20), new(0, text.Length), Reader, [], tokens);
        return tokens.Written.SequenceEqual(Tokenize(text).AsSpan());
    });

    [Fact]
    public void Nothing_is_allocated_into_buffers_of_the_right_size()
    {
        const string text = "Kata M. Yusuf (52), \"Jum’at ini, kata dr. Budi, 10.000 orang datang ke contoh.com!\" 👩‍👧 Ia pulang… lalu dll. ";
        var paragraph = string.Concat(Enumerable.Repeat(text, 20));
        TextSpan[] emphases = [new(5, 3), new(40, 9)];
        var tokens = new TokenBuffer(paragraph.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(paragraph.Length);
        Cut(paragraph, emphases, tokens, sentences);
        var expected = tokens.Count;

        var before = GC.GetAllocatedBytesForCurrentThread();
        Cut(paragraph, emphases, tokens, sentences);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(expected, tokens.Count);
        Assert.True(sentences.Count > 20);
    }

    // The splitter takes a span; the tokens' own array stands in for the document's.
    private static readonly Token[] Buffer = new Token[4096];

    private static readonly WordReader Reader = new(Words, new());

    private static void Cut(
        string text, TextSpan[] emphases, TokenBuffer tokens, ImmutableArray<Sentence>.Builder sentences)
    {
        tokens.Clear();
        sentences.Clear();
        Tokenizer.Tokenize(text, new(0, text.Length), Reader, emphases, tokens);
        tokens.Written.CopyTo(Buffer);
        SentenceSplitter.Split(text, block: 0, Buffer.AsSpan(0, tokens.Count), firstToken: 0, Language, sentences);
    }

    private static void ForAnyText(Func<string, bool> holds)
    {
        var configuration = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60);
        var pieces = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Check.One(configuration, Prop.ForAll(pieces.ToArbitrary(), holds));
        Check.One(configuration, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || holds(text)));
    }

    private static ImmutableArray<Token> Tokenize(string text)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Tokenize(text, new(0, text.Length), Reader, [], tokens);
        return [.. tokens.Written];
    }

    private static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens, LanguageProfile? language)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        SentenceSplitter.Split(text, block: 0, tokens.AsSpan(), firstToken: 0, language, sentences);
        return sentences.ToImmutable();
    }

    // White space, and characters that show nothing.
    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!System.Text.Rune.IsWhiteSpace(rune)
                && System.Text.Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    private static Vocabulary CreateVocabulary()
    {
        var words = new VocabularyBuilder();
        words.Add("jum'at");
        words.Add("kat*");
        return words.Build();
    }
}

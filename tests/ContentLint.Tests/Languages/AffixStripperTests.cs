using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class AffixStripperTests
{
    private static readonly AffixRules Rules = new(
        MaximumPrefixes: 2,
        Prefixes:
        [
            new("di", "", [""], 4),
            new("ke", "", [""], 4),
            new("se", "", [""], 4),
            new("ber", "", [""], 3),
            new("per", "", [""], 3),
            new("me", "lmnrwy", [""], 3),
            new("mem", "bfp", [""], 3),
            new("mem", "aeiou", ["p"], 3),
            new("men", "cdjtz", [""], 3),
            new("men", "aeiou", ["t"], 3),
            new("meny", "aeiou", ["s"], 3),
            new("meng", "aeioughk", [""], 3),
            new("meng", "aeiou", ["k"], 3),
        ],
        SuffixLayers:
        [
            [new("lah", [""], 3), new("kah", [""], 3)],
            [new("nya", [""], 3), new("ku", [""], 3)],
            [new("kan", [""], 3), new("an", [""], 3), new("i", [""], 3)],
        ],
        Hyphen: HyphenUse.JoinsParts);

    private static readonly AffixRules English = new(
        MaximumPrefixes: 0,
        Prefixes: [],
        SuffixLayers:
        [
            [new("'s", [""], 1), new("’s", [""], 1)],
            [new("ies", ["y"], 3), new("es", [""], 3), new("s", [""], 3), new("ed", ["", "e"], 3), new("ing", ["", "e"], 3)],
        ],
        Hyphen: HyphenUse.JoinsParts);

    [Theory]
    [InlineData("baca")]
    [InlineData("membaca")]
    [InlineData("Membacakannya")]
    [InlineData("dibacanya")]
    [InlineData("bacalah")]
    [InlineData("menulis")]
    [InlineData("memakai")]
    [InlineData("menyapu")]
    [InlineData("mengirim")]
    [InlineData("mengirimkannya")]
    [InlineData("mengambil")]
    [InlineData("memperbaiki")]
    [InlineData("diperbaikinya")]
    [InlineData("keberadaan")]
    public void A_word_built_from_a_known_root_is_known(string word)
    {
        Assert.True(IsKnown(Rules, word, "baca", "tulis", "pakai", "sapu", "kirim", "ambil", "baik", "ada"));
    }

    [Theory]
    [InlineData("baca-baca")]
    [InlineData("sayur-mayur")]
    [InlineData("berkirim-kiriman")]
    [InlineData("di-baca")]
    [InlineData("baca-nya")]
    public void Words_joined_by_hyphens_are_known_when_every_part_is(string word)
    {
        Assert.True(IsKnown(Rules, word, "baca", "sayur", "mayur", "kirim"));
    }

    [Theory]
    [InlineData("entrance")]
    [InlineData("dia")]
    [InlineData("diani")]
    [InlineData("meaca")]
    [InlineData("membaca-buku")]
    [InlineData("baca-di")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("lah")]
    public void A_word_without_a_known_root_is_not_known(string word)
    {
        Assert.False(IsKnown(Rules, word, "baca", "ani"));
    }

    [Fact]
    public void A_name_is_known_as_itself_and_no_root()
    {
        var writer = new LexiconWriter();
        writer.Set("budi", new LexiconEntry(Commonness.Common, isName: true));
        var lexicon = Lexicon.Read(writer.ToBytes());
        var stripper = new AffixStripper(Rules);

        Assert.True(stripper.IsKnown("Budi", lexicon));
        Assert.False(stripper.IsKnown("Budinya", lexicon));
    }

    [Fact]
    public void The_entry_found_is_that_of_the_root()
    {
        var writer = new LexiconWriter();
        writer.Set("online", new LexiconEntry(Commonness.Ordinary, isLoan: true));
        var lexicon = Lexicon.Read(writer.ToBytes());

        Assert.True(new AffixStripper(Rules).TryFind("onlinenya", lexicon, out var entry));
        Assert.True(entry.IsLoan);
    }

    [Theory]
    [InlineData("stories")]
    [InlineData("walked")]
    [InlineData("baking")]
    [InlineData("baker's")]
    [InlineData("baker’s")]
    [InlineData("stories-baking")]
    public void English_endings_are_data_too(string word)
    {
        Assert.True(IsKnown(English, word, "story", "walk", "bake", "baker"));
    }

    [Fact]
    public void Without_rules_only_the_word_itself_is_known()
    {
        Assert.True(IsKnown(AffixRules.None, "baca", "baca"));
        Assert.False(IsKnown(AffixRules.None, "membaca", "baca"));
    }

    [Fact]
    public void A_very_long_word_is_not_known()
    {
        Assert.False(IsKnown(Rules, "mem" + new string('b', 10_000), "baca"));
    }

    [Fact]
    public void An_affix_that_swallows_more_than_it_has_is_refused()
    {
        var rules = AffixRules.None with { SuffixLayers = [[new("s", ["ies"], 3)]] };

        Assert.Throws<ArgumentException>(() => new AffixStripper(rules));
    }

    [Fact]
    public void Stripping_allocates_nothing()
    {
        var lexicon = Lexicon.Read(LexiconTests.Bytes("baca", "kirim"));
        var stripper = new AffixStripper(Rules);
        stripper.IsKnown("mengirimkannya", lexicon);

        var before = GC.GetAllocatedBytesForCurrentThread();
        stripper.IsKnown("mengirimkannya", lexicon);
        stripper.IsKnown("berkirim-kiriman", lexicon);
        stripper.IsKnown("mengolahkannya", lexicon);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool IsKnown(AffixRules rules, string word, params string[] words) =>
        new AffixStripper(rules).IsKnown(word, Lexicon.Read(LexiconTests.Bytes(words)));
}

using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Tests.Analysis;

public sealed class SharedTextsTests
{
    private readonly SharedTexts _texts = new();

    [Fact]
    public void Equal_texts_become_one()
    {
        var first = _texts.Share(New("kata"));

        Assert.Same(first, _texts.Share(New("kata")));
        Assert.Equal("kita", _texts.Share(New("kita")));
    }

    [Fact]
    public void Equal_arguments_become_one()
    {
        var first = _texts.Share([New("kata"), LocalizableText.Of("'{0}' there", New("kata"))]);
        var second = _texts.Share([New("kata"), LocalizableText.Of("'{0}' there", New("kata"))]);

        Assert.Equal(first, second);
        Assert.Same(first[0].Format, second[0].Format);
        Assert.Equal(["kata", "'kata' there"], second.Select(text => text.ToString()));
    }

    [Fact]
    public void Phrases_that_differ_in_words_or_arguments_stay_apart()
    {
        Assert.Equal("Write 'a'", _texts.Share(LocalizableText.Of("Write '{0}'", "a")).ToString());
        Assert.Equal("Delete 'a'", _texts.Share(LocalizableText.Of("Delete '{0}'", "a")).ToString());
        Assert.Equal("Write 'b'", _texts.Share(LocalizableText.Of("Write '{0}'", "b")).ToString());
        Assert.Equal("Write '{0}'", _texts.Share(LocalizableText.FromString("Write '{0}'")).ToString());
        Assert.False(_texts.Share(LocalizableText.FromString("a")).IsPhrase);
        Assert.True(_texts.Share(LocalizableText.Of("a")).IsPhrase);
        Assert.Empty(_texts.Share(ReadOnlySpan<LocalizableText>.Empty));
    }

    // More texts than there is room for, from several threads.
    [Fact]
    public void What_is_given_back_is_always_what_was_asked_for() => Parallel.For(0, 200_000, number =>
    {
        var text = $"kata {number % 50_000}";

        Assert.Equal(text, _texts.Share(text));
        Assert.Equal($"Write '{text}'", _texts.Share([LocalizableText.Of("Write '{0}'", text)])[0].ToString());
    });

    private static string New(string text) => new(text.AsSpan());
}

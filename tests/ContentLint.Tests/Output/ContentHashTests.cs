using ContentLint.Diagnostics;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

public sealed class ContentHashTests
{
    [Fact]
    public void Edits_around_the_words_do_not_change_it() =>
        Assert.Equal(Hash("a.md", "Satu dua.", "dua"), Hash("a.md", "Kata pengantar.\n\nSatu dua, lalu tiga.", "dua"));

    [Fact]
    public void White_space_does_not_change_it() =>
        Assert.Equal(Hash("a.md", "satu dua", "satu dua"), Hash("a.md", "satu\r\n   dua", "satu\r\n   dua"));

    [Fact]
    public void Other_words_and_another_file_change_it()
    {
        var hash = Hash("a.md", "Satu dua.", "dua");

        Assert.NotEqual(hash, Hash("b.md", "Satu dua.", "dua"), StringComparer.Ordinal);
        Assert.NotEqual(hash, Hash("a.md", "Satu dua.", "Satu"), StringComparer.Ordinal);
    }

    [Fact]
    public void The_same_words_again_have_a_hash_of_their_own()
    {
        var hash = new ContentHash();
        var source = new SourceText("a.md", "dua dua");

        Assert.NotEqual(
            hash.Of(new(SampleResult.Wordy, source, new(0, 3)), "a.md"),
            hash.Of(new(SampleResult.Wordy, source, new(4, 3)), "a.md"),
            StringComparer.Ordinal);
    }

    private static string Hash(string path, string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new ContentHash().Of(new Diagnostic(SampleResult.Wordy, new(path, text), new(at, words.Length)), path);
    }
}

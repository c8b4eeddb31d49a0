using ContentLint.Configuration;

namespace ContentLint.Tests.Configuration;

public sealed class ConfiguredLocaleTests
{
    [Theory]
    [InlineData("", "", null)]
    [InlineData("[*]\ncontentlint_locale = id", "", "id")]
    [InlineData("[*]\ncontentlint_locale = ID", "", "id")]
    [InlineData("[*]\ncontentlint_locale = id", "[*]\ncontentlint_locale = auto", "auto")]
    [InlineData("[*]\ncontentlint_locale = id", "[*]\ncontentlint_locale = unset", null)]
    [InlineData("[*]\ncontentlint_locale = id", "[*]\ncontentlint_locale = de", null)]
    [InlineData("[*.html]\ncontentlint_locale = id", "", null)]
    public void Nearest_section_that_holds_counts(string outer, string inner, string? locale)
    {
        var files = new EditorConfigFiles(path => path switch { "/a/.editorconfig" => outer, "/a/b/.editorconfig" => inner, _ => null }, path => path);

        Assert.Equal(locale, files.FindLocale("/a/b/c.md"));
    }
}

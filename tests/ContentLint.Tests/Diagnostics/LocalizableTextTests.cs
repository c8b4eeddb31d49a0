using System.Collections.Frozen;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Tests.Diagnostics;

public sealed class LocalizableTextTests
{
    private static readonly Locale Indonesian = new(
        "id", new Dictionary<string, string> { ["no {0} after {1}"] = "setelah {1} tidak ada {0}", ["space"] = "spasi" }.ToFrozenDictionary(StringComparer.Ordinal));

    [Fact]
    public void Phrase_is_filled_in_the_order_of_each_language()
    {
        var text = LocalizableText.Of("no {0} after {1}", "a", "{b}");

        Assert.Equal("no a after {b}", text.ToString());
        Assert.Equal("setelah {b} tidak ada a", text.In(Indonesian));
    }

    [Fact]
    public void Text_of_the_article_is_never_translated_nor_filled()
    {
        Assert.Equal("space", ((LocalizableText)"space").In(Indonesian));
        Assert.Equal("{0}", ((LocalizableText)"{0}").In(Indonesian));
    }

    [Fact]
    public void Phrase_that_the_locale_does_not_know_stays_English() =>
        Assert.Equal("no comma", LocalizableText.Of("no comma").In(Indonesian));

    [Fact]
    public void Texts_are_equal_by_what_they_say()
    {
        Assert.Equal(LocalizableText.Of("{0}", "a"), LocalizableText.Of("{0}", "a"));
        Assert.NotEqual(LocalizableText.Of("{0}", "a"), LocalizableText.Of("{0}", "b"));
        Assert.NotEqual(LocalizableText.Of("space"), (LocalizableText)"space");
    }

    [Fact]
    public void Finding_says_everything_in_the_other_language_and_stays_where_it_is()
    {
        var source = new SourceText("a.txt", "satu dua");
        var rule = new DiagnosticDescriptor
        {
            Id = "CL2901",
            Name = "a",
            Title = "Title",
            MessageFormat = "found: {0}",
            DefaultSeverity = Severity.Warning,
            Why = "Why.",
            Translations = DiagnosticDescriptor.NoTranslations.Add("id", new() { MessageFormat = "ditemukan: {0}", Title = "Judul" }),
        };
        var found = new Diagnostic(rule, source, new(0, 4))
        {
            Severity = Severity.Error,
            Arguments = [LocalizableText.Of("space")],
            Related = [new(source, new(5, 3), LocalizableText.Of("space"))],
            Fix = new(LocalizableText.Of("space"), [], FixSafety.Safe),
        };

        var shown = found.In(Indonesian);

        Assert.Equal(("found: space", "ditemukan: spasi"), (found.Message, shown.Message));
        Assert.Equal(("spasi", "spasi"), (shown.Related[0].Message, shown.Fix!.Title));
        Assert.Equal(("Judul", "Why."), (shown.Descriptor.Title, shown.Descriptor.Why));
        Assert.Equal((found.Span, Severity.Error, source), (shown.Span, shown.Severity, shown.Source));
        Assert.Same(found, found.In(Locale.English));
    }
}

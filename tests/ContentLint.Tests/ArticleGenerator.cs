using ContentLint.Languages;
using ContentLint.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests;

/// <summary>Makes articles: heaps of any characters, and news put together from the words that the built-in rules and languages know.</summary>
internal static class ArticleGenerator
{
    private const int MostPieces = 60;

    private static readonly string[] Oddities =
    [
        "kata", "Kata", "KPK", "Jum'at", "a", "B", "dr", "dll", "10.000", "3,5", "ke-2", ".", "...", "…", "?", "!", ",", ":", ";", "'",
        "''", "\"", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "＂", "`", "´", "“`", "(", ")", "[", "]", "{", "}", "-", "–", "—",
        " ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\t", "\v", "\f", "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD",
        "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E", "\u202C", "\u2066", "\u2069", "\u2060", "\uFEFF",
        "\uFFFC", "\uFFFD", "\uFFFF", "\u0301", "e\u0301", "\uFE0F", "\u20E3", "👩", "👩‍👧", "🏽", "🇮", "🇩", "\uD83D", "\uDE00", "\uD800",
        "\uDFFF", "漢字", "ア", "。", "「", "」", "한", "ع", "،", "؟", "א", "ไ", "٣", "\U0001D7D9", "𐄀", "@", "#", "@budi", "#panen",
        "http://", "https://contoh.id/a?b=(c)", "www.", ".com", "budi@contoh.id", "/", "\\", "$", "%", "&", "_", "+", "*", "|", "~", "^", "=",
        "# ", "- ", "> ", "1. ", "**", "```\n", "---\n", "[^1]: ", "](", "<", ">", "<p>", "</p>", "<br>", "<b>", "</b>", "<ul><li>", "<script>", "</script>",
        "<!--", "-->", "&amp;", "&quot;", "&#x201C;", "&#0;", "&nosuch;", "<q>", "</q>", "<h1>", "</h1>", "<table><tr><td>", "<title>", "<em>", "</em>",
    ];

    private static readonly string[] Names =
        ["Budi", "Siti Rahma", "Surya Atmaja", "PT Karang Sejuta", "KPK", "M. Yusuf", "Maria Thornbury", "Kementerian Laut", "Jum’at", "O'Neil"];

    private static readonly string[] Quotes =
        ["\"", "“", "”", "„", "‘", "’", "'", "''", "«", "»", "&quot;", ",\" ", ",” ", ".\" ", "!” ", " \"", " “", " ‘", "\": ", "?\" "];

    private static readonly string[] Joints =
        [" ", " ", " ", " ", ", ", ". ", ".\n", ".\n\n", "\n", "\n\n", ": ", " (", ") ", " - ", "\r\n\r\n", "…", "! ", "&nbsp;", "\n- ", "\n> ", "\n# ", "</p>\n<p>", " *", "* ", " <em>", "</em> "];

    /// <summary>Any articles at all.</summary>
    public static Arbitrary<GeneratedArticle> Any(RuleSet rules) =>
        Arb.From(ToArticle(Gen.OneOf(Heap(), News(rules))), article => article.Shrink());

    /// <summary>A few articles at once, each with a path of its own; some share paragraphs.</summary>
    public static Arbitrary<GeneratedArticle[]> Batch(RuleSet rules)
    {
        var articles = ToArticle(Gen.OneOf(Heap(), News(rules), News(rules))).ListOf(4).Select(Number);
        return Arb.From(articles, batch => batch
            .SelectMany((article, at) => article.Shrink().Select(smaller => batch.Select((other, place) => place == at ? smaller : other).ToArray())));
    }

    private static GeneratedArticle[] Number(IEnumerable<GeneratedArticle> articles) =>
        [.. articles.Select((article, number) => article with { Path = $"{number}{article.Path}" })];

    private static Gen<GeneratedArticle> ToArticle(Gen<string[]> texts) =>
        from path in Gen.Elements("artikel.txt", "artikel.md", "artikel.html")
        from language in Gen.Elements<string?>(null, null, "id", "en")
        from pieces in texts
        select new GeneratedArticle(path, language, path.EndsWith(".html", StringComparison.Ordinal) ? WithParagraphTags(pieces) : pieces);

    private static string[] WithParagraphTags(string[] pieces) =>
        [.. pieces.Select(piece => piece.Replace("\n\n", "</p>\n<p>", StringComparison.Ordinal))];

    private static Gen<string[]> Heap() => Gen.Frequency(
        (8, Gen.Elements(Oddities)),
        (1, Gen.Choose(0, char.MaxValue).Select(unit => $"{(char)unit}"))).ArrayOf().Resize(MostPieces);

    private static Gen<string[]> News(RuleSet rules)
    {
        var profiles = rules.Languages.Profiles.Select(profile => profile.Data).ToArray();
        var words = profiles.Where(data => data.Tag is "id" or "en").SelectMany(WordsOf).ToArray();
        var speech = profiles.Where(data => data.Tag is "id" or "en").SelectMany(SpeechOf).ToArray();
        var examples = rules.Rules.SelectMany(rule => rule.Examples).ToArray();
        var phrases = examples.SelectMany(example => example.Text.Split(' ', '\n')).Where(word => word.Length > 0).ToArray();
        var residue = profiles.SelectMany(data => data.Bylines.AddRange(data.Captions))
            .Concat(rules.Rules.Select(rule => rule.Analyzer).OfType<IMarksBoilerplate>().SelectMany(analyzer => analyzer.Boilerplate.Anywhere))
            .Select(pattern => $"\n{pattern.Replace("*", "Panen raya di Desa Oka", StringComparison.Ordinal)}\n").ToArray();
        return Gen.Frequency(
            (10, Gen.Elements(words)),
            (4, Gen.Elements(speech)),
            (4, Gen.Elements(Names)),
            (6, Gen.Elements(Quotes)),
            (6, Gen.Elements(phrases)),
            (3, Gen.Elements(examples).Select(example => $"\n\n{example.Text}\n\n")),
            (1, Gen.Elements(residue)),
            (1, Gen.Elements(Oddities)))
            .SelectMany(_ => Gen.Elements(Joints), (piece, joint) => $"{piece}{joint}").ArrayOf().Resize(MostPieces);
    }

    private static IEnumerable<string> WordsOf(LanguageData data) =>
        data.Classes.Values.SelectMany(entries => entries)
            .Concat(data.Abbreviations).Concat(data.SentenceFinalAbbreviations).Concat(data.Months).Concat(data.Loanwords)
            .Select(entry => entry.Replace('*', 'a'));

    private static IEnumerable<string> SpeechOf(LanguageData data) => data.Classes
        .Where(entries => entries.Key.Contains("verb", StringComparison.Ordinal)
            || entries.Key is "pronoun" or "unnamed-source" or "anonymity" or "source-preposition" or "title" or "office" or "document")
        .SelectMany(entries => entries.Value)
        .Select(entry => entry.Replace('*', 'a'));
}

using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Text;

namespace ContentLint.Tests.Output;

/// <summary>One result with everything that is hard to print, made by rules that no rule file knows.</summary>
internal static class SampleResult
{
    public static DiagnosticDescriptor Wordy { get; } = new()
    {
        Id = "CL8901",
        Name = "wordy-phrase",
        Title = "Wordy phrase",
        MessageFormat = "'{0}' says no more than '{1}'",
        DefaultSeverity = Severity.Suggestion,
        Why = "The reader gets the same meaning from fewer words.",
    };

    public static DiagnosticDescriptor Twice { get; } = new()
    {
        Id = "CL3901",
        Name = "said-twice",
        Title = "Said twice",
        MessageFormat = "this stands in the article {0}",
        DefaultSeverity = Severity.Warning,
        Why = "A paragraph that comes again was pasted by mistake.",
    };

    public static DiagnosticDescriptor Unsourced { get; } = new()
    {
        Id = "CL1901",
        Name = "no-source",
        Title = "No source",
        MessageFormat = "nobody says “{0}”",
        DefaultSeverity = Severity.Error,
        Why = "A quotation without a speaker cannot be checked.",
    };

    public static DiagnosticDescriptor OffByDefault { get; } = new()
    {
        Id = "CL7901",
        Name = "off-by-default",
        Title = "Off by default",
        MessageFormat = "never told here",
        DefaultSeverity = Severity.None,
        Why = "Some houses want it.",
    };

    private static SourceText Plain { get; } = new(
        "berita/Rapat warga.txt",
        "Rapat warga dimulai pukul 8 pagi di balai desa.\n"
        + "Dalam rangka untuk membahas air bersih, 東京の人 🇮🇩 dan cafe\u0301 “siap” hadir.\n"
        + "::error::palsu \u001B[31mmerah\u001B[0m \u202Eterbalik\u202C lalu [lihat](1) \u0007.\n"
        + "Rapat warga dimulai pukul 8 pagi di balai desa.\n"
        + string.Concat(Enumerable.Repeat("Kalimat panjang ini mengisi paragraf. ", 6))
        + "Di tengahnya ada dalam rangka untuk sekali lagi, "
        + string.Concat(Enumerable.Repeat("dan seterusnya sampai habis ", 6)) + "benar.\n");

    private static SourceText Second { get; } = new(
        "berita/#2 – 100%.md", "Satu baris.\r\nSebuah frasa yang\r\npatah di ujung\r\nbaris.", TextEncoding.Utf8WithBom);

    private static SourceText Settings { get; } = new(".editorconfig", "[*]\ncontentlint_langauge = id\n");

    public static LintResult Everything { get; } = new(
        [
            Find(ToolDiagnostics.InvalidConfiguration, Settings, "contentlint_langauge") with
            {
                Arguments = ["'contentlint_langauge' is not a key; did you mean 'contentlint_language'?"],
            },
            Find(ToolDiagnostics.RuleFailed, Second, "") with { Arguments = ["CL8901", "out of luck"] },
            Find(Twice, Second, "frasa yang\r\npatah di ujung\r\nbaris") with { Arguments = ["twice"] },
            Find(Wordy, Plain, "Dalam rangka untuk") with
            {
                Arguments = ["Dalam rangka untuk", "Untuk"],
                Fix = new("write 'Untuk'", [new(SpanOf(Plain, "Dalam rangka "), ""), new(SpanOf(Plain, "untuk"), "Untuk")], FixSafety.Safe),
            },
            Find(Wordy, Plain, "人 🇮🇩 dan cafe\u0301") with { Arguments = ["人 🇮🇩 dan cafe\u0301", "人"] },
            Find(Unsourced, Plain, "siap") with { Arguments = ["siap"], Severity = Severity.Warning },
            Find(Unsourced, Plain, "merah\u001B[0m \u202Eterbalik") with { Arguments = ["merah\u001B[0m \u202Eterbalik"] },
            Find(Unsourced, Plain, "[lihat](1) \u0007") with { Arguments = ["[lihat](1) \u0007"] },
            Find(Twice, Plain, "Rapat warga dimulai pukul 8 pagi di balai desa.", last: true) with
            {
                Arguments = ["2 times"],
                Related =
                [
                    new(Plain, SpanOf(Plain, "Rapat warga dimulai pukul 8 pagi di balai desa."), "the same paragraph"),
                    new(Second, SpanOf(Second, "Satu baris."), "a [bracketed] one"),
                ],
            },
            Find(Wordy, Plain, "dalam rangka untuk") with { Arguments = ["dalam rangka untuk", "untuk"] },
            new(Unsourced, Plain, new(Plain.Length, 0)) { Arguments = [""] },
        ],
        [Unsourced, Twice, OffByDefault, Wordy, ToolDiagnostics.InvalidConfiguration, ToolDiagnostics.RuleFailed],
        [
            new("foto.txt", "skipped: a binary file", IsError: false),
            new("hilang.md", "no such file", IsError: true),
        ],
        [new("berita/#2 – 100%.md", ReportScope.Whole), new("berita/Rapat warga.txt", ReportScope.Whole)]);

    /// <summary>The same, and two of the findings silenced.</summary>
    public static LintResult Silenced { get; } = Everything with
    {
        Diagnostics =
        [
            .. Everything.Diagnostics.Select((found, at) => at switch
            {
                4 => found with { Suppression = new(SuppressionSource.Directive, "kutipan \u001B[31m dari\nsidang") },
                6 => found with { Suppression = new(SuppressionSource.Baseline, "") },
                _ => found,
            }),
        ],
    };

    public static LintResult Nothing { get; } = new([], [Unsourced], [], Files(5));

    /// <summary>So many files, of no matter what names.</summary>
    public static ImmutableArray<CheckedFile> Files(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new CheckedFile($"{number}.md", ReportScope.Whole))];

    public static string Write(ContentLint.Output.DiagnosticFormatter formatter, LintResult result)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Write(result, output);
        return output.ToString();
    }

    private static Diagnostic Find(DiagnosticDescriptor rule, SourceText source, string words, bool last = false) =>
        new(rule, source, SpanOf(source, words, last));

    private static TextSpan SpanOf(SourceText source, string words, bool last = false)
    {
        var start = last
            ? source.Text.LastIndexOf(words, StringComparison.Ordinal)
            : source.Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, words.Length);
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Tests.Analysis;

/// <summary>Analyzers over one text, with two tiny languages.</summary>
internal static class TestAnalysis
{
    private static readonly LanguageData[] Data =
    [
        new() { Tag = "id", Name = "Indonesian", Classes = Function("yang", "itu", "dan") },
        new() { Tag = "en", Name = "English", Classes = Function("the", "of", "and") },
    ];

    public static Vocabulary Words { get; } = BuildWords();

    private static LanguageSet Languages { get; } = new(Words, Data.Select(data => new LanguageProfile(data, Words)));

    /// <summary>A phrase of vocabulary entries parted by spaces.</summary>
    public static Phrase Phrase(string entries, int index = 0, string? language = null) =>
        new(language, [.. entries.Split(' ').Select(Number)], index);

    public static int Number(string entry) =>
        Words.FindEntry(entry) is > 0 and var number ? number : throw new ArgumentException(entry, nameof(entry));

    public static Document Parse(string text) => new DocumentParser(Languages).Parse(new SourceText("a.txt", text));

    public static AnalyzerPlan Plan(params DiagnosticAnalyzer[] analyzers) =>
        AnalyzerPlan.Create([.. analyzers], descriptor => descriptor.DefaultSeverity, _ => RuleOptions.None);

    public static DocumentAnalysis Analyze(string text, params DiagnosticAnalyzer[] analyzers) =>
        new AnalysisDriver(Plan(analyzers), Words).Analyze(Parse(text));

    /// <summary>The findings as "id text", in their order.</summary>
    public static string Show(IEnumerable<Diagnostic> diagnostics) => string.Join(
        "; ", diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Source[diagnostic.Span]}".TrimEnd()));

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Function(params ImmutableArray<string> words) =>
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("function", words);

    private static Vocabulary BuildWords()
    {
        var builder = new VocabularyBuilder();
        foreach (var data in Data)
            LanguageProfile.AddWords(data, builder);
        foreach (var word in (string[])["satu", "dua", "tiga", "sebut*", "sebutkan", "sebutkan*"])
            builder.Add(word);
        return builder.Build();
    }
}

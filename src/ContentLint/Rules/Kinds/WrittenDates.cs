using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>The dates of a document, read once for the rules that look at dates.</summary>
internal static class WrittenDates
{
    /// <param name="document">Those of its boilerplate are left out.</param>
    /// <param name="languages">That of the run: another one is read anew.</param>
    public static ReadOnlySpan<FoundDate> Of(Document document, FrozenDictionary<LanguageProfile, DateWords> languages) =>
        document.Remember(languages, () => Read(document, languages));

    private static FoundDate[] Read(Document document, FrozenDictionary<LanguageProfile, DateWords> languages)
    {
        var found = new List<FoundDate>();
        var scanner = new DateScanner(document, languages);
        while (scanner.MoveNext())
            found.Add(new(scanner.Date, scanner.Words, scanner.Block));
        return [.. found];
    }
}

using System.Globalization;
using ContentLint.Diagnostics;
using Humanizer;

namespace ContentLint.Output;

/// <summary>Numbers and the words that go with them, as a reader of the locale writes them.</summary>
internal static class LocaleWords
{
    // The mark between thousands is a phrase like any other.
    private const string GroupMark = ",";

    public static string Number(this Locale locale, int count) =>
        count.ToString("N0", CultureInfo.InvariantCulture).Replace(GroupMark, locale.Say(GroupMark), StringComparison.Ordinal);

    /// <summary>The count and the noun; only an English noun has a plural of its own.</summary>
    public static string Quantity(this Locale locale, string noun, int count) =>
        locale.Phrases.TryGetValue(noun, out var word)
            ? $"{locale.Number(count)} {word}"
            : noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    public static string Word(this Locale locale, Severity severity) => locale.Say(severity.Word());
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Rules;

/// <summary>The languages that the program speaks.</summary>
public static class Locales
{
    private static readonly Lazy<Locale> Indonesian = new(() => Read("id"));

    /// <summary>The default first.</summary>
    public static ImmutableArray<string> Tags { get; } = [Locale.English.Tag, "id"];

    /// <summary>Stands for the language of the reader's system or editor.</summary>
    public const string Auto = "auto";

    /// <summary>What a person may choose: the tags, and <see cref="Auto"/>.</summary>
    public static ImmutableArray<string> Choices => [.. Tags, Auto];

    /// <summary>The one that serves a reader best; English for a language that the program does not speak.</summary>
    /// <param name="tag">A BCP 47 tag, of which the language counts: "id", "id-ID"; an underscore may stand for the hyphen.</param>
    public static Locale Find(string tag)
    {
        var end = tag.AsSpan().IndexOfAny('-', '_');
        var language = end < 0 ? tag : tag[..end];

        // The tag of Indonesian was "in" before 1989, and Java kept it for long.
        return language.ToLowerInvariant() is "id" or "in" or "ind" ? Indonesian.Value : Locale.English;
    }

    private static Locale Read(string tag)
    {
        using var reader = new StreamReader(typeof(Locales).Assembly.GetManifestResourceStream($"phrases/{tag}")!);
        var errors = new List<RuleError>();
        var phrases = YamlReader.Read($"phrases/{tag}.yml", reader.ReadToEnd(), errors);
        return errors.Count == 0
            ? new(tag, phrases!.Entries.ToFrozenDictionary(entry => entry.Key.Value, entry => ((YamlText)entry.Value).Value, StringComparer.Ordinal))
            : throw new InvalidOperationException($"{errors[0].Path}({errors[0].Line},{errors[0].Column}): {errors[0].Message}");
    }
}

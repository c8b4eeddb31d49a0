using System.Collections.Immutable;
using System.Globalization;

namespace ContentLint.Diagnostics;

/// <summary>
/// Words that are put into a person's language when they are shown, as Roslyn's LocalizableString: a phrase of the program with its
/// arguments, or a text that is the same in every language. Nothing is formatted before it is asked for.
/// </summary>
/// <param name="Format">A composite format in English, which is what a <see cref="Locale"/> knows the phrase by; or the text itself.</param>
/// <param name="Arguments">Default for a text that is the same in every language.</param>
public readonly record struct LocalizableText(string Format, ImmutableArray<string> Arguments)
{
    /// <inheritdoc cref="FromString"/>
    public static implicit operator LocalizableText(string text) => FromString(text);

    /// <summary>A text of the article, a number, a path: the same in every language.</summary>
    public static LocalizableText FromString(string text) => new(text, default);

    /// <param name="format">A composite format in English; without arguments it is taken as it is, and braces are braces.</param>
    /// <param name="arguments">For its placeholders.</param>
    public static LocalizableText Of(string format, params ReadOnlySpan<string> arguments) => new(format, [.. arguments]);

    public bool IsPhrase => !Arguments.IsDefault;

    public string In(Locale locale) => IsPhrase ? Fill(locale.Say(Format), Arguments) : Format;

    /// <summary>In English.</summary>
    public override string ToString() => IsPhrase ? Fill(Format, Arguments) : Format;

    public bool Equals(LocalizableText other) =>
        Format == other.Format
        && IsPhrase == other.IsPhrase
        && (!IsPhrase || Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan()));

    public override int GetHashCode() => Format.GetHashCode(StringComparison.Ordinal);

    private static string Fill(string format, ImmutableArray<string> arguments) =>
        arguments.IsEmpty ? format : string.Format(CultureInfo.InvariantCulture, format, [.. arguments]);
}

using System.Collections.Frozen;

namespace ContentLint.Diagnostics;

/// <summary>The language in which a person reads findings: what the program's own phrases are in it.</summary>
/// <param name="tag">As <c>--locale</c> and the maps in rule files name it: "en", "id".</param>
/// <param name="phrases">The phrases by their English; one that is missing stays English.</param>
public sealed class Locale(string tag, FrozenDictionary<string, string> phrases)
{
    public static Locale English { get; } = new("en", FrozenDictionary<string, string>.Empty);

    public string Tag { get; } = tag;

    /// <summary>By their English.</summary>
    public FrozenDictionary<string, string> Phrases { get; } = phrases;

    public string Say(string english) => Phrases.GetValueOrDefault(english, english);

    /// <summary>Fills the placeholders of a phrase.</summary>
    public string Say(string english, params ReadOnlySpan<string> arguments) => LocalizableText.Of(english, arguments).In(this);
}

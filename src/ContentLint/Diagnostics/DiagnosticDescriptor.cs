using System.Collections.Immutable;

namespace ContentLint.Diagnostics;

/// <summary>What every finding of one rule shares.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>"CL" and four digits, the first of them the category. Never used again for another rule.</summary>
    public required string Id { get; init; }

    /// <summary>The name in kebab-case, as files, directives and the command line write it.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>A composite format: {0} and so on are the finding's arguments. No final full stop.</summary>
    public required string MessageFormat { get; init; }

    public required Severity DefaultSeverity { get; init; }

    /// <summary>One to three sentences for the writer: what the reader loses by the defect.</summary>
    public required string Why { get; init; }

    /// <summary>The version that brought the rule.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Ids of rules that know more of one defect: where one of them reports something, a finding that overlaps it is left out.</summary>
    public ImmutableArray<string> YieldsTo { get; init; } = [];

    /// <summary>What <see cref="Title"/>, <see cref="MessageFormat"/> and <see cref="Why"/> are in other languages than English, by tag.</summary>
    public ImmutableDictionary<string, DescriptorText> Translations { get; init; } = NoTranslations;

    /// <summary>To add to.</summary>
    public static ImmutableDictionary<string, DescriptorText> NoTranslations { get; } =
        ImmutableDictionary.Create<string, DescriptorText>(StringComparer.Ordinal);

    public Category Category => (Category)(Id[2] - '0');

    /// <summary>The name in PascalCase, as SARIF writes it.</summary>
    public string PascalName => string.Concat(Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>
    /// The same rule with its words in another language: its own, or those of the locale, which knows the tool's own rules; what neither has
    /// stays English.
    /// </summary>
    public DiagnosticDescriptor In(Locale locale)
    {
        if (locale == Locale.English)
            return this;
        var own = Translations.GetValueOrDefault(locale.Tag);
        return this with
        {
            Title = own?.Title ?? locale.Say(Title),
            MessageFormat = own?.MessageFormat ?? locale.Say(MessageFormat),
            Why = own?.Why ?? locale.Say(Why),
        };
    }
}

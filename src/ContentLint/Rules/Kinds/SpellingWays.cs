using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The groups of one rule.</summary>
/// <param name="Phrases">The words of each, with its place in <paramref name="Ways"/> as index.</param>
internal sealed record SpellingWays(ImmutableArray<SpellingWay> Ways, PhraseList Phrases)
{
    /// <summary>Give the place of a way in <see cref="Ways"/>.</summary>
    public WordTries Tries { get; } = new(Phrases);

    /// <summary>Reads the groups at two keys; null after an error.</summary>
    public static SpellingWays? Read(RuleNode node, RuleCompilation compilation, string equalKey, string standardKey) =>
        node.Part(() => Compile(node, compilation, equalKey, standardKey), Write, Read);

    private static SpellingWays? Compile(RuleNode node, RuleCompilation compilation, string equalKey, string standardKey)
    {
        var ways = new List<(SpellingWay Way, string Language, RuleText Source)>();
        var groups = 0;
        foreach (var (key, hasStandard) in new[] { (equalKey, false), (standardKey, true) })
        {
            foreach (var (language, texts) in node.TextsByLanguage(key))
            {
                foreach (var text in texts)
                {
                    if (!Split(node, text, groups++, hasStandard, language, ways))
                        return null;
                }
            }
        }

        return Number(node, compilation, ways);
    }

    private static bool Split(
        RuleNode node, RuleText text, int group, bool hasStandard, string language, List<(SpellingWay Way, string Language, RuleText Source)> ways)
    {
        var parts = text.Value.Split('|', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts.Any(part => part.Length == 0) || parts.Distinct(StringComparer.Ordinal).Count() < parts.Length)
        {
            node.Error(text, $"'{text.Value}' must be different ways to write a word, parted by |");
            return false;
        }

        if (parts.Any(part => part.EndsWith('*')) && !parts.All(part => part.EndsWith('*')))
        {
            node.Error(text, $"in '{text.Value}' all ways must end in '*', or none");
            return false;
        }

        for (var number = 0; number < parts.Length; number++)
        {
            var part = parts[number];
            var keepsCase = parts.Count(other => other.Equals(part, StringComparison.OrdinalIgnoreCase)) > 1;
            ways.Add((new(part.TrimEnd('*'), part.EndsWith('*'), group, hasStandard && number == 0, keepsCase), language, text with { Value = part }));
        }

        return true;
    }

    // The longer text first: where both "elite*" and "elit*" fit, the lower number wins.
    private static SpellingWays Number(
        RuleNode node, RuleCompilation compilation, List<(SpellingWay Way, string Language, RuleText Source)> ways)
    {
        var reader = new PhraseReader(node, compilation);
        var phrases = new List<Phrase>(ways.Count);
        var ordered = ways.OrderByDescending(way => way.Way.Text.Length).ThenBy(way => way.Way.Text, StringComparer.Ordinal).ToImmutableArray();
        for (var number = 0; number < ordered.Length; number++)
        {
            var language = PhraseReader.ToLanguage(ordered[number].Language);
            foreach (var words in reader.Read(ordered[number].Source, language))
                phrases.Add(new(language, words, number));
        }

        return new([.. ordered.Select(way => way.Way)], PhraseList.Create(phrases));
    }

    // There are none after an error, and then there is no pack.
    private static void Write(SpellingWays? ways, PackWriter pack)
    {
        pack.WriteNumber(ways?.Ways.Length ?? 0);
        foreach (var way in ways?.Ways ?? [])
            way.Write(pack);
        (ways?.Phrases ?? PhraseList.Empty).Write(pack);
    }

    private static SpellingWays Read(PackReader pack)
    {
        var ways = ImmutableArray.CreateBuilder<SpellingWay>(pack.ReadNumber());
        while (ways.Count < ways.Capacity)
            ways.Add(SpellingWay.Read(pack));
        return new(ways.MoveToImmutable(), PhraseList.Read(pack));
    }
}

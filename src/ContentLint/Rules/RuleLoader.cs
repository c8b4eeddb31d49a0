using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>Turns rule and language files into a rule set. A wrong file is left out and told; it never stops the others.</summary>
public static class RuleLoader
{
    public static RuleSet Load(IEnumerable<RuleFile> files) => Load([new RuleSource([.. files])]);

    /// <param name="sources">
    /// In order: a rule replaces the one with the same id, and a language the one with the same tag, of an earlier source.
    /// Within one source each id, name and tag occurs once.
    /// </param>
    public static RuleSet Load(ImmutableArray<RuleSource> sources)
    {
        var errors = new List<RuleError>();
        var languages = LoadLanguages(sources, errors);
        var words = FindWords(sources);
        var vocabulary = words is null ? NumberWords(languages) : new(words.Vocabulary);
        var set = new Lazy<LanguageSet>(() => CreateLanguages(languages, vocabulary.Build(), words));
        var compilation = new RuleCompilation(vocabulary, set) { LanguageData = languages, Lexicons = CollectLexicons(sources), Words = words };

        // A rule may name a language whose file is wrong: that is one error, not one for each rule.
        ImmutableArray<string> tags =
        [
            .. sources.SelectMany(source => source.Files)
                .Where(file => file.IsLanguage)
                .Select(file => file.Name.EndsWith(".yml", StringComparison.Ordinal) ? file.Name[..^4] : file.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        var read = sources.Select(source => ReadRules(source, compilation, tags)).ToList();
        var rules = RuleCatalogue.Join(sources, read, errors);
        return new(rules, set.Value.With(CollectBoilerplate(rules)), compilation.Lexicons, [.. errors.Distinct().OrderBy(error => error, RuleErrorOrder.Instance)])
        {
            FaultyFiles = sources.SelectMany(source => source.Files)
                .Where(file => errors.Exists(error => error.Path == file.Path))
                .GroupBy(file => file.Path, StringComparer.Ordinal)
                .ToImmutableDictionary(files => files.Key, files => files.Last().Text, StringComparer.Ordinal),
            Fingerprint = new(() => FingerprintOf(sources.Where(source => !source.IsBuiltIn))),
        };
    }

    // A language of the user's may change what any rule means: then all are compiled from their texts.
    private static CompiledWords? FindWords(ImmutableArray<RuleSource> sources) =>
        sources.Any(source => source.Words is null && source.Files.Any(file => file.IsLanguage))
            ? null
            : sources.Select(source => source.Words).FirstOrDefault(words => words is not null);

    private static string FingerprintOf(IEnumerable<RuleSource> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources)
        {
            foreach (var file in source.Files)
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path.Length}:{file.Path}{file.Text.Length}:{file.Text}"));
            foreach (var (tag, read) in source.Lexicons.OrderBy(lexicon => lexicon.Key, StringComparer.Ordinal))
                hash.AppendData(SHA256.HashData([.. Encoding.UTF8.GetBytes(tag), .. read()]));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ImmutableArray<RuleReading> ReadRules(
        RuleSource source, RuleCompilation compilation, ImmutableArray<string> tags) =>
    [
        .. source.Files
            .Where(file => !file.IsLanguage)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => RuleReader.Read(file, source.IsBuiltIn, compilation, tags)),
    ];

    private static ImmutableArray<LanguageData> LoadLanguages(ImmutableArray<RuleSource> sources, List<RuleError> errors)
    {
        var byTag = new SortedDictionary<string, LanguageData>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var file in source.Files.Where(file => file.IsLanguage).OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                if (LanguageReader.Read(file, errors) is { } language)
                    byTag[language.Tag] = language;
            }
        }

        return [.. byTag.Values];
    }

    private static VocabularyBuilder NumberWords(ImmutableArray<LanguageData> languages)
    {
        var vocabulary = new VocabularyBuilder();
        foreach (var language in languages)
            LanguageProfile.AddWords(language, vocabulary);
        return vocabulary;
    }

    // Where a rule of the user's added a word, that word may be in a class as well.
    private static LanguageSet CreateLanguages(ImmutableArray<LanguageData> languages, Vocabulary vocabulary, CompiledWords? words) => new(
        vocabulary,
        [
            .. languages.Select(language => vocabulary == words?.Vocabulary
                ? new LanguageProfile(language, vocabulary, words.Classes[language.Tag])
                : new(language, vocabulary)),
        ]);

    // Of every rule, those that are off too: what a block is does not hang on what is reported.
    private static BoilerplateLines CollectBoilerplate(ImmutableArray<Rule> rules)
    {
        var marks = rules.Select(rule => rule.Analyzer).OfType<IMarksBoilerplate>().Select(analyzer => analyzer.Boilerplate).ToArray();
        return new(
            [.. marks.SelectMany(lines => lines.Anywhere)],
            [.. marks.SelectMany(lines => lines.Head)],
            [.. marks.SelectMany(lines => lines.Foot)]);
    }

    private static ImmutableDictionary<string, Lazy<Lexicon>> CollectLexicons(ImmutableArray<RuleSource> sources)
    {
        var lexicons = ImmutableDictionary.CreateBuilder<string, Lazy<Lexicon>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (tag, read) in sources.SelectMany(source => source.Lexicons))
            lexicons[tag] = new Lazy<Lexicon>(() => Lexicon.Read(read()));
        return lexicons.ToImmutable();
    }
}

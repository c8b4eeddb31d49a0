using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reads the phrases of rule files: words parted by spaces, each a word, a beginning with '*', or the name of a class of the
/// language between angle brackets, which stands for each of its entries.
/// </summary>
internal sealed class PhraseReader(RuleNode node, RuleCompilation compilation)
{
    // Classes multiply: two of a hundred words each in one phrase are ten thousand phrases.
    private const int MaximumExpansion = 5_000;

    private readonly List<int> _numbers = [];

    /// <summary>The phrases of a map by language; the index of each is its place among all entries of the map.</summary>
    public PhraseList Read(string key) => node.Part(() => Compile(key), (phrases, pack) => phrases.Write(pack), PhraseList.Read);

    /// <summary>The numbers of the words that a phrase is made of, once for each way to fill its classes.</summary>
    public ImmutableArray<ImmutableArray<int>> Read(RuleText text, string? language)
    {
        if (!text.Value.Contains('<', StringComparison.Ordinal))
            return ReadPlain(text) is { IsDefault: false } words ? [words] : [];
        ImmutableArray<ImmutableArray<int>> phrases = [[]];
        foreach (var word in SplitWords(text.Value))
        {
            var choices = ReadWord(text, word, language);
            if (phrases.Length * choices.Length > MaximumExpansion)
            {
                node.Error(text, $"the classes in '{text.Value}' stand for more than {MaximumExpansion} phrases");
                return [];
            }

            phrases = [.. phrases.SelectMany(_ => choices, (before, choice) => before.AddRange(choice))];
        }

        return phrases;
    }

    /// <summary>Null for <see cref="RuleKeyChecker.AnyLanguage"/>.</summary>
    public static string? ToLanguage(string tag) => tag == RuleKeyChecker.AnyLanguage ? null : tag;

    public static string[] SplitWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The entries of a class of a language, or empty after an error.</summary>
    public ImmutableArray<string> ReadClass(RuleText text, string name, string? language)
    {
        if (language is null)
        {
            node.Error(text, $"<{name}> is a class of one language and cannot stand under '{RuleKeyChecker.AnyLanguage}'");
            return [];
        }

        // A language whose file is wrong has no data, and its error was told there.
        if (compilation.LanguageData.FirstOrDefault(data => data.Tag == language) is not { } data)
            return [];
        if (data.Classes.TryGetValue(name, out var entries))
            return entries;
        node.Error(text, $"<{name}> is no class of words in languages/{language}.yml{NearestName.Suggest(name, data.Classes.Keys)}");
        return [];
    }

    private PhraseList Compile(string key)
    {
        var phrases = new List<Phrase>();
        var index = 0;
        foreach (var (language, texts) in node.TextsByLanguage(key))
        {
            foreach (var text in texts)
            {
                var tag = ToLanguage(language);
                phrases.AddRange(Read(text, tag).Select(words => new Phrase(tag, words, index)));
                index++;
            }
        }

        return PhraseList.Create(phrases);
    }

    // Most phrases have no class, and a rule may have tens of thousands.
    private ImmutableArray<int> ReadPlain(RuleText text)
    {
        _numbers.Clear();
        var rest = text.Value.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var end = IndexOfSpace(rest);
            if (RuleFormats.FindWordFault(rest[..end]) is { } fault)
            {
                node.Error(text, fault);
                return default;
            }

            _numbers.Add(compilation.Vocabulary.Add(rest[..end]));
            rest = rest[end..].TrimStart();
        }

        return [.. _numbers];
    }

    private static int IndexOfSpace(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                return at;
        }

        return text.Length;
    }

    private ImmutableArray<ImmutableArray<int>> ReadWord(RuleText text, string word, string? language)
    {
        if (word.StartsWith('<') && word.EndsWith('>'))
            return [.. ReadClass(text, word[1..^1], language).Select(entry => ToNumbers(SplitWords(entry)))];
        if (RuleFormats.FindWordFault(word) is not { } fault)
            return [ToNumbers(word)];
        node.Error(text, fault);
        return [];
    }

    private ImmutableArray<int> ToNumbers(params ReadOnlySpan<string> words)
    {
        var numbers = ImmutableArray.CreateBuilder<int>(words.Length);
        foreach (var word in words)
            numbers.Add(compilation.Vocabulary.Add(word));
        return numbers.MoveToImmutable();
    }
}

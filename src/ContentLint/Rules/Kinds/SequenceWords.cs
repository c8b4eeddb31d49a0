using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Turns the words and classes of one sequence into steps, and guesses how rare they are.</summary>
/// <param name="classes">The names of the classes of a program; takes those of this sequence.</param>
internal sealed class SequenceWords(
    RuleNode node, RuleText text, string? language, RuleCompilation compilation, List<string> classes)
{
    // Words that bind sentences together are in almost each of them.
    private const string CommonClass = "function";
    private const int CommonCost = 100;

    private readonly PhraseReader _phrases = new(node, compilation);
    private readonly ImmutableArray<string> _common =
        compilation.LanguageData.FirstOrDefault(data => data.Tag == language)?.Classes.GetValueOrDefault(CommonClass, []) ?? [];

    public bool HasFailed { get; private set; }

    public SequenceFragment ReadWord(string word)
    {
        if (RuleFormats.FindWordFault(word) is { } fault)
        {
            node.Error(text, fault);
            HasFailed = true;
            return SequenceFragment.Empty;
        }

        var number = compilation.Vocabulary.Add(word);
        return SequenceFragment.Of(SequenceOperation.Word, number, new([number], CostOf(word)));
    }

    /// <summary>Its entries of several words first, the longest before the others, then one step for all single words.</summary>
    public SequenceFragment ReadClass(string name)
    {
        var entries = _phrases.ReadClass(text, name, language);
        HasFailed |= entries.IsEmpty;
        ImmutableArray<string[]> phrases =
        [
            .. entries.Select(PhraseReader.SplitWords).Where(words => words.Length > 1).OrderByDescending(words => words.Length),
        ];
        var singles = entries.Where(entry => !entry.Contains(' ', StringComparison.Ordinal)).ToList();
        SequenceFragment? choice = singles.Count == 0 ? null : CreateClass(name, singles);
        foreach (var words in phrases.Reverse())
        {
            var phrase = words.Aggregate(SequenceFragment.Empty, (before, word) => before.Then(ReadWord(word)));
            choice = choice is null ? phrase : phrase.Or(choice);
        }

        return choice ?? SequenceFragment.Empty;
    }

    private SequenceFragment CreateClass(string name, List<string> singles)
    {
        classes.Add(name);
        return SequenceFragment.Of(
            SequenceOperation.Class,
            classes.Count - 1,
            new([.. singles.Select(word => compilation.Vocabulary.Add(word))], singles.Sum(CostOf)));
    }

    private int CostOf(string word) =>
        _common.Contains(word, StringComparer.OrdinalIgnoreCase) ? CommonCost : word.EndsWith('*') ? 2 : 1;
}

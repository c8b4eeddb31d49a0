using System.Collections.Immutable;
using ContentLint.Analysis;

namespace ContentLint.Rules.Kinds;

/// <summary>The phrases of one rule, as they are looked for and as they are written.</summary>
/// <param name="Phrases">Each with its place in <paramref name="Texts"/> as index.</param>
/// <param name="Texts">Each entry of the rule file.</param>
/// <param name="KeepsCase">Whether upper and lower case must be as written.</param>
internal sealed record PhraseTable(ImmutableArray<Phrase> Phrases, ImmutableArray<string> Texts, bool KeepsCase)
{
    public static RuleKey CaseKey { get; } =
        new("case", RuleKeyType.Choice, "Whether upper and lower case must be as written (exact) or do not matter (ignore, default).") { Choices = ["exact", "ignore"] };

    public WordTries Tries { get; } = new(Phrases);

    /// <summary>Whether the text of a hit is written as the rule wants it; always so when case does not matter.</summary>
    public bool IsExact(in PhraseContext hit)
    {
        if (!KeepsCase)
            return true;
        var words = PhraseReader.SplitWords(Texts[hit.PhraseIndex]);
        for (var number = 0; number < words.Length; number++)
        {
            var text = hit.Document[hit.Document.Tokens[hit.FirstToken + number]];
            var isExact = words[number].EndsWith('*')
                ? text.StartsWith(words[number].AsSpan(..^1), StringComparison.Ordinal)
                : text.SequenceEqual(words[number]);
            if (!isExact)
                return false;
        }

        return true;
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The phrases of one rule, as they are looked for and, where that matters, as they are written.</summary>
/// <param name="Phrases">Each with its place among the entries of the rule file as index.</param>
/// <param name="Texts">Each entry of the rule file; null when upper and lower case do not matter.</param>
internal sealed record PhraseTable(PhraseList Phrases, ImmutableArray<string>? Texts)
{
    public static RuleKey CaseKey { get; } =
        new("case", RuleKeyType.Choice, "Whether upper and lower case must be as written (exact) or do not matter (ignore, default).") { Choices = ["exact", "ignore"] };

    public bool KeepsCase => Texts is not null;

    public WordTries Tries { get; } = new(Phrases);

    public static PhraseTable Create(PhraseList phrases, ImmutableArray<string> texts, bool keepsCase) => new(phrases, keepsCase ? texts : null);

    public static PhraseTable Read(PackReader pack)
    {
        var phrases = PhraseList.Read(pack);
        return new(phrases, pack.ReadByte() > 0 ? [.. pack.ReadTexts()] : null);
    }

    public void Write(PackWriter pack)
    {
        Phrases.Write(pack);
        pack.WriteByte(Convert.ToByte(KeepsCase));
        if (Texts is { } texts)
            pack.WriteTexts(texts);
    }

    /// <summary>Whether the text of a hit is written as the rule wants it; always so when case does not matter.</summary>
    public bool IsExact(in PhraseContext hit)
    {
        if (Texts is not { } texts)
            return true;
        var words = PhraseReader.SplitWords(texts[hit.PhraseIndex]);
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

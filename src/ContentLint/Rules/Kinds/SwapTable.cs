using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>What is to be reported and what should stand there.</summary>
/// <param name="Count">How many entries the rule file makes, wrong ones too.</param>
/// <param name="Phrases">What is reported.</param>
/// <param name="Replacements">By the index of the phrase. Read when something is reported first.</param>
internal sealed record SwapTable(int Count, PhraseTable Phrases, Lazy<ImmutableArray<string>> Replacements)
{
    public bool IsEmpty => Count == 0;

    /// <param name="node">The rule.</param>
    /// <param name="compilation">Numbers words.</param>
    /// <param name="keepsCase">Whether upper and lower case must be as written.</param>
    /// <param name="fill">Reads the rule; not called where the table has been compiled before.</param>
    public static SwapTable Compile(RuleNode node, RuleCompilation compilation, bool keepsCase, Action<SwapTableBuilder> fill) => node.Part(
        () =>
        {
            var builder = new SwapTableBuilder(new PhraseReader(node, compilation));
            fill(builder);
            return builder.Build(keepsCase);
        },
        Write,
        Read);

    private static SwapTable Read(PackReader pack)
    {
        var (count, phrases, replacements) = (pack.ReadNumber(), PhraseTable.Read(pack), pack.ReadSlice());
        return new(count, phrases, new(() => ImmutableCollectionsMarshal.AsImmutableArray(replacements.Fork().ReadTexts())));
    }

    private static void Write(SwapTable table, PackWriter pack)
    {
        pack.WriteNumber(table.Count);
        table.Phrases.Write(pack);
        var replacements = new PackWriter();
        replacements.WriteTexts(table.Replacements.Value);
        pack.WriteSlice(replacements);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

internal sealed class SubstitutionKind : RuleKind
{
    public override string Name => "substitution";

    public override string Summary => "Reports words that have a better form, and offers that form.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("swap", RuleKeyType.PairsByLanguage, "What is reported and what should stand there.") { IsRequired = true },
        new("endings", RuleKeyType.TextsByLanguage, "Endings that each entry of swap may carry; they stay as they are: nya."),
        FixKey,
        new("names", RuleKeyType.Choice, "What becomes of a hit with a capital inside a sentence, or before another word with a capital: it is reported (default), or left as a part of a name.") { Choices = ["report", "leave"] },
        new("titles", RuleKeyType.TextsByLanguage, "Words of swap that stand before names: reported there too, with a capital for each word of what should stand there."),
        PhraseTable.CaseKey,
        .. HitConditions.Keys,
    ];

    public static RuleKey FixKey { get; } =
        new("fix", RuleKeyType.Choice, "Whether the replacement is offered as a fix, and whether it keeps the meaning for sure (safe) or wants a look (unsafe).") { Choices = ["safe", "unsafe"] };

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what should stand there"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        if (ReadSwaps(node, "swap", compilation, node.Text("case") == "exact") is not { } table)
            return null;
        return new SubstitutionAnalyzer(
            descriptor, table.Phrases, table.Replacements, HitConditions.Read(node, compilation), compilation)
        {
            Safety = ReadSafety(node),
            LeavesNames = node.Text("names") == "leave",
            Titles = node.TextsByLanguage("titles").Values
                .SelectMany(titles => titles)
                .Select(title => compilation.Vocabulary.Add(title.Value))
                .ToFrozenSet(),
        };
    }

    internal static FixSafety? ReadSafety(RuleNode node) =>
        node.Text("fix") switch { "safe" => FixSafety.Safe, "unsafe" => FixSafety.Unsafe, _ => null };

    /// <summary>An analyzer that reports what a kind makes of its own keys, in small letters; null after an error.</summary>
    /// <param name="fill">Reads those keys.</param>
    /// <param name="nothing">The error where they make nothing.</param>
    internal static DiagnosticAnalyzer? Compile(
        DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation, Action<SwapTableBuilder> fill, string nothing)
    {
        var table = SwapTable.Compile(node, compilation, keepsCase: false, fill);
        if (table.IsEmpty)
        {
            node.Error("kind", nothing);
            return null;
        }

        return new SubstitutionAnalyzer(
            descriptor, table.Phrases, table.Replacements, HitConditions.Read(node, compilation), compilation)
        {
            Safety = ReadSafety(node),
            WantsLowerCase = true,
        };
    }

    /// <summary>The pairs at a key of a rule; null after an error.</summary>
    internal static SwapTable? ReadSwaps(RuleNode node, string key, RuleCompilation compilation, bool keepsCase)
    {
        var table = SwapTable.Compile(node, compilation, keepsCase, swaps => ReadPairs(node, key, swaps));
        if (!table.IsEmpty)
            return table;
        node.Error(key, $"'{key}' holds no pair");
        return null;
    }

    private static void ReadPairs(RuleNode node, string key, SwapTableBuilder swaps)
    {
        var endings = node.TextsByLanguage("endings");
        foreach (var (language, pairs) in node.PairsByLanguage(key))
        {
            foreach (var (from, to) in pairs)
            {
                CheckPair(node, from, to);
                swaps.Add(from, to.Value, language, endings.GetValueOrDefault(language, []));
            }
        }
    }

    private static void CheckPair(RuleNode node, RuleText from, RuleText to)
    {
        if (from.Value.AsSpan().IndexOfAny('*', '<') >= 0)
            node.Error(from, $"'{from.Value}' must be plain words: a beginning with * or a <class> has no one replacement");
        else if (from.Value == to.Value)
            node.Error(from, $"'{from.Value}' is replaced by itself");
    }
}

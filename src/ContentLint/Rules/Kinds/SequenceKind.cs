using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

internal sealed class SequenceKind : RuleKind
{
    public override string Name => "sequence";

    public override string Summary =>
        "Reports a pattern of words: alternatives, classes of words from the language file, gaps, optional parts.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("sequences", RuleKeyType.TextsByLanguage, "What is reported: words, beginnings with *, (a|b), [optional], <class>, <Cap>, <number>, <quote>, <word>, ...3 for a gap, a+ for once or more, {the part to report}.") { IsRequired = true },
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the reported text", "the whole match"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var programs = node.Part(() => CompilePrograms(node, compilation), SequenceProgram.WriteAll, SequenceProgram.ReadAll);
        return new SequenceAnalyzer(descriptor, programs, HitConditions.Read(node, compilation), compilation);
    }

    private static ImmutableArray<SequenceProgram> CompilePrograms(RuleNode node, RuleCompilation compilation)
    {
        var sequences = node.TextsByLanguage("sequences");
        ImmutableArray<SequenceProgram> programs =
        [
            .. sequences
                .Select(pair => SequenceProgram.Compile(node, "sequences", pair.Key, pair.Value, compilation))
                .OfType<SequenceProgram>(),
        ];
        if (sequences.Values.All(texts => texts.IsEmpty))
            node.Error("sequences", "'sequences' holds no sequence");
        return programs;
    }
}

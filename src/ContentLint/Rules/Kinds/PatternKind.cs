using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

internal sealed class PatternKind : RuleKind
{
    public override string Name => "pattern";

    public override string Summary => "Reports what a regular expression finds in a sentence that holds one of its trigger words.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("patterns", RuleKeyType.MappingsByLanguage, "What is reported.")
        {
            IsRequired = true,
            Fields =
            [
                new("pattern", RuleKeyType.Text, "A .NET regular expression without lookaround and backreferences; it sees one sentence, in which a line break may stand for a space (\\s).") { IsRequired = true },
                new("triggers", RuleKeyType.Texts, "Words, or beginnings with *, one of which must stand in the sentence; [] to look at every sentence.") { IsRequired = true },
            ],
        },
        PhraseTable.CaseKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var patterns = ImmutableArray.CreateBuilder<TriggeredPattern>();
        foreach (var (language, entries) in node.NodesByLanguage("patterns"))
        {
            foreach (var entry in entries)
            {
                var pattern = new TriggeredPattern(
                    PhraseReader.ToLanguage(language),
                    ReadTriggers(entry, compilation),
                    entry.PlacedText("pattern")!.Value.Value,
                    node.Text("case") == "exact");
                patterns.Add(pattern);
                node.AddCheck(() => Check(pattern, descriptor, entry));
            }
        }

        if (patterns.Count > 0)
            return new PatternAnalyzer(descriptor, patterns.ToImmutable(), HitConditions.Read(node, compilation), compilation);
        node.Error("patterns", "'patterns' holds no pattern");
        return null;
    }

    private static ImmutableArray<int> ReadTriggers(RuleNode entry, RuleCompilation compilation)
    {
        var triggers = ImmutableArray.CreateBuilder<int>();
        foreach (var trigger in entry.Texts("triggers"))
        {
            if (RuleFormats.FindWordFault(trigger.Value) is { } fault)
                entry.Error(trigger, $"a trigger is one word, but {fault}");
            else
                triggers.Add(compilation.Vocabulary.Add(trigger.Value));
        }

        return triggers.ToImmutable();
    }

    private static void Check(TriggeredPattern pattern, DiagnosticDescriptor descriptor, RuleNode entry)
    {
        if (PatternCheck.Run(pattern.Text, pattern.Regex.BuildAutomaton, entry) is not { } regex)
            return;
        var last = MessageFormat.FindPlaceholders(descriptor.MessageFormat) is { IsEmpty: false } numbers ? numbers.Max() : 0;
        var groups = regex.GetGroupNumbers().Max();
        if (last > groups)
            entry.Error("pattern", $"the message has {{{last}}}, but '{pattern.Text}' has groups up to {groups} only");
    }
}

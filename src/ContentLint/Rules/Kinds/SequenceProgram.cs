using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>The sequences of one rule in one language: steps of a nondeterministic automaton over tokens.</summary>
/// <param name="Language">The tag of the blocks it is looked for in, or null for all.</param>
/// <param name="Steps">The last one accepts.</param>
/// <param name="Classes">The names of the classes that steps number.</param>
/// <param name="Triggers">Numbers of words, one of which stands in every match.</param>
internal sealed record SequenceProgram(
    string? Language, ImmutableArray<SequenceStep> Steps, ImmutableArray<string> Classes, ImmutableArray<int> Triggers)
{
    private const int MaximumSteps = 20_000;

    /// <summary>Null after an error.</summary>
    /// <param name="key">The key of <paramref name="node"/> that holds the sequences.</param>
    /// <param name="language">The entry of that key.</param>
    /// <param name="texts">Where two begin at the same token, the first one counts.</param>
    public static SequenceProgram? Compile(
        RuleNode node, string key, string language, ImmutableArray<RuleText> texts, RuleCompilation compilation)
    {
        var classes = new List<string>();
        var tag = PhraseReader.ToLanguage(language);
        ImmutableArray<SequenceFragment> sequences =
        [
            .. texts.Select(text => SequenceParser.Parse(node, text, new(node, text, tag, compilation, classes)))
                .OfType<SequenceFragment>(),
        ];
        if (sequences.IsEmpty)
            return null;
        var whole = sequences.Reverse().Aggregate((after, before) => before.Or(after));
        if (whole.Steps.Length <= MaximumSteps)
            return new(tag, whole.Steps.Add(new(SequenceOperation.Accept)), [.. classes], [.. whole.Trigger!.Words.Distinct()]);
        node.Error(key, $"the sequences of '{language}' with their classes are too long: {whole.Steps.Length} steps, at most {MaximumSteps}");
        return null;
    }

    public static void WriteAll(ImmutableArray<SequenceProgram> programs, PackWriter pack)
    {
        pack.WriteNumber(programs.Length);
        foreach (var program in programs)
        {
            pack.WriteText(program.Language ?? RuleKeyChecker.AnyLanguage);
            pack.WriteArray<byte>([.. program.Steps.Select(step => (byte)step.Operation)]);
            pack.WriteArray<int>([.. program.Steps.Select(step => step.Operand)]);
            pack.WriteTexts(program.Classes);
            pack.WriteArray(program.Triggers.AsSpan());
        }
    }

    public static ImmutableArray<SequenceProgram> ReadAll(PackReader pack)
    {
        var programs = ImmutableArray.CreateBuilder<SequenceProgram>(pack.ReadNumber());
        while (programs.Count < programs.Capacity)
            programs.Add(new(PhraseReader.ToLanguage(pack.ReadText()), ReadSteps(pack), [.. pack.ReadTexts()], ImmutableCollectionsMarshal.AsImmutableArray(pack.ReadArray<int>())));
        return programs.MoveToImmutable();
    }

    private static ImmutableArray<SequenceStep> ReadSteps(PackReader pack)
    {
        var (operations, operands) = (pack.ReadArray<byte>(), pack.ReadArray<int>());
        var steps = new SequenceStep[operations.Length];
        for (var at = 0; at < steps.Length; at++)
            steps[at] = new((SequenceOperation)operations[at], operands[at]);
        return ImmutableCollectionsMarshal.AsImmutableArray(steps);
    }
}

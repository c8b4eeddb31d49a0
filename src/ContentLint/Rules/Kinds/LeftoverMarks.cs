using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Marks that are looked for together.</summary>
internal sealed class LeftoverMarks(ImmutableArray<LeftoverMark> marks)
{
    public ImmutableArray<LeftoverMark> Marks => marks;

    /// <summary>What a text must hold so that any of them may stand in it.</summary>
    public HeldTexts Held { get; } = new([.. marks.Select(mark => mark.Holds)]);
}

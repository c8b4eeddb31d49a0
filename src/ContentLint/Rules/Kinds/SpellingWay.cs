using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>One way to write a word or phrase that has several.</summary>
/// <param name="Text">Without the final '*' of a beginning.</param>
/// <param name="IsBeginning">Whether it stands for each word that begins so.</param>
/// <param name="Group">The number of the ways that belong together.</param>
/// <param name="IsStandard">Whether the others of its group are wrong beside it, however often they stand there.</param>
/// <param name="KeepsCase">Whether another way of the group differs from this one in capitals only.</param>
internal sealed record SpellingWay(string Text, bool IsBeginning, int Group, bool IsStandard, bool KeepsCase)
{
    public bool IsCapitalized => char.IsUpper(Text[0]);

    public static SpellingWay Read(PackReader pack) =>
        new(pack.ReadText(), pack.ReadByte() > 0, pack.ReadNumber(), pack.ReadByte() > 0, pack.ReadByte() > 0);

    public void Write(PackWriter pack)
    {
        pack.WriteText(Text);
        pack.WriteByte(Convert.ToByte(IsBeginning));
        pack.WriteNumber(Group);
        pack.WriteByte(Convert.ToByte(IsStandard));
        pack.WriteByte(Convert.ToByte(KeepsCase));
    }
}

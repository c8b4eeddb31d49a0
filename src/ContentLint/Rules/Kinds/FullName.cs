using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>A name of two or three words in one document.</summary>
/// <param name="Text">Its words as they stand first, parted by one space.</param>
/// <param name="Sound">Equal for names of which all letters together sound alike: see <see cref="NameLanguage.Fold"/>.</param>
/// <param name="Span">A place in the source.</param>
internal readonly record struct FullName(string Text, ulong Sound, TextSpan Span)
{
    /// <summary>
    /// Whether the two are one name: they differ in one word of four letters or more, which sounds alike, or only in where
    /// words are parted ("Jong-un", "Jong Un"). The word on which both agree is given, if there is one.
    /// </summary>
    public static bool AreOne(string one, string other, int shortest, out string shared)
    {
        shared = string.Empty;
        var (words, others) = (one.Split(' '), other.Split(' '));
        if (words.Length != others.Length)
            return LettersOf(one).Equals(LettersOf(other), StringComparison.OrdinalIgnoreCase);
        var differing = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Equals(others[at], StringComparison.OrdinalIgnoreCase))
                shared = words[at];
            else if (++differing > 1 || Math.Max(words[at].Length, others[at].Length) < shortest)
                return false;
        }

        return differing == 1;
    }

    public static void Write(BinaryWriter writer, FullName name)
    {
        writer.Write(name.Text);
        writer.Write(name.Sound);
        writer.Write(name.Span);
    }

    public static FullName Read(BinaryReader reader) => new(reader.ReadString(), reader.ReadUInt64(), reader.ReadSpan());

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetter));
}

using System.Security.Cryptography;
using System.Text;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Baselines;

/// <summary>One finding that is known and put aside, by what it says, not by where it stands.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Path">Of the article, from the folder of the baseline file, parted by '/'.</param>
/// <param name="Words">The hash of the words found.</param>
/// <param name="Context">The hash of the lines around them.</param>
/// <param name="Before">The hash of a few words before them; empty where those would tell nothing.</param>
/// <param name="After">The hash of a few words after them; empty where those would tell nothing.</param>
/// <param name="Text">The beginning of the words found, for a person who reads the file; it is not compared.</param>
internal sealed record BaselineEntry(string Rule, string Path, string Words, string Context, string Before, string After, string Text) : IComparable<BaselineEntry>
{
    // Of SHA-256, in hexadecimal digits: within one rule and one article, or among the entries left over, no two meet by chance.
    private const int Digits = 16;
    private const int ShortDigits = 8;
    private const int LongestText = 60;

    // So many words are known again without those beside them.
    private const int TellingWords = 6;

    /// <param name="diagnostic">The finding.</param>
    /// <param name="path">Of its article, as <see cref="Path"/> has it.</param>
    public static BaselineEntry Of(Diagnostic diagnostic, string path)
    {
        var words = FindingWords.Of(diagnostic);
        var (before, after) = FindingWords.Beside(diagnostic);
        if (before.Length == 0 && FindingWords.Count(words) >= TellingWords)
            before = words;
        return new(
            diagnostic.Descriptor.Id,
            path,
            Hash(words, Digits),
            Hash(FindingWords.Around(diagnostic), Digits),
            Hash(before, ShortDigits),
            Hash(after, ShortDigits),
            Shorten(words));
    }

    /// <summary>The order of the file: what belongs to one article stands together, and where it stands in the article does not matter.</summary>
    public int CompareTo(BaselineEntry? other)
    {
        if (other is null)
            return 1;
        foreach (var (one, another) in new[]
                 { (Path, other.Path), (Rule, other.Rule), (Text, other.Text), (Words, other.Words), (Context, other.Context), (Before, other.Before), (After, other.After) })
        {
            if (string.CompareOrdinal(one, another) is not 0 and var order)
                return order;
        }

        return 0;
    }

    private static string Hash(string text, int digits) =>
        text.Length == 0 ? text : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..digits];

    private static string Shorten(string words)
    {
        if (words.Length <= LongestText)
            return words;
        var length = char.IsHighSurrogate(words[LongestText - 1]) ? LongestText - 1 : LongestText;
        return words[..length] + "…";
    }
}

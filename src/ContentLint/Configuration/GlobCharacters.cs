using System.Collections.Immutable;
using System.Text;

namespace ContentLint.Configuration;

/// <summary>The characters between square brackets, as ranges of Unicode scalar values, both ends inside.</summary>
internal sealed record GlobCharacters(ImmutableArray<(int First, int Last)> Ranges, bool IsNegated)
{
    /// <param name="content">What stands between the brackets; not empty.</param>
    public static GlobCharacters Parse(ReadOnlySpan<char> content)
    {
        var isNegated = content.Length > 1 && content[0] == '!';
        if (isNegated)
            content = content[1..];
        var ranges = ImmutableArray.CreateBuilder<(int First, int Last)>();
        while (!content.IsEmpty)
        {
            var first = TakeCharacter(ref content);
            var last = first;
            // A hyphen at the end is itself.
            if (content.Length > 1 && content[0] == '-')
            {
                content = content[1..];
                last = TakeCharacter(ref content);
            }

            ranges.Add((first, last));
        }

        return new(ranges.ToImmutable(), isNegated);
    }

    public bool Allows(Rune character)
    {
        foreach (var (first, last) in Ranges)
        {
            if (character.Value >= first && character.Value <= last)
                return !IsNegated;
        }

        return IsNegated;
    }

    private static int TakeCharacter(ref ReadOnlySpan<char> content)
    {
        if (content.Length > 1 && content[0] == '\\')
            content = content[1..];
        Rune.DecodeFromUtf16(content, out var character, out var length);
        content = content[length..];
        return character.Value;
    }
}

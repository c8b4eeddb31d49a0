using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ContentLint.Configuration;

/// <summary>
/// The name of a section: a glob as section "Glob Expressions" of the EditorConfig specification (0.17.2) has it. Where the
/// specification is silent its test suite decides. Letter case counts.
/// </summary>
public sealed class EditorConfigGlob
{
    // A sign and the nineteen digits of the greatest number.
    private const int MaxNumberLength = 20;

    private readonly ImmutableArray<GlobInstruction> _instructions;

    /// <param name="pattern">What stands between the section's square brackets. Any text is a glob.</param>
    public EditorConfigGlob(string pattern)
    {
        Pattern = pattern;
        var scan = new GlobScan(pattern);
        HasBalancedBraces = scan.HasBalancedBraces;
        _instructions = GlobCompiler.Compile(pattern, scan);
    }

    public string Pattern { get; }

    /// <summary>If not, the braces stand for themselves, which is hardly what was meant.</summary>
    public bool HasBalancedBraces { get; }

    /// <summary>
    /// Whether the glob matches the whole path. Takes time in proportion to the lengths of glob and path multiplied: each
    /// instruction is tried at most once at each place.
    /// </summary>
    /// <param name="path">From the folder of the .editorconfig file on, beginning with '/' and parted by '/'.</param>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        var search = new GlobSearch(_instructions.Length, path.Length);
        search.Try(0, 0);
        while (search.TryNext(out var number, out var at))
        {
            var instruction = _instructions[number];
            switch (instruction.Operation)
            {
                case GlobOperation.End when at == path.Length:
                    return true;
                case GlobOperation.Unit when at < path.Length && path[at] == instruction.First:
                    search.Try(number + 1, at + 1);
                    break;
                case GlobOperation.AnyCharacter or GlobOperation.OneOf when at < path.Length && path[at] != '/':
                    Rune.DecodeFromUtf16(path[at..], out var character, out var length);
                    if (instruction.Characters?.Allows(character) != false)
                        search.Try(number + 1, at + length);
                    break;
                case GlobOperation.AnyName or GlobOperation.AnyPath:
                    var next = _instructions[number + 1];
                    for (var end = at; ; end++)
                    {
                        if (next.Operation is not GlobOperation.Unit || (end < path.Length && path[end] == next.First))
                            search.Try(number + 1, end);
                        if (end == path.Length || (path[end] == '/' && instruction.Operation is GlobOperation.AnyName))
                            break;
                        if (!search.Mark(number, end + 1))
                            break;
                    }

                    break;
                case GlobOperation.Number:
                    for (var end = at + 1; end <= Math.Min(path.Length, at + MaxNumberLength); end++)
                    {
                        if (IsNumber(path[at..end], instruction))
                            search.Try(number + 1, end);
                    }

                    break;
                case GlobOperation.Jump:
                    search.Try((int)instruction.First, at);
                    break;
                case GlobOperation.Fork:
                    search.Try((int)instruction.First, at);
                    search.Try(number + 1, at);
                    break;
            }
        }

        return false;
    }

    public override string ToString() => Pattern;

    /// <summary>Digits without leading zeros, and a hyphen before them for numbers below zero.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text, GlobInstruction range)
    {
        var digits = text[0] == '-' ? text[1..] : text;
        return !digits.IsEmpty
            && (digits[0] != '0' || text.Length == 1)
            && !digits.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= range.First
            && number <= range.Second;
    }
}

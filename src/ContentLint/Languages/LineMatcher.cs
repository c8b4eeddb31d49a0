using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>
/// Patterns for whole lines: plain words with '*' for any run of characters, the empty one too. Letter case counts only in a
/// pattern written all in capitals. A run of white space equals one space, none stands before a colon, and brackets and
/// bullets around the line are left aside, as is a colon after a pattern without '*'. A '*' at the end of a pattern does not take the full stop of a sentence: a
/// pattern that means to ends in "*.".
/// </summary>
internal sealed class LineMatcher
{
    /// <summary>In UTF-16 units; anything longer is a paragraph of somebody's own.</summary>
    public const int MaxLineLength = 500;

    private const string Openers = "([{<-–—*•·>»→▶|\"“'‘#";
    private const string Closers = ")]}>«→|\"”'’;,";

    private readonly FrozenDictionary<char, ImmutableArray<Pattern>> _byFirst;

    // What a line must begin with for any of those: a whole word; where a '*' may go on with the word, the letters before it; a mark.
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstWords;
    private readonly ImmutableArray<string> _firstLetters;
    private readonly SearchValues<char> _firstMarks;
    private readonly LetterPairs _beginnings;

    private readonly ImmutableArray<Pattern> _unanchored;

    // What a line must hold for an unanchored pattern, and what it must end with unless the pattern ends in '*'; so most lines need not be copied.
    private readonly SearchValues<string> _unanchoredWords;
    private readonly SearchValues<char> _lastMarks;
    private readonly bool _hasOpenEnd;

    public static readonly LineMatcher None = new([]);

    public LineMatcher(IEnumerable<string> patterns)
    {
        var compiled = patterns
            .Select(Compile)
            .Where(pattern => pattern.Parts.Any(part => part.Length > 0))
            .ToLookup(pattern => pattern.Parts[0].Length == 0);
        _unanchored = [.. compiled[true]];
        _byFirst = compiled[false]
            .GroupBy(pattern => char.ToLowerInvariant(pattern.Parts[0][0]))
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        var goesOn = compiled[false].Where(pattern => pattern.FirstWord.Length > 0)
            .ToLookup(pattern => pattern.Parts.Length > 1 && pattern.FirstWord.Length == pattern.Parts[0].Length, pattern => pattern.FirstWord);
        _firstWords = goesOn[false].ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _firstLetters = [.. goesOn[true].Distinct(StringComparer.OrdinalIgnoreCase)];
        _beginnings = new(goesOn.SelectMany(words => words));
        _firstMarks = SearchValues.Create([.. compiled[false].Where(pattern => pattern.FirstWord.Length == 0).Select(pattern => pattern.Parts[0][0])]);
        _unanchoredWords = SearchValues.Create([.. _unanchored.Select(pattern => pattern.FindLongestWord())], StringComparison.OrdinalIgnoreCase);
        _lastMarks = SearchValues.Create([.. _unanchored.SelectMany(pattern => pattern.LastMarks)]);
        _hasOpenEnd = _unanchored.Any(pattern => pattern.Parts[^1].Length == 0);
    }

    public bool IsMatch(ReadOnlySpan<char> line) => MayMatch(line) && Match(line, stackalloc char[MaxLineLength], out _);

    /// <summary>
    /// Whether it is worth while to match the line. Every line and every sentence of an article comes here: a look at the first word and at
    /// the last mark is enough for nearly all.
    /// </summary>
    public bool MayMatch(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLineLength)
            return false;
        var from = 0;
        while (from < line.Length && IsAside(line[from], Openers, keepStars: false))
            from++;
        if (from == line.Length)
            return false;
        return MayBegin(line[from..])
            || (!_unanchored.IsEmpty && (MayEnd(line) || IsCut(line[from..])) && line.ContainsAny(_unanchoredWords));
    }

    /// <param name="line">A line that may match, as it stands in the text.</param>
    /// <param name="buffer">At least <see cref="MaxLineLength"/> units.</param>
    /// <param name="rest">What comes after the words that the pattern begins with; lives in <paramref name="buffer"/>.</param>
    public bool Match(ReadOnlySpan<char> line, Span<char> buffer, out ReadOnlySpan<char> rest)
    {
        rest = default;
        var normal = Normalize(line, buffer);
        if (normal.IsEmpty)
            return false;
        return (_byFirst.TryGetValue(char.ToLowerInvariant(normal[0]), out var patterns) && Match(patterns, normal, out rest))
            || Match(_unanchored, normal, out rest);
    }

    private bool MayBegin(ReadOnlySpan<char> line)
    {
        if (!char.IsLetterOrDigit(line[0]))
            return _firstMarks.Contains(line[0] is '’' or '‘' ? '\'' : line[0]);
        if (!_beginnings.MayBegin(line))
            return false;
        if (_firstWords.Contains(FirstWordOf(line)))
            return true;
        foreach (var letters in _firstLetters)
        {
            if (line.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A character that shows nothing stands inside the first word, which was not seen as a whole then.
    private static bool IsCut(ReadOnlySpan<char> line) =>
        FirstWordOf(line).Length is > 0 and var end && end < line.Length && IsZeroWidth(line[end]);

    private static ReadOnlySpan<char> FirstWordOf(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetterOrDigit(line[end]))
            end++;
        return line[..end];
    }

    private bool MayEnd(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && IsAside(line[end - 1], Closers, keepStars: false))
            end--;
        if (end == 0)
            return false;
        var last = line[end - 1];
        var isStop = last == '.' && end > 1 && line[end - 2] is var before && before != '.' && !IsZeroWidth(before);
        return (_hasOpenEnd && !isStop) || !char.IsAscii(last) || _lastMarks.Contains(last);
    }

    private static bool Match(ImmutableArray<Pattern> patterns, ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.IsMatch(line))
            {
                rest = line[pattern.Parts[0].Length..];
                return true;
            }
        }

        rest = default;
        return false;
    }

    private static Pattern Compile(string pattern)
    {
        var line = Normalize(pattern, new char[pattern.Length], keepStars: true).ToString();
        var ignoresCase = line.Any(char.IsLower) || line.Count(char.IsUpper) < 2;
        return new([.. line.Split('*')], ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> line, Span<char> buffer, bool keepStars = false)
    {
        var (from, to) = (0, line.Length);
        while (from < to && IsAside(line[from], Openers, keepStars))
            from++;
        while (to > from && IsAside(line[to - 1], Closers, keepStars))
            to--;
        var length = 0;
        foreach (var unit in line[from..to])
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                buffer[length++] = unit;
                continue;
            }

            if (IsZeroWidth(unit))
                continue;
            if (!char.IsWhiteSpace(unit))
                buffer[length++] = unit is '’' or '‘' ? '\'' : unit;
            else if (length > 0 && buffer[length - 1] != ' ')
                buffer[length++] = ' ';
            if (length > 1 && buffer[length - 1] == ':' && buffer[length - 2] == ' ')
                buffer[--length - 1] = ':';
        }

        return buffer[..length];
    }

    private static bool IsAside(char unit, string marks, bool keepStars) =>
        !char.IsAsciiLetterOrDigit(unit)
        && (char.IsWhiteSpace(unit) || IsZeroWidth(unit) || marks.Contains(unit, StringComparison.Ordinal))
        && !(keepStars && unit == '*');

    private static bool IsZeroWidth(char unit) => unit is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private sealed record Pattern(ImmutableArray<string> Parts, StringComparison Comparison)
    {
        private static readonly string AllAscii = string.Concat(Enumerable.Range(0, 128).Select(unit => (char)unit));

        /// <summary>The letters that the pattern begins with, alike in a line before it is normalized.</summary>
        public string FirstWord { get; } = FirstWordOf(Parts[0]).ToString();

        public string FindLongestWord() =>
            Parts.SelectMany(part => part.Select((_, at) => FirstWordOf(part.AsSpan(at)).ToString())).MaxBy(word => word.Length) ?? string.Empty;

        /// <summary>
        /// What a line may end with that the pattern takes: nothing for a pattern that ends in '*', everything for one that ends in no ASCII.
        /// </summary>
        public string LastMarks => Parts[^1] switch
        {
            [] => string.Empty,
            [.., var last] when char.IsAscii(last) => $"{char.ToLowerInvariant(last)}{char.ToUpperInvariant(last)}",
            _ => AllAscii,
        };

        // With '*' as the only wildcard the leftmost place of each part is as good as any other, so nothing is tried twice.
        public bool IsMatch(ReadOnlySpan<char> line)
        {
            if (!line.StartsWith(Parts[0], Comparison))
                return false;
            if (Parts.Length == 1)
                return line.Length == Parts[0].Length || (line.Length == Parts[0].Length + 1 && line[^1] == ':');
            if (Parts[^1].Length == 0 && EndsSentence(line))
                return false;
            var rest = line[Parts[0].Length..];
            foreach (var part in Parts.AsSpan()[1..^1])
            {
                var at = rest.IndexOf(part, Comparison);
                if (at < 0)
                    return false;
                rest = rest[(at + part.Length)..];
            }

            return rest.EndsWith(Parts[^1], Comparison);
        }

        private static bool EndsSentence(ReadOnlySpan<char> line) =>
            line.EndsWith(".", StringComparison.Ordinal) && !line.EndsWith("..", StringComparison.Ordinal);
    }
}

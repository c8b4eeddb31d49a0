using System.Collections.Frozen;

namespace ContentLint.Languages;

/// <summary>
/// What the lines around an article look like, in every language of the run: teasers and share buttons, bylines, credits of
/// pictures, dates. A file's language is not known yet when it is read, so the patterns of all languages stand together.
/// </summary>
public sealed class LinePatterns
{
    // In words and UTF-16 units: more is a sentence.
    private const int MaxNameWords = 9;
    private const int MaxBylineLength = 120;
    private const int MaxDatelineLength = 80;
    private const int MaxTimeZoneLength = 4;
    private const int MaxParticleLength = 3;

    private readonly LineMatcher _labelledBylines;
    private readonly LineMatcher _namedBylines;
    private readonly LineMatcher _captions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _dateWords;

    private LineMatcher _boilerplate = LineMatcher.None;
    private LineMatcher _head = LineMatcher.None;
    private LineMatcher _foot = LineMatcher.None;

    private LinePatterns(ILookup<bool, string> bylines, LineMatcher captions, FrozenSet<string> dateWords)
    {
        _labelledBylines = new(bylines[true]);
        _namedBylines = new(bylines[false]);
        _captions = captions;
        _dateWords = dateWords.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private LinePatterns(LinePatterns other)
    {
        _labelledBylines = other._labelledBylines;
        _namedBylines = other._namedBylines;
        _captions = other._captions;
        _dateWords = other._dateWords;
    }

    public static LinePatterns None { get; } = Create([], [], [], []);

    /// <param name="boilerplate">
    /// Lines left by a scraper or a publishing system. Plain words; '*' stands for anything, and at the end of a pattern for
    /// anything but a closing full stop; letter case counts only in a pattern all in capitals.
    /// </param>
    /// <param name="bylines">Such patterns; in one without a colon '*' takes only names.</param>
    /// <param name="captions">Lines that tell what a picture shows or whose it is.</param>
    /// <param name="dateWords">Months, days of the week, and words that go with them, such as "pukul".</param>
    public static LinePatterns Create(
        IEnumerable<string> boilerplate,
        IEnumerable<string> bylines,
        IEnumerable<string> captions,
        IEnumerable<string> dateWords) =>
        new(
            bylines.ToLookup(pattern => pattern.Contains(':', StringComparison.Ordinal)),
            new(captions),
            dateWords.ToFrozenSet(StringComparer.OrdinalIgnoreCase))
        { _boilerplate = new(boilerplate) };

    /// <summary>The same bylines, captions and dates with other boilerplate.</summary>
    public LinePatterns With(BoilerplateLines boilerplate) =>
        new(this) { _boilerplate = new(boilerplate.Anywhere), _head = new(boilerplate.Head), _foot = new(boilerplate.Foot) };

    public bool IsBoilerplate(ReadOnlySpan<char> line) => _boilerplate.IsMatch(line);

    public bool IsHeadBoilerplate(ReadOnlySpan<char> line) => _head.IsMatch(line);

    public bool IsFootBoilerplate(ReadOnlySpan<char> line) => _foot.IsMatch(line);

    public bool IsCaption(ReadOnlySpan<char> line) => _captions.IsMatch(line);

    public bool IsByline(ReadOnlySpan<char> line) =>
        line.Length <= MaxBylineLength
        && (_labelledBylines.IsMatch(line)
            || (_namedBylines.MayMatch(line) && _namedBylines.Match(line, stackalloc char[LineMatcher.MaxLineLength], out var names) && IsNames(names)));

    /// <summary>Whether the line is a date with its year, perhaps with a time, and nothing else.</summary>
    public bool IsDateline(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxDatelineLength || line.EndsWith(".", StringComparison.Ordinal))
            return false;
        var (hasDateWord, hasYear, hasFullDate) = (false, false, false);
        for (var at = 0; at < line.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(line[at]))
            {
                while (at < line.Length && (char.IsAsciiDigit(line[at]) || IsInnerMark(line, at)))
                    at++;
                hasYear |= IsYear(line[start..at]);
                hasFullDate |= at - start is >= 8 and <= 10 && line[start..at].ContainsAny('/', '-', '.');
            }
            else if (char.IsLetter(line[at]))
            {
                while (at < line.Length && (char.IsLetter(line[at]) || line[at] is '\'' or '’'))
                    at++;
                var word = line[start..at];
                var isDateWord = _dateWords.Contains(word);
                hasDateWord |= isDateWord;
                if (!isDateWord && (word.Length > MaxTimeZoneLength || word.ContainsAnyExceptInRange('A', 'Z')))
                    return false;
            }
            else
            {
                at++;
            }
        }

        return hasFullDate || (hasDateWord && hasYear);
    }

    private static bool IsInnerMark(ReadOnlySpan<char> line, int at) =>
        line[at] is '/' or '-' or '.' or ':' && at + 1 < line.Length && char.IsAsciiDigit(line[at + 1]);

    private static bool IsYear(ReadOnlySpan<char> number) => number.Length == 4 && number[0] is '1' or '2' && !number.ContainsAny('.', ':');

    private static bool IsNames(ReadOnlySpan<char> rest)
    {
        var words = 0;
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range].TrimStart("(|/&,-–@");
            if (word.IsEmpty)
                continue;
            if (++words > MaxNameWords || (char.IsLower(word[0]) && word.Length > MaxParticleLength))
                return false;
        }

        return words > 0;
    }
}

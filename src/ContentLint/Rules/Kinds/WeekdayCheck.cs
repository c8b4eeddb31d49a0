using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports a day of the week that is not the date's. A date without a year is held against the others of the article that lie a few
/// weeks from it at most: against those with a year and the right day, and against those without; a date whose day agrees
/// with any of them is right.
/// </summary>
internal sealed class WeekdayCheck(DiagnosticDescriptor descriptor, RuleVoice voice) : DateCheck(descriptor, voice)
{
    private static readonly LocalizableText Fitting = LocalizableText.Of("the day of the week fits this date");
    private static readonly LocalizableText Contradicting = LocalizableText.Of("this date says otherwise");

    // Dates of one piece of news; further apart they may be of different years, or of different articles in one file.
    private const int MostDays = 45;

    // A date long after one with a year is rather of the year before: news looks back.
    private const int MostDaysAhead = 14;
    private const int MostTokens = 2000;

    private const int MostNeighbours = 20;

    // A calendar, not an article.
    private const int MostDates = 200;

    public override void Report(in DocumentContext context, FrozenDictionary<LanguageProfile, DateWords> languages)
    {
        List<Found>? dates = null;
        foreach (var (date, words, _) in WrittenDates.Of(context.Document, languages))
        {
            var order = words.Forms.Order;
            if (date.Weekday == 0 || !date.Exists(order))
                continue;
            if (date.HasYear ? date.HasPlausibleYear : order is not DateOrder.Either || date.Form is not DateForm.Digits)
                (dates ??= []).Add(new(date, words, !date.HasYear || date.Fits(date.FullYear, order)));
        }

        if (dates is null)
            return;
        var found = CollectionsMarshal.AsSpan(dates);
        SortedSet<int>? years = null;
        for (var at = 0; at < found.Length; at++)
        {
            if (!HoldsVoice(context.Document.Tokens[found[at].Date.WeekdayToken]))
                continue;
            if (!found[at].IsRight)
                ReportMismatch(context, found[at], FindFitting(found, at));
            else if (!found[at].Date.HasYear && found.Length <= MostDates
                && FindContradiction(years ??= FindYears(context.Document), found, at, out var weekday) is >= 0 and var other)
                ReportContradiction(context, found[at], found[other].Date, weekday);
        }
    }

    private void ReportMismatch(in DocumentContext context, in Found found, WrittenDate? fitting)
    {
        var date = found.Date;
        var weekday = WrittenDate.WeekdayOf(date.FullYear, date.Month.Value, date.Day.Value);
        if (weekday == 0)
            weekday = WrittenDate.WeekdayOf(date.FullYear, date.Day.Value, date.Month.Value);
        Report(context, date, LocalizableText.Of("that date is {0}", found.Words.NameOf(weekday)), fitting, Fitting);
    }

    private void ReportContradiction(in DocumentContext context, in Found found, in WrittenDate other, int weekday)
    {
        var text = HitText.Of(context.Document, SpanOf(context.Document, other));
        Report(context, found.Date, LocalizableText.Of("beside '{0}' that date is {1}", text, found.Words.NameOf(weekday)), other, Contradicting);
    }

    private void Report(in DocumentContext context, in WrittenDate date, LocalizableText reason, WrittenDate? other, LocalizableText relation)
    {
        var span = SpanOf(context.Document, date);
        var related = other is { } place ? context.Sink.Relate(SpanOf(context.Document, place), relation) : null;
        context.Sink.Report(Descriptor, span, [HitText.Of(context.Document, span), reason], fix: null, related is null ? [] : [related]);
    }

    // Another date with this day of the week, near enough to be the one that was meant.
    private static WrittenDate? FindFitting(ReadOnlySpan<Found> found, int at)
    {
        for (var other = Math.Max(0, at - MostNeighbours); other < Math.Min(found.Length, at + MostNeighbours); other++)
        {
            if (found[other].IsRight && found[other].Date.HasYear && found[other].Date.Weekday == found[at].Date.Weekday)
                return found[other].Date;
        }

        return null;
    }

    /// <returns>The first date that contradicts one without a year; -1 where any agrees, or none says anything.</returns>
    private static int FindContradiction(SortedSet<int> years, ReadOnlySpan<Found> found, int at, out int weekday)
    {
        var (contradiction, hasYear) = (-1, false);
        weekday = 0;
        for (var other = 0; other < found.Length; other++)
        {
            if (other == at || !found[other].IsRight
                || Math.Abs(found[other].Date.First - found[at].Date.First) > MostTokens
                || FindWeekday(found[other].Date, found[at].Date) is not (> 0 and var right))
                continue;
            if (right == found[at].Date.Weekday)
                return -1;

            if (contradiction < 0 || (!hasYear && found[other].Date.HasYear))
                (contradiction, weekday, hasYear) = (other, right, found[other].Date.HasYear);
        }

        return contradiction >= 0 && (hasYear || IsOutvoted(found, at, weekday) || IsWorse(years, found[at].Date, found[contradiction].Date))
            ? contradiction
            : -1;
    }

    // Which of two dates that contradict each other is the wrong one: that which fits no year of the article, or else the later one.
    private static bool IsWorse(SortedSet<int> years, in WrittenDate date, in WrittenDate other)
    {
        var (fits, otherFits) = (false, false);
        foreach (var year in years)
        {
            fits |= date.Fits(year, DateOrder.DayFirst);
            otherFits |= other.Fits(year, DateOrder.DayFirst);
        }

        return fits == otherFits ? date.First > other.First : otherFits;
    }

    private static SortedSet<int> FindYears(Document document)
    {
        var years = new SortedSet<int>();
        foreach (var token in document.Tokens)
        {
            if (token.Kind is TokenKind.Number && token.Span.Length >= 4
                && FindYear(NumberParts.Read(document[token])) is >= 1900 and <= 2100 and var year)
                years.Add(year);
        }

        return years;
    }

    private static int FindYear(NumberParts parts) => parts switch
    {
        { Count: 1, First.Length: 4 } => parts.First.Value,
        { Count: 3, Mark: '/', Third.Length: 4 } => parts.Third.Value,
        _ => 0,
    };

    // Whether two other dates agree with each other.
    private static bool IsOutvoted(ReadOnlySpan<Found> found, int at, int weekday)
    {
        var votes = 0;
        for (var other = 0; other < found.Length; other++)
        {
            if (other != at && !found[other].Date.HasYear && FindWeekday(found[other].Date, found[at].Date) == weekday)
                votes++;
        }

        return votes > 1;
    }

    // The day of the week that a date without a year has by another date; 0 where that cannot be told.
    private static int FindWeekday(in WrittenDate known, in WrittenDate asked)
    {
        // A leap day in between depends on the year; any year will do to count the other days.
        var year = known.HasYear ? known.FullYear : 2001;
        if (!TryDate(year, known, out var from))
            return 0;
        for (var shift = -1; shift <= 1; shift++)
        {
            if (!TryDate(year + shift, asked, out var to) || Math.Abs(to.DayNumber - from.DayNumber) > MostDays)
                continue;
            if (known.HasYear && to.DayNumber - from.DayNumber > MostDaysAhead)
                return 0;
            if (!known.HasYear && SpansLeapDay(from, to))
                return 0;
            return ((((known.Weekday - 1 + to.DayNumber - from.DayNumber) % 7) + 7) % 7) + 1;
        }

        return 0;
    }

    private static bool SpansLeapDay(DateOnly one, DateOnly other) => one.Month <= 2 != other.Month <= 2 && Math.Max(one.Month, other.Month) < 7;

    private static bool TryDate(int year, in WrittenDate date, out DateOnly day)
    {
        var exists = WrittenDate.WeekdayOf(year, date.Month.Value, date.Day.Value) > 0;
        day = exists ? new DateOnly(year, date.Month.Value, date.Day.Value) : default;
        return exists;
    }

    private readonly record struct Found(WrittenDate Date, DateWords Words, bool IsRight);
}

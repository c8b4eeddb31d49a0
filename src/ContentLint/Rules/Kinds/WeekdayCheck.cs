using System.Collections.Frozen;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports a day of the week that is not the date's. A date without a year is held against the others of the article that lie a few
/// weeks from it at most: against those with a year and the right day, and against those without; a date whose day agrees
/// with any of them is right.
/// </summary>
internal sealed class WeekdayCheck(DiagnosticDescriptor descriptor, RuleVoice voice) : DateCheck(descriptor, voice)
{
    private const string Basis = "the day of the week fits the date here";

    // Dates of one piece of news; further apart they may be of different years, or of different articles in one file.
    private const int MostDays = 45;
    private const int MostTokens = 2000;

    // A calendar, not an article.
    private const int MostDates = 200;

    public override void Report(in DocumentContext context, FrozenDictionary<LanguageProfile, DateWords> languages)
    {
        List<Found>? dates = null;
        var scanner = new DateScanner(context.Document, languages);
        while (scanner.MoveNext())
        {
            var date = scanner.Date;
            if (date.Weekday > 0 && date.Exists(scanner.Words.Forms.Order) && (!date.HasYear || date.HasPlausibleYear))
                (dates ??= []).Add(new(date, scanner.Words, !date.HasYear || date.Fits(date.FullYear, scanner.Words.Forms.Order)));
        }

        if (dates is null)
            return;
        var found = CollectionsMarshal.AsSpan(dates);
        for (var at = 0; at < found.Length; at++)
        {
            if (!HoldsVoice(context.Document.Tokens[found[at].Date.WeekdayToken]))
                continue;
            if (!found[at].IsRight)
                Report(context, found[at], WrittenDate.WeekdayOf(found[at].Date.FullYear, found[at].Date.Month.Value, found[at].Date.Day.Value), FindFitting(found, at));
            else if (!found[at].Date.HasYear && found.Length <= MostDates && FindContradiction(found, at, out var weekday) is >= 0 and var other)
                Report(context, found[at], weekday, other < 0 ? null : found[other].Date);
        }
    }

    private void Report(in DocumentContext context, in Found found, int weekday, WrittenDate? basis)
    {
        var span = SpanOf(context.Document, found.Date);
        var related = basis is { } date ? context.Sink.Relate(SpanOf(context.Document, date), Basis) : null;
        context.Sink.Report(
            Descriptor,
            span,
            [HitText.Of(context.Document, span), found.Words.NameOf(weekday)],
            fix: null,
            related is null ? [] : [related]);
    }

    // Another date with this day of the week, near enough to be the one that was meant.
    private static WrittenDate? FindFitting(ReadOnlySpan<Found> found, int at)
    {
        for (var other = Math.Max(0, at - MostDates); other < Math.Min(found.Length, at + MostDates); other++)
        {
            if (found[other].IsRight && found[other].Date.HasYear && found[other].Date.Weekday == found[at].Date.Weekday)
                return found[other].Date;
        }

        return null;
    }

    /// <returns>The first date that contradicts one without a year; -1 where any agrees, or none says anything.</returns>
    private static int FindContradiction(ReadOnlySpan<Found> found, int at, out int weekday)
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

            // Of two dates without a year that say different things, the later one is reported.
            if (contradiction < 0 || (!hasYear && found[other].Date.HasYear))
                (contradiction, weekday, hasYear) = (other, right, found[other].Date.HasYear);
        }

        return contradiction >= 0 && (hasYear || contradiction < at || IsOutvoted(found, at, weekday)) ? contradiction : -1;
    }

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
            if (!TryDate(year + shift, asked, out var to) || Math.Abs(to.DayNumber - from.DayNumber) is var days && days > MostDays)
                continue;
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

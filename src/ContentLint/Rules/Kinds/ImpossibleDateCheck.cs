using System.Collections.Frozen;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>Reports days and clock times that there are not, and years that no news is of.</summary>
internal sealed class ImpossibleDateCheck(DiagnosticDescriptor descriptor, RuleVoice voice) : DateCheck(descriptor, voice)
{
    public override void Report(in DocumentContext context, FrozenDictionary<LanguageProfile, DateWords> languages)
    {
        foreach (var (date, words, _) in WrittenDates.Of(context.Document, languages))
        {
            if (HoldsVoice(context.Document.Tokens[date.First]) && FindFault(date, words.Forms.Order) is { } fault)
            {
                var span = SpanOf(context.Document, date);
                context.Sink.Report(Descriptor, span, HitText.Of(context.Document, span), fault);
            }
        }

        var clock = new ClockScanner(context.Document, languages);
        while (clock.MoveNext())
        {
            if (HoldsVoice(context.Document.Tokens[clock.Token]) && FindFault(clock.Time) is { } fault)
                context.Sink.Report(Descriptor, clock.Span, HitText.Of(context.Document, clock.Span), fault);
        }
    }

    private static LocalizableText? FindFault(in WrittenDate date, DateOrder order)
    {
        // "45/13/2020" alone may be the number of a file.
        var isDate = date.Form is DateForm.DayFirst
            || (date.Form is DateForm.MonthFirst && date.HasYear)
            || date.Weekday > 0
            || (date.HasYear && date.HasPlausibleYear && (date.IsBracketed || date.IsIntroduced));
        if (!isDate)
            return null;
        if (!date.Exists(order))
            return DescribeFault(date);
        return date.Weekday > 0 && date.HasYear && !date.HasPlausibleYear ? LocalizableText.Of("the year cannot be meant") : default(LocalizableText?);
    }

    private static LocalizableText DescribeFault(in WrittenDate date)
    {
        if (date.Month.Length > 2)
            return LocalizableText.Of("the month is missing or runs into the year");
        if (date.Month.Value is < 1 or > 12)
            return LocalizableText.Of("there is no month {0}", Show(date.Month.Value));
        return date is { Month.Value: 2, Day.Value: 29 }
            ? LocalizableText.Of("{0} is no leap year", Show(date.FullYear))
            : LocalizableText.Of("the month has no day {0}", Show(date.Day.Value));
    }

    private static LocalizableText? FindFault(NumberParts time) => time switch
    {
        { Count: 2, First.Length: <= 2, Second.Length: 3 } => LocalizableText.Of("minutes have two digits"),
        { Count: 1 } or { Second.Length: not 2 } => default(LocalizableText?),
        { First.Value: > 24 } or { First.Value: 24, Second.Value: > 0 } => LocalizableText.Of("the day has 24 hours"),
        { Second.Value: > 59 } => LocalizableText.Of("the hour has 60 minutes"),
        { Count: 3, Third: { Length: 2, Value: > 59 } } => LocalizableText.Of("the minute has 60 seconds"),
        _ => default(LocalizableText?),
    };

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Frozen;
using System.Globalization;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports dates and clock times in another form than the language's: a zero before a day, a month before its day, a colon in a clock
/// time. Bylines, captions and tables are left alone.
/// </summary>
internal sealed class DateFormCheck(DiagnosticDescriptor descriptor, RuleVoice voice) : DateCheck(descriptor, voice)
{
    public override void Report(in DocumentContext context, FrozenDictionary<LanguageProfile, DateWords> languages)
    {
        foreach (var (date, words, block) in WrittenDates.Of(context.Document, languages))
        {
            if (IsProse(block) && HoldsVoice(context.Document.Tokens[date.First])
                && FindForm(context.Document, date, words) is { } form)
                Report(context, date, form);
        }

        var clock = new ClockScanner(context.Document, languages);
        while (clock.MoveNext())
        {
            if (clock.Words.Forms.ClockMark is { } mark && clock.Time.Mark != mark
                && IsProse(clock.Block) && HoldsVoice(context.Document.Tokens[clock.Token]))
                Report(context, clock.Token, mark, clock.Time.Mark);
        }
    }

    private static bool IsProse(Block block) =>
        block.Kind is not (BlockKind.Byline or BlockKind.Caption or BlockKind.TableCell);

    private static string? FindForm(Document document, in WrittenDate date, DateWords words)
    {
        if (!date.Exists(words.Forms.Order))
            return null;
        switch (date.Form)
        {
            case DateForm.Digits when words.Forms is { DropsLeadingZero: true, Order: not DateOrder.Either }
                && (date.Day.IsPadded || date.Month.IsPadded)
                && (date.Weekday > 0 || date.IsIntroduced || (date.IsBracketed && date.HasYear)):
                var (one, other) = words.Forms.Order is DateOrder.DayFirst ? (date.Day, date.Month) : (date.Month, date.Day);
                var mark = document[date.Span][one.Length];
                return date.HasYear
                    ? string.Create(CultureInfo.InvariantCulture, $"{one.Value}{mark}{other.Value}{mark}{document[date.Span][(one.Length + other.Length + 2)..]}")
                    : string.Create(CultureInfo.InvariantCulture, $"{one.Value}{mark}{other.Value}");
            case DateForm.DayFirst when words.Forms.DropsLeadingZero && date.Day.IsPadded:
                return document[date.Span][1..].ToString();
            case DateForm.MonthFirst when words.Forms.Order is DateOrder.DayFirst && date is { HasYear: true, HasPlausibleYear: true } && !IsSignature(document, date):
                return string.Create(
                    CultureInfo.InvariantCulture, $"{date.Day.Value} {document[document.Tokens[date.First]]} {date.Year.Value}");
            default:
                return null;
        }
    }

    // The last line of a post that was taken over: "— Name (@name) November 10, 2017".
    private static bool IsSignature(Document document, in WrittenDate date) =>
        date.First > 1 && document[document.Tokens[date.First - 1]] is [')'] && document.Tokens[date.First - 2].Kind is TokenKind.Address;

    private void Report(in DocumentContext context, in WrittenDate date, string form) =>
        context.Sink.Report(
            Descriptor,
            date.Span,
            [HitText.Of(context.Document, date.Span), form],
            context.Sink.Replace(date.Span, form, LocalizableText.Of("Replace with '{0}'", form), FixSafety.Safe),
            []);

    private void Report(in DocumentContext context, int token, char mark, char wrong)
    {
        var span = context.Document.Tokens[token].Span;
        var text = context.Document[span].ToString();
        var form = text.Replace(wrong, mark);
        context.Sink.Report(Descriptor, span, [text, form], context.Sink.Replace(span, form, LocalizableText.Of("Replace with '{0}'", form), FixSafety.Safe), []);
    }
}

using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>The part of a language file that says how dates are written. Its types have been checked when it is read.</summary>
internal static class DateFormsReader
{
    public static RuleKey Key { get; } = new("dates", RuleKeyType.Mapping, "How dates and clock times are written.")
    {
        Fields =
        [
            new("order", RuleKeyType.Choice, "Which comes first in a date of digits; either (default) where custom differs.")
            {
                Choices = ["either", "day-first", "month-first"],
            },
            new("joints", RuleKeyType.Texts, "Words that may stand between a day of the week and its date."),
            new("eves", RuleKeyType.Texts, "Words that make a day of the week the evening before it."),
            new("introductions", RuleKeyType.Texts, "Words right before a date."),
            new("ordinals", RuleKeyType.Texts, "What may follow the digits of a day: st, nd."),
            new("clock", RuleKeyType.Texts, "Words right before a clock time."),
            new("zones", RuleKeyType.Texts, "Words right after a clock time."),
            new("clock-mark", RuleKeyType.Text, "The one mark between hours and minutes; without the key any will do."),
            new("drops-leading-zero", RuleKeyType.Flag, "Whether a day or month below ten has one digit."),
        ],
    };

    public static DateForms Read(RuleNode node) =>
        new(
            node.Text("order") switch { "day-first" => DateOrder.DayFirst, "month-first" => DateOrder.MonthFirst, _ => DateOrder.Either },
            ReadTexts(node, "joints"),
            ReadTexts(node, "eves"),
            ReadTexts(node, "introductions"),
            ReadTexts(node, "ordinals"),
            ReadTexts(node, "clock"),
            ReadTexts(node, "zones"),
            ReadMark(node),
            node.Flag("drops-leading-zero"));

    private static char? ReadMark(RuleNode node)
    {
        if (node.PlacedText("clock-mark") is not { } mark)
            return null;
        if (mark.Value is not ("." or ":"))
            node.Error(mark, $"a clock time has a full stop or a colon, not '{mark.Value}'");
        return mark.Value.FirstOrDefault();
    }

    private static ImmutableArray<string> ReadTexts(RuleNode node, string key) => [.. node.Texts(key).Select(text => text.Value)];
}

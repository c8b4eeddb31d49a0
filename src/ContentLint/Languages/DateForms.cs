using System.Collections.Immutable;

namespace ContentLint.Languages;

/// <summary>How a language writes dates and clock times.</summary>
/// <param name="Order">Of the day and the month where both are digits.</param>
/// <param name="Joints">Words between a day of the week and its date: "malam" in "Rabu malam (25/7)".</param>
/// <param name="Eves">Words that make a day of the week the evening before it: "malam" in "malam Minggu".</param>
/// <param name="Introductions">Words before a date: "tanggal".</param>
/// <param name="Ordinals">What follows the digits of a day: "rd" in "3rd".</param>
/// <param name="Clock">Words before a clock time: "pukul".</param>
/// <param name="Zones">Words after a clock time: "WIB".</param>
/// <param name="ClockMark">What parts hours from minutes; null where custom allows several.</param>
/// <param name="DropsLeadingZero">Whether a day or month below ten is written with one digit.</param>
public sealed record DateForms(
    DateOrder Order,
    ImmutableArray<string> Joints,
    ImmutableArray<string> Eves,
    ImmutableArray<string> Introductions,
    ImmutableArray<string> Ordinals,
    ImmutableArray<string> Clock,
    ImmutableArray<string> Zones,
    char? ClockMark,
    bool DropsLeadingZero)
{
    public static DateForms None { get; } = new(DateOrder.Either, [], [], [], [], [], [], null, false);

    /// <summary>All the words.</summary>
    public IEnumerable<string> Words => [.. Joints, .. Eves, .. Introductions, .. Ordinals, .. Clock, .. Zones];
}

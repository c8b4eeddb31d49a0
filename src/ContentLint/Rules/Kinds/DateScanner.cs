using System.Collections.Frozen;
using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Reads the dates of a document one by one, those of boilerplate left out. Each number is looked at with a few tokens around it.</summary>
internal ref struct DateScanner(Document document, FrozenDictionary<LanguageProfile, DateWords> languages)
{
    // "Rabu malam kemarin (25/7)".
    private const int MostJoints = 3;

    private readonly ReadOnlySpan<Token> _tokens = document.Tokens.AsSpan();
    private readonly ReadOnlySpan<int> _numbers = NumberTokens.Of(document);
    private DateBlockCursor _block = new(document, languages);
    private int _next;
    private int _consumed;

    public WrittenDate Date { get; private set; }

    /// <summary>The words of the language that <see cref="Date"/> is written in.</summary>
    public readonly DateWords Words => _block.Words!;

    public readonly Block Block => _block.Block;

    /// <summary>Goes to the next date; false when there is none.</summary>
    public bool MoveNext()
    {
        while (_next < _numbers.Length)
        {
            var token = _numbers[_next++];
            if (token < _consumed || !_block.MoveTo(token) || !TryRead(token, out var date))
                continue;
            Date = AttachWeekday(date);
            _consumed = date.End;
            return true;
        }

        return false;
    }

    private readonly bool TryRead(int at, out WrittenDate date)
    {
        var parts = NumberParts.Read(document[_tokens[at]]);
        switch (parts)
        {
            case { Count: 2 or 3, Mark: '/' }:
                date = Create(at, at + 1, parts.First, parts.Second, parts.Third, DateForm.Digits);
                return true;
            case { Count: 3, Mark: '.', First.Length: <= 2, Second.Length: <= 2, Third.Length: 4 }:
                date = Create(at, at + 1, parts.First, parts.Second, parts.Third, DateForm.Digits);
                return true;
            case { Count: 1, First.Length: <= 2 }:
                return TryReadHyphens(at, parts.First, out date)
                    || TryReadDayFirst(at, parts.First, out date)
                    || TryReadMonthFirst(at, parts.First, out date);
            default:
                date = default;
                return false;
        }
    }

    private readonly bool TryReadHyphens(int at, NumberGroup day, out WrittenDate date)
    {
        date = default;
        if (!IsHyphen(at + 1) || !IsHyphen(at + 3) || IsHyphen(at - 1) || IsHyphen(at + 5))
            return false;
        var (month, year) = (GroupAt(at + 2), GroupAt(at + 4));
        if (month.Length is not (1 or 2) || year.Length is not 4)
            return false;
        date = Create(at, at + 5, day, month, year, DateForm.Hyphens);
        return true;
    }

    private readonly bool TryReadDayFirst(int at, NumberGroup day, out WrittenDate date)
    {
        date = default;
        var month = SkipOrdinal(at + 1);
        if (!IsMonth(month))
            return false;
        var end = SkipStop(month);
        var year = GroupAt(end);
        if (year.Length != 4 || !_tokens[end].HasSpaceBefore)
            year = default;

        // In small letters "march" and "mar" are other words.
        if (year.Length == 0 && !_tokens[month].IsCapitalized)
            return false;
        date = Create(at, year.Length == 0 ? end : end + 1, day, new(Words.MonthOf(_tokens[month]), 0), year, DateForm.DayFirst);
        return true;
    }

    private readonly bool TryReadMonthFirst(int at, NumberGroup day, out WrittenDate date)
    {
        date = default;
        var month = at - 1;
        if (month > _block.First && document[_tokens[month]] is ['.'])
            month--;
        if (month < Math.Max(_block.First, _consumed) || !IsMonth(month) || !_tokens[month].IsCapitalized || !_tokens[at].HasSpaceBefore)
            return false;
        var end = SkipOrdinal(at + 1);
        var comma = end < _block.End && document[_tokens[end]] is [','] ? end + 1 : end;
        var year = GroupAt(comma);
        if (year.Length != 4)
            year = default;
        date = Create(month, year.Length == 0 ? end : comma + 1, day, new(Words.MonthOf(_tokens[month]), 0), year, DateForm.MonthFirst);
        return true;
    }

    private readonly WrittenDate Create(int first, int end, NumberGroup day, NumberGroup month, NumberGroup year, DateForm form)
    {
        if (form is DateForm.Digits && Words.Forms.Order is DateOrder.MonthFirst)
            (day, month) = (month, day);
        return new(first, end, TextSpan.FromBounds(_tokens[first].Span.Start, _tokens[end - 1].Span.End), day, month, year, form);
    }

    private readonly WrittenDate AttachWeekday(WrittenDate date)
    {
        var at = date.First - 1;
        var isIntroduced = at >= _block.First && Words.IsIntroduction(_tokens[at]);
        var isBracketed = at >= _block.First && document[_tokens[at]] is ['('];
        if (isBracketed)
            at--;
        var joints = 0;
        while (at >= _block.First && joints < MostJoints && Words.IsJoint(_tokens[at]))
        {
            (at, joints) = (at - 1, joints + 1);
        }

        if (at > _block.First && document[_tokens[at]] is [','])
            at--;
        while (at >= _block.First && joints < MostJoints && Words.IsJoint(_tokens[at]))
        {
            (at, joints) = (at - 1, joints + 1);
        }

        if (!IsWeekdayOfOneDate(at, isBracketed, date.HasYear))
            at = WeekdayAfter(date.End);
        date = date with { IsIntroduced = isIntroduced, IsBracketed = isBracketed };
        return at < 0 ? date : date with { Weekday = Words.WeekdayOf(_tokens[at]), WeekdayToken = at, IsIntroduced = true };
    }

    // "3/4/2014 (Senin)"
    private readonly int WeekdayAfter(int at) =>
        at + 2 < _block.End && document[_tokens[at]] is ['('] && document[_tokens[at + 2]] is [')']
        && _tokens[at + 1].IsCapitalized && Words.WeekdayOf(_tokens[at + 1]) > 0
            ? at + 1
            : -1;

    // In small letters "minggu" is a week, and before a date with a year the day all the same.
    private readonly bool IsWeekdayOfOneDate(int at, bool isBracketed, bool hasYear)
    {
        if (at < _block.First || !(hasYear || _tokens[at].IsCapitalized) || Words.WeekdayOf(_tokens[at]) == 0)
            return false;
        if (at == _block.First)
            return true;

        // The Sun, or the day after "malam Minggu", which is the evening before.
        var before = _tokens[at - 1];
        if (Words.IsEve(before) || (isBracketed && Words.IsShortWeekday(_tokens[at])))
            return false;

        // "Senin dan Selasa", "Sabtu-Minggu", "Senin, Selasa".
        return at - 2 < _block.First
            || document[before] is "." or ";" or ")" or ":"
            || (Words.WeekdayOf(_tokens[at - 2]) == 0 && Words.WeekdayOf(before) == 0);
    }

    private readonly bool IsMonth(int at) => at < _block.End && Words.MonthOf(_tokens[at]) > 0;

    private readonly bool IsHyphen(int at) =>
        at >= _block.First && at < _block.End && !_tokens[at].HasSpaceBefore && document[_tokens[at]] is [var mark] && Characters.IsHyphen(mark)
        && (at + 1 >= _block.End || !_tokens[at + 1].HasSpaceBefore);

    private readonly int SkipOrdinal(int at) =>
        at < _block.End && !_tokens[at].HasSpaceBefore && Words.IsOrdinal(_tokens[at]) ? at + 1 : at;

    // The full stop of "Jan. 2011".
    private readonly int SkipStop(int month) =>
        month + 2 < _block.End && _tokens[month].Span.Length <= 4 && document[_tokens[month + 1]] is ['.']
        && _tokens[month + 2].Kind is TokenKind.Number
            ? month + 2
            : month + 1;

    private readonly NumberGroup GroupAt(int at) =>
        at < _block.End && _tokens[at].Kind is TokenKind.Number && NumberParts.Read(document[_tokens[at]]) is { Count: 1 } parts
            ? parts.First
            : default;
}

using System.Globalization;
using ContentLint.Text;

namespace ContentLint.Output;

/// <summary>
/// GitHub's <c>primaryLocationLineHash</c> for each line of a text, by the algorithm that github/codeql-action publishes
/// (src/fingerprints.ts): a polynomial over the 100 code units from the line's beginning on, blanks and tabs left out.
/// </summary>
internal sealed class LineHash
{
    private const int Window = 100;
    private const ulong Base = 37;
    private const int EndOfFile = 65_535;

    private readonly List<string> _hashes = [];

    public LineHash(SourceText source)
    {
        // The algorithm reads the byte order mark as a character of the first line.
        var (units, starts) = Normalize(source.Encoding is TextEncoding.Utf8WithBom ? "\uFEFF" + source.Text : source.Text);
        var oldest = Power(Base, Window);
        var seen = new Dictionary<ulong, int>();
        var hash = 0UL;
        for (var at = 0; at < Window; at++)
            hash = unchecked((hash * Base) + UnitAt(units, at));

        var position = 0;
        foreach (var start in starts)
        {
            for (; position < start; position++)
                hash = unchecked((hash * Base) + UnitAt(units, position + Window) - (oldest * UnitAt(units, position)));
            seen[hash] = seen.GetValueOrDefault(hash) + 1;
            _hashes.Add(string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{seen[hash]}"));
        }
    }

    public int LineCount => _hashes.Count;

    /// <summary>The hash of a zero-based line, a colon, and how often the hash has come up so far.</summary>
    public string this[int line] => _hashes[line];

    /// <summary>The code units that count, each line end as one LF, and where among them each line starts.</summary>
    private static (List<int> Units, List<int> Starts) Normalize(string text)
    {
        var units = new List<int>(text.Length + 1);
        var starts = new List<int>();
        var (atLineStart, afterReturn) = (true, false);
        foreach (var unit in text)
        {
            if (unit is ' ' or '\t' || (unit == '\n' && afterReturn))
            {
                afterReturn = false;
                continue;
            }

            afterReturn = unit == '\r';
            Add(afterReturn ? '\n' : unit);
        }

        Add(EndOfFile);
        return (units, starts);

        void Add(int unit)
        {
            if (atLineStart)
                starts.Add(units.Count);
            atLineStart = unit == '\n';
            units.Add(unit);
        }
    }

    private static ulong UnitAt(List<int> units, int at) => at < units.Count ? (ulong)units[at] : 0;

    private static ulong Power(ulong number, int exponent)
    {
        var power = 1UL;
        for (var at = 0; at < exponent; at++)
            power = unchecked(power * number);
        return power;
    }
}

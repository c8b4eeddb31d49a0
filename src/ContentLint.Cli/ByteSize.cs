using System.Globalization;

namespace ContentLint.Cli;

/// <summary>Sizes as people write them: 500, 64KB, 10MB, 1GB; the units are powers of 1,024.</summary>
internal static class ByteSize
{
    private static readonly string[] Units = ["", "KB", "MB", "GB"];

    /// <summary>Null for anything else, and for what is no more than nothing or too much to count.</summary>
    public static long? Parse(string text)
    {
        for (var power = Units.Length - 1; power >= 0; power--)
        {
            var unit = Units[power];
            if (!text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
                continue;
            var number = text[..^unit.Length].TrimEnd();
            return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && count <= long.MaxValue >> (10 * power)
                ? count << (10 * power)
                : null;
        }

        return null;
    }
}

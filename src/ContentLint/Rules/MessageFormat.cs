using System.Collections.Immutable;
using System.Globalization;

namespace ContentLint.Rules;

/// <summary>The placeholders of a message: {0}, {1} and so on, with {{ and }} for the braces themselves.</summary>
internal static class MessageFormat
{
    /// <summary>The placeholders' numbers, or null when a brace is left alone or holds something else than a number.</summary>
    public static ImmutableArray<int>? FindPlaceholders(string message)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < message.Length; at++)
        {
            if (message[at] is not ('{' or '}'))
                continue;
            if (at + 1 < message.Length && message[at + 1] == message[at])
            {
                at++;
                continue;
            }

            var end = message[at] == '{' ? message.IndexOf('}', at) : -1;
            if (end < 0 || !int.TryParse(message.AsSpan((at + 1)..end), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            numbers.Add(number);
            at = end;
        }

        return numbers.ToImmutable();
    }
}

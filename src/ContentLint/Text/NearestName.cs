namespace ContentLint.Text;

/// <summary>Finds the name that a misspelt word was meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The name with the fewest letters to add, drop, change or swap with their neighbour, letter case aside; among equals the
    /// first in ordinal order. Null when even that one differs in more than a third of the word's letters (in more than one
    /// letter for words of up to five).
    /// </summary>
    public static string? Find(string word, IEnumerable<string> names)
    {
        var limit = Math.Max(word.Length, 3) / 3;
        string? nearest = null;
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(name.Length - word.Length) > limit)
                continue;
            var distance = GetDistance(word, name);
            if (distance > limit)
                continue;
            nearest = name;
            limit = distance - 1;
        }

        return nearest;
    }

    /// <summary>The end of an error message: "; did you mean 'phrases'?", or nothing when no name is near.</summary>
    public static string Suggest(string word, IEnumerable<string> names) =>
        Find(word, names) is { } nearest ? $"; did you mean '{nearest}'?" : string.Empty;

    /// <summary>
    /// How many letters to add, drop, change or swap with their neighbour, letter case aside: the optimal string alignment distance
    /// (Damerau 1964, each pair swapped at most once).
    /// </summary>
    public static int GetDistance(string word, string name)
    {
        var beforeLast = new int[name.Length + 1];
        var last = Enumerable.Range(0, name.Length + 1).ToArray();
        var current = new int[name.Length + 1];
        for (var row = 1; row <= word.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= name.Length; column++)
            {
                var change = AreEqual(word[row - 1], name[column - 1]) ? 0 : 1;
                var best = Math.Min(last[column - 1] + change, Math.Min(last[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && AreEqual(word[row - 1], name[column - 2]) && AreEqual(word[row - 2], name[column - 1]))
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                current[column] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[name.Length];
    }

    private static bool AreEqual(char one, char other) => Fold(one) == Fold(other);

    // Users write a-b for a_b as often as they slip.
    private static char Fold(char letter) => letter is '_' ? '-' : char.ToUpperInvariant(letter);
}

namespace ContentLint.Rules;

/// <summary>Which of the valid names somebody meant who wrote another one.</summary>
internal static class NearestName
{
    /// <summary>"; did you mean 'phrases'?", or nothing when no name is near.</summary>
    public static string Suggest(string written, IEnumerable<string> names)
    {
        var limit = Math.Max(1, written.Length / 3);
        var nearest = names
            .Select(name => (Name: name, Distance: Measure(written, name)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();
        return nearest is null ? string.Empty : $"; did you mean '{nearest}'?";
    }

    /// <summary>
    /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours, letter case and the choice between
    /// '-' and '_' free. (Damerau 1964; restricted form.)
    /// </summary>
    private static int Measure(string left, string right)
    {
        var rows = Enumerable.Range(0, left.Length + 1).Select(_ => new int[right.Length + 1]).ToArray();
        for (var i = 0; i <= left.Length; i++)
            rows[i][0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = rows[i - 1][j - 1] + (Fold(left[i - 1]) == Fold(right[j - 1]) ? 0 : 1);
                rows[i][j] = Math.Min(replaced, Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && Fold(left[i - 1]) == Fold(right[j - 2]) && Fold(left[i - 2]) == Fold(right[j - 1]))
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }

        return rows[left.Length][right.Length];
    }

    private static char Fold(char letter) => letter is '_' ? '-' : char.ToLowerInvariant(letter);
}

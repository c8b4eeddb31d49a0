using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ContentLint.Rules.Kinds;

/// <summary>Which keys of a keyboard lie side by side: a finger that misses one hits another.</summary>
internal sealed class Keyboard
{
    private readonly FrozenSet<(char, char)> _neighbours;

    /// <param name="rows">The letters of each row, from the top, each half a key further to the right than the one above.</param>
    public Keyboard(ImmutableArray<string> rows)
    {
        var neighbours = new HashSet<(char, char)>();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var key = 0; key < rows[row].Length; key++)
            {
                Join(rows[row], key, rows[row], key + 1);
                if (row == 0)
                    continue;
                Join(rows[row], key, rows[row - 1], key);
                Join(rows[row], key, rows[row - 1], key + 1);
            }
        }

        _neighbours = neighbours.ToFrozenSet();

        void Join(string row, int key, string otherRow, int otherKey)
        {
            if (otherKey >= otherRow.Length)
                return;
            neighbours.Add((row[key], otherRow[otherKey]));
            neighbours.Add((otherRow[otherKey], row[key]));
        }
    }

    public bool AreNeighbours(char first, char second) => _neighbours.Contains((first, second));
}

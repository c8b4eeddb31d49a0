using System.Collections;

namespace ContentLint.Configuration;

/// <summary>What is still to be tried when a glob is matched with a path; nothing is tried twice.</summary>
internal sealed class GlobSearch(int instructionCount, int pathLength)
{
    private readonly int _width = pathLength + 1;
    private readonly BitArray _tried = new(checked(instructionCount * (pathLength + 1)));
    private readonly List<int> _open = new(capacity: 16);

    public void Try(int instruction, int at)
    {
        if (Mark(instruction, at))
            _open.Add((instruction * _width) + at);
    }

    /// <summary>Has the instruction count as tried at a place; false if it has been.</summary>
    public bool Mark(int instruction, int at)
    {
        var state = (instruction * _width) + at;
        if (_tried[state])
            return false;
        _tried[state] = true;
        return true;
    }

    public bool TryNext(out int instruction, out int at)
    {
        if (_open.Count == 0)
        {
            (instruction, at) = (0, 0);
            return false;
        }

        (instruction, at) = Math.DivRem(_open[^1], _width);
        _open.RemoveAt(_open.Count - 1);
        return true;
    }
}

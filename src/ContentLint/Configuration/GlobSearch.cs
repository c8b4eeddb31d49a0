using System.Collections;

namespace ContentLint.Configuration;

/// <summary>What is still to be tried when a glob is matched with a path; nothing is tried twice.</summary>
internal sealed class GlobSearch(int instructionCount, int pathLength)
{
    private readonly int _width = pathLength + 1;
    private readonly BitArray _tried = new(checked(instructionCount * (pathLength + 1)));
    private readonly Stack<int> _open = new();

    public void Try(int instruction, int at)
    {
        var state = (instruction * _width) + at;
        if (_tried[state])
            return;
        _tried[state] = true;
        _open.Push(state);
    }

    public bool TryNext(out int instruction, out int at)
    {
        var found = _open.TryPop(out var state);
        (instruction, at) = (state / _width, state % _width);
        return found;
    }
}

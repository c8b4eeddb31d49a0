namespace ContentLint.Rules.Kinds;

/// <summary>Some of the names that stand beside a name, each once, in order.</summary>
internal struct NameNeighbours
{
    private const int Most = 6;

    // Most names of an article stand beside no other.
    private NameForm[]? _names;
    private int _count;

    public readonly ReadOnlySpan<NameForm> Names => _names.AsSpan(0, _count);

    /// <summary>Unless it is there, or there are enough.</summary>
    public void Add(NameForm name)
    {
        if (_count == Most || Names.Contains(name))
            return;
        _names ??= new NameForm[Most];
        _names[_count++] = name;
    }

    public void Clear() => _count = 0;
}

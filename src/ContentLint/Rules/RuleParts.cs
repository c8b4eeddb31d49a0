using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>
/// What is dear to compile of a rule, part by part in the order in which its kind asks for it. For a built-in rule all of it was compiled, and
/// checked, when the library was built; a start reads it from the pack.
/// </summary>
internal sealed class RuleParts
{
    private readonly PackReader? _reader;
    private readonly PackWriter? _writer;
    private bool _isCompiling;

    private RuleParts(PackReader? reader, PackWriter? writer)
    {
        _reader = reader;
        _writer = writer;
    }

    /// <summary>Compiles every part.</summary>
    public static RuleParts None { get; } = new(reader: null, writer: null);

    /// <summary>Compiles every part and writes it.</summary>
    public static RuleParts To(PackWriter writer) => new(reader: null, writer);

    /// <summary>Reads every part.</summary>
    public static RuleParts From(PackReader reader) => new(reader.Fork(), writer: null);

    /// <summary>Whether the rule was checked when it was compiled, so that what only checks can be left out.</summary>
    public bool AreRead => _reader is not null;

    /// <param name="compile">Not called where the part is read. Asks for no other part.</param>
    /// <param name="write">Writes the part.</param>
    /// <param name="read">Reads what <paramref name="write"/> wrote.</param>
    public T Get<T>(Func<T> compile, Action<T, PackWriter> write, Func<PackReader, T> read)
    {
        if (_reader is not null)
            return read(_reader);
        if (_writer is null)
            return compile();
        if (_isCompiling)
            throw new InvalidOperationException("A part of a rule is compiled inside another part.");
        _isCompiling = true;
        var part = compile();
        _isCompiling = false;
        write(part, _writer);
        return part;
    }
}

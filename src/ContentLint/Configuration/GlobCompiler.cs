using System.Collections.Immutable;

namespace ContentLint.Configuration;

/// <summary>Turns a glob into instructions, about one for each of its characters.</summary>
internal sealed class GlobCompiler
{
    private readonly string _pattern;
    private readonly GlobScan _scan;
    private readonly ImmutableArray<GlobInstruction>.Builder _instructions = ImmutableArray.CreateBuilder<GlobInstruction>();
    private readonly Stack<Brace> _braces = new();

    private GlobCompiler(string pattern, GlobScan scan)
    {
        _pattern = pattern;
        _scan = scan;
    }

    /// <returns>Instructions for paths that begin with '/', the folder of the glob's file being the root.</returns>
    public static ImmutableArray<GlobInstruction> Compile(string pattern, GlobScan scan)
    {
        var compiler = new GlobCompiler(pattern, scan);
        if (!pattern.StartsWith('/'))
            compiler.AddUnit('/');
        if (!scan.HasSeparator)
            compiler.AddFolders();
        for (var at = 0; at < pattern.Length;)
            at = compiler.CompileAt(at);
        compiler.Add(new(GlobOperation.End));
        return compiler._instructions.ToImmutable();
    }

    /// <returns>Where to go on.</returns>
    private int CompileAt(int at)
    {
        switch (_pattern[at])
        {
            case '\\' when at + 1 < _pattern.Length:
                AddUnit(_pattern[at + 1]);
                return at + 2;
            case '*':
                return CompileStars(at);
            case '?':
                Add(new(GlobOperation.AnyCharacter));
                return at + 1;
            case '[' when _scan.FindBracketEnd(at) is var end && end >= 0:
                CompileBrackets(at, end);
                return end + 1;
            case '{' when _scan.FindRange(at) is (var first, var last):
                Add(new(GlobOperation.Number, first, last));
                return _scan.FindBraceEnd(at) + 1;
            case '{' when _scan.FindBraceEnd(at) >= 0:
                OpenBrace(at);
                return at + 1;
            case ',' when _braces.TryPeek(out var brace) && brace.IsChoice:
                CloseAlternative(brace);
                OpenAlternative(brace);
                return at + 1;
            case '}' when _braces.TryPop(out var brace):
                CloseBrace(brace);
                return at + 1;
            default:
                AddUnit(_pattern[at]);
                return at + 1;
        }
    }

    private int CompileStars(int at)
    {
        var end = at + 1;
        while (end < _pattern.Length && _pattern[end] == '*')
            end++;
        if (end == at + 1)
        {
            Add(new(GlobOperation.AnyName));
            return end;
        }

        // "a/**/b" is "a/b" too.
        if ((at == 0 || _pattern[at - 1] == '/') && end < _pattern.Length && _pattern[end] == '/')
        {
            AddFolders();
            return end + 1;
        }

        Add(new(GlobOperation.AnyPath));
        return end;
    }

    private void CompileBrackets(int at, int end)
    {
        var content = _pattern.AsSpan((at + 1)..end);
        if (!content.Contains('/'))
        {
            Add(new(GlobOperation.OneOf, Characters: GlobCharacters.Parse(content)));
            return;
        }

        // No bracket ever stands for a separator: with one inside, it stands for itself, as in EditorConfig's own tests.
        foreach (var unit in _pattern.AsSpan(at..(end + 1)))
            AddUnit(unit);
    }

    private void OpenBrace(int at)
    {
        var brace = new Brace(_scan.IsChoice(at));
        _braces.Push(brace);
        if (brace.IsChoice)
            OpenAlternative(brace);
        else
            AddUnit('{');
    }

    private void CloseBrace(Brace brace)
    {
        if (!brace.IsChoice)
        {
            AddUnit('}');
            return;
        }

        // After the last alternative there is no further one to fork to.
        _instructions[brace.Fork] = new(GlobOperation.Jump, brace.Fork + 1);
        foreach (var jump in brace.Jumps)
            _instructions[jump] = new(GlobOperation.Jump, _instructions.Count);
    }

    private void OpenAlternative(Brace brace)
    {
        brace.Fork = _instructions.Count;
        Add(new(GlobOperation.Fork));
    }

    private void CloseAlternative(Brace brace)
    {
        brace.Jumps.Add(_instructions.Count);
        Add(new(GlobOperation.Jump));
        _instructions[brace.Fork] = new(GlobOperation.Fork, _instructions.Count);
    }

    /// <summary>Any number of folders, each with its '/'.</summary>
    private void AddFolders()
    {
        Add(new(GlobOperation.Fork, _instructions.Count + 3));
        Add(new(GlobOperation.AnyPath));
        AddUnit('/');
    }

    private void AddUnit(char unit) => Add(new(GlobOperation.Unit, unit));

    private void Add(GlobInstruction instruction) => _instructions.Add(instruction);

    /// <summary>An open brace: the fork of its current alternative, and the jumps from the ends of those before.</summary>
    private sealed class Brace(bool isChoice)
    {
        public bool IsChoice { get; } = isChoice;

        public int Fork { get; set; }

        public List<int> Jumps { get; } = [];
    }
}

using System.Buffers;
using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Looks for a sequence in one sentence by simulating its automaton, all ways at once (K. Thompson 1968; with the reported part
/// carried along, R. Pike's method). Time is at most tokens times steps for each search, whatever the sequence.
/// </summary>
internal ref struct SequenceSearch
{
    private readonly Document _document;
    private readonly Sentence _sentence;
    private readonly ReadOnlySpan<SequenceStep> _steps;
    private readonly ImmutableArray<ulong> _masks;
    private readonly Vocabulary _vocabulary;
    private readonly SequenceStart _start;

    // Made when the sequence may begin somewhere, which it may in few sentences.
    private int[] _visited = [];
    private SequenceThread[] _current = [];
    private SequenceThread[] _next = [];
    private int _currentCount;
    private int _nextCount;

    public SequenceSearch(
        Document document,
        Sentence sentence,
        SequenceProgram program,
        ImmutableArray<ulong> masks,
        Vocabulary vocabulary,
        SequenceStart start)
    {
        _start = start;
        _document = document;
        _sentence = sentence;
        _steps = program.Steps.AsSpan();
        _masks = masks;
        _vocabulary = vocabulary;
    }

    public readonly void Dispose()
    {
        if (_visited.Length == 0)
            return;
        ArrayPool<int>.Shared.Return(_visited);
        ArrayPool<SequenceThread>.Shared.Return(_current);
        ArrayPool<SequenceThread>.Shared.Return(_next);
    }

    /// <summary>The first match that begins at token <paramref name="from"/> or later.</summary>
    public bool FindNext(int from, out SequenceMatch match)
    {
        match = default;
        var isFound = false;
        var at = FindStart(from);
        if (at == _sentence.EndToken)
            return false;
        Prepare();
        for (; at <= _sentence.EndToken; at++)
        {
            if (_nextCount == 0 && (isFound || (at = FindStart(at)) == _sentence.EndToken))
                break;
            (_current, _next) = (_next, _current);
            (_currentCount, _nextCount) = (_nextCount, 0);

            // The ways that began earlier come first, so that the first match wins.
            if (!isFound && at < _sentence.EndToken)
                Begin(at);
            for (var number = 0; number < _currentCount; number++)
            {
                var thread = _current[number];
                if (_steps[thread.Step].Operation is SequenceOperation.Accept)
                {
                    isFound = true;
                    match = thread.MarkStart < 0
                        ? new(thread.Start, at, thread.Start, at)
                        : new(thread.Start, at, thread.MarkStart, thread.MarkEnd);
                    break;
                }

                if (at < _sentence.EndToken)
                    Advance(thread, at);
            }
        }

        return isFound;
    }

    private void Begin(int at)
    {
        var ways = _start.Find(_document.Tokens.AsSpan(), at, _sentence.EndToken);
        if (ways == 0)
            return;
        foreach (var entry in _start.Entries)
        {
            if ((entry.Bit & ways) == 0 || _visited[entry.Step] == at)
                continue;
            _visited[entry.Step] = at;
            _current[_currentCount++] = new(entry.Step, at, entry.Opens ? at : -1, entry.Closes ? at : -1, 0);
        }
    }

    private readonly int FindStart(int from)
    {
        var tokens = _document.Tokens.AsSpan();
        while (from < _sentence.EndToken && _start.Find(tokens, from, _sentence.EndToken) == 0)
            from++;
        return from;
    }

    private void Prepare()
    {
        if (_visited.Length == 0)
        {
            _visited = ArrayPool<int>.Shared.Rent(_steps.Length);

            // At each step one thread may have arrived while another one waits.
            _current = ArrayPool<SequenceThread>.Shared.Rent(2 * _steps.Length);
            _next = ArrayPool<SequenceThread>.Shared.Rent(2 * _steps.Length);
        }

        _nextCount = 0;
        Array.Fill(_visited, -1, 0, _steps.Length);
    }

    private void Advance(SequenceThread thread, int at)
    {
        var step = _steps[thread.Step];
        var until = thread.Until;
        if (step.Operation is SequenceOperation.Quotation && until == 0)
            until = FindQuotationEnd(at);
        if (until > at + 1)
            _next[_nextCount++] = thread with { Until = until };
        else if (until == at + 1 || Takes(step, _document.Tokens[at]))
            Add(ref _nextCount, _next, thread with { Step = thread.Step + 1, Until = 0 }, at + 1);
    }

    private readonly bool Takes(SequenceStep step, Token token) => step.Operation switch
    {
        SequenceOperation.Word => token.Word == step.Operand || (token.Word != 0 && _vocabulary.PatternsOf(token.Word).Contains(step.Operand)),
        SequenceOperation.Class => (ProfileClassesOf(token) & _masks[step.Operand]) != 0,
        SequenceOperation.AnyWord => token.IsWord,
        SequenceOperation.Capitalized => token is { IsWord: true, IsCapitalized: true },
        SequenceOperation.Number => token.Kind is TokenKind.Number,
        SequenceOperation.AnyToken => true,
        SequenceOperation.Mark => token.Span.Length == 1 && _document.Text[token.Span.Start] == step.Operand,
        _ => false,
    };

    private readonly ulong ProfileClassesOf(Token token) =>
        _document.BlockOf(_sentence).Language is { } language ? language.ClassesOf(token.Word) : 0;

    private readonly int FindQuotationEnd(int at)
    {
        // In order of their first tokens; the outermost comes first.
        var quotations = _document.QuotationsOf(_document.BlockOf(_sentence));
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].FirstToken < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low < quotations.Length
            && quotations[low] is { Depth: 0, IsOpened: true, IsClosed: true } found
            && found.FirstToken == at
            && found.EndToken <= _sentence.EndToken
                ? found.EndToken
                : 0;
    }

    // Follows the steps that take no token. Each step is entered once for each place, by the way that comes first.
    private readonly void Add(ref int count, SequenceThread[] threads, SequenceThread thread, int at)
    {
        if (_visited[thread.Step] == at)
            return;
        _visited[thread.Step] = at;
        var step = _steps[thread.Step];
        switch (step.Operation)
        {
            case SequenceOperation.Split:
                Add(ref count, threads, thread with { Step = thread.Step + 1 }, at);
                Add(ref count, threads, thread with { Step = thread.Step + step.Operand }, at);
                break;
            case SequenceOperation.SplitFar:
                Add(ref count, threads, thread with { Step = thread.Step + step.Operand }, at);
                Add(ref count, threads, thread with { Step = thread.Step + 1 }, at);
                break;
            case SequenceOperation.Jump:
                Add(ref count, threads, thread with { Step = thread.Step + step.Operand }, at);
                break;
            case SequenceOperation.Open:
                Add(ref count, threads, thread with { Step = thread.Step + 1, MarkStart = at }, at);
                break;
            case SequenceOperation.Close:
                Add(ref count, threads, thread with { Step = thread.Step + 1, MarkEnd = at }, at);
                break;
            default:
                threads[count++] = thread;
                break;
        }
    }
}

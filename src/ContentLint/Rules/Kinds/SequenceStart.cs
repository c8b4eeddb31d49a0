using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Which tokens a sequence may begin at: a token that one of its first steps takes, before one that a step after that may take. Nearly
/// all of a text is passed over so. First steps that go on alike have one of 64 bits; others that share it let a few places more through.
/// </summary>
internal sealed class SequenceStart
{
    // By word number: what stands for the word in the two tables after this one. Most words are in no sequence, and have 0.
    private readonly ushort[] _letters;

    // The bits of the first steps that take the word, and of those after which a step takes it.
    private readonly List<ulong> _first = [0];
    private readonly List<ulong> _second = [0];

    // The same for steps that take more than words; a sequence may be over after one token, and a quotation is more than one.
    private readonly ulong _anyFirst;
    private readonly ulong _anySecond;

    /// <param name="program">Its first steps are looked at.</param>
    /// <param name="masks">Those of its classes.</param>
    /// <param name="profile">The language of the blocks it is looked for in; null for all.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    public SequenceStart(SequenceProgram program, ImmutableArray<ulong> masks, LanguageProfile? profile, Vocabulary vocabulary)
    {
        _letters = new ushort[vocabulary.Count];
        var firstClasses = new List<(ulong Mask, ulong Bits)>();
        var secondClasses = new List<(ulong Mask, ulong Bits)>();
        var (group, last) = (0, -1);
        foreach (var step in FindNext(program.Steps, 0))
        {
            var isWhole = program.Steps[step].Operation is SequenceOperation.Accept or SequenceOperation.Quotation;
            var followers = isWhole ? [] : FindNext(program.Steps, step + 1);
            if (isWhole || followers[0] != last)
                group++;
            last = isWhole ? -1 : followers[0];
            var bit = 1UL << (group % 64);
            _anyFirst |= Note(program.Steps[step], bit, _first, firstClasses);
            _anySecond |= isWhole ? bit : 0;
            foreach (var follower in followers)
                _anySecond |= Note(program.Steps[follower], bit, _second, secondClasses);
        }

        for (var word = 1; profile is not null && word < vocabulary.Count; word++)
        {
            AddClasses(word, profile.ClassesOf(word), _first, firstClasses);
            AddClasses(word, profile.ClassesOf(word), _second, secondClasses);
        }

        ulong Note(SequenceStep step, ulong bit, List<ulong> bits, List<(ulong Mask, ulong Bits)> classes)
        {
            if (step.Operation is SequenceOperation.Class && profile is not null)
            {
                classes.Add((masks[step.Operand], bit));
                return 0;
            }

            if (step.Operation is not SequenceOperation.Word)
                return bit;
            bits[LetterOf(step.Operand)] |= bit;
            foreach (var entry in vocabulary.EntriesOf(step.Operand))
                bits[LetterOf(entry)] |= bit;
            return 0;
        }
    }

    /// <param name="tokens">Of the document.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">That of the sentence, exclusive.</param>
    public bool Holds(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var first = _first[_letters[tokens[at].Word]] | _anyFirst;
        if (first == 0)
            return false;
        var second = at + 1 < end ? _second[_letters[tokens[at + 1].Word]] | _anySecond : _anySecond;
        return (first & second) != 0;
    }

    private void AddClasses(int word, ulong classes, List<ulong> bits, List<(ulong Mask, ulong Bits)> found)
    {
        if (classes == 0)
            return;
        var taken = 0UL;
        foreach (var (mask, bit) in found)
            taken |= (mask & classes) != 0 ? bit : 0;
        if (taken != 0)
            bits[LetterOf(word)] |= taken;
    }

    private int LetterOf(int word)
    {
        if (_letters[word] == 0)
        {
            _letters[word] = checked((ushort)_first.Count);
            _first.Add(0);
            _second.Add(0);
        }

        return _letters[word];
    }

    // The steps that take a token, or accept, from a step on.
    private static List<int> FindNext(ImmutableArray<SequenceStep> steps, int from)
    {
        var (found, waiting, seen) = (new List<int>(), new Stack<int>([from]), new HashSet<int>());
        while (waiting.TryPop(out var at))
        {
            if (!seen.Add(at))
                continue;
            switch (steps[at].Operation)
            {
                case SequenceOperation.Split or SequenceOperation.SplitFar:
                    waiting.Push(at + 1);
                    waiting.Push(at + steps[at].Operand);
                    break;
                case SequenceOperation.Jump:
                    waiting.Push(at + steps[at].Operand);
                    break;
                case SequenceOperation.Open or SequenceOperation.Close:
                    waiting.Push(at + 1);
                    break;
                default:
                    found.Add(at);
                    break;
            }
        }

        return found;
    }
}

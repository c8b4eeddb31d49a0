using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Which tokens a sequence may begin at: a token that one of its first steps takes, before one that a step after that may take. Nearly
/// all of a text is passed over so. First steps that go on alike have one of 64 bits; others that share it let a few places more through.
/// </summary>
internal sealed class SequenceStart
{
    private readonly List<SequenceEntry> _entries = [];

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
        foreach (var entry in FindNext(program.Steps, 0))
        {
            var isWhole = program.Steps[entry.Step].Operation is SequenceOperation.Accept or SequenceOperation.Quotation;
            var followers = isWhole ? [] : FindNext(program.Steps, entry.Step + 1);
            if (isWhole || followers[0].Step != last)
                group++;
            last = isWhole ? -1 : followers[0].Step;
            var bit = 1UL << (group % 64);
            _entries.Add(entry with { Bit = bit });
            _anyFirst |= Note(program.Steps[entry.Step], bit, _first, firstClasses);
            _anySecond |= isWhole ? bit : 0;
            foreach (var follower in followers)
                _anySecond |= Note(program.Steps[follower.Step], bit, _second, secondClasses);
        }

        var masksOfAll = firstClasses.Concat(secondClasses).Aggregate(0UL, (masks, found) => masks | found.Mask);
        for (var word = 1; masksOfAll != 0 && word < vocabulary.Count; word++)
        {
            var classes = profile!.ClassesOf(word) & masksOfAll;
            if (classes == 0)
                continue;
            AddClasses(word, classes, _first, firstClasses);
            AddClasses(word, classes, _second, secondClasses);
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

    /// <summary>All of them, the one that wins over the others first.</summary>
    public ReadOnlySpan<SequenceEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>The bits of the entries that may begin a sequence at a token; nearly always none.</summary>
    /// <param name="tokens">Of the document.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">That of the sentence, exclusive.</param>
    public ulong Find(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var first = _first[_letters[tokens[at].Word]] | _anyFirst;
        if (first == 0)
            return 0;
        return first & (at + 1 < end ? _second[_letters[tokens[at + 1].Word]] | _anySecond : _anySecond);
    }

    private void AddClasses(int word, ulong classes, List<ulong> bits, List<(ulong Mask, ulong Bits)> found)
    {
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

    // The steps that take a token, or accept, from a step on, in the order in which a search enters them.
    private static List<SequenceEntry> FindNext(ImmutableArray<SequenceStep> steps, int from)
    {
        var (found, waiting, seen) = (new List<SequenceEntry>(), new Stack<SequenceEntry>([new(from, Opens: false, Closes: false)]), new HashSet<int>());
        while (waiting.TryPop(out var entry))
        {
            if (!seen.Add(entry.Step))
                continue;
            var (next, far) = (entry with { Step = entry.Step + 1 }, entry with { Step = entry.Step + steps[entry.Step].Operand });
            switch (steps[entry.Step].Operation)
            {
                case SequenceOperation.Split:
                    waiting.Push(far);
                    waiting.Push(next);
                    break;
                case SequenceOperation.SplitFar:
                    waiting.Push(next);
                    waiting.Push(far);
                    break;
                case SequenceOperation.Jump:
                    waiting.Push(far);
                    break;
                case SequenceOperation.Open:
                    waiting.Push(next with { Opens = true });
                    break;
                case SequenceOperation.Close:
                    waiting.Push(next with { Closes = true });
                    break;
                default:
                    found.Add(entry);
                    break;
            }
        }

        return found;
    }
}

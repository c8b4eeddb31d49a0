using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Which tokens a sequence may begin at: most of a text is passed over by one look at a word's number.</summary>
internal sealed class SequenceStart
{
    private readonly LanguageProfile? _profile;
    private readonly bool[] _words;
    private readonly ulong _classes;

    // A sequence that begins with something else than a word may begin anywhere.
    private readonly bool _isAnywhere;

    /// <param name="program">Its first steps are looked at.</param>
    /// <param name="masks">Those of its classes.</param>
    /// <param name="profile">The language of the blocks it is looked for in; null for all.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    public SequenceStart(SequenceProgram program, ImmutableArray<ulong> masks, LanguageProfile? profile, Vocabulary vocabulary)
    {
        _profile = profile;
        _words = new bool[vocabulary.Count];
        foreach (var step in FindFirst(program.Steps))
        {
            switch (step.Operation)
            {
                case SequenceOperation.Word:
                    AddWord(step.Operand, vocabulary);
                    break;
                case SequenceOperation.Class when profile is not null:
                    _classes |= masks[step.Operand];
                    break;
                default:
                    _isAnywhere = true;
                    break;
            }
        }
    }

    public bool Holds(Token token) =>
        _isAnywhere || _words[token.Word] || (token.Word != 0 && _profile is not null && (_profile.ClassesOf(token.Word) & _classes) != 0);

    private void AddWord(int word, Vocabulary vocabulary)
    {
        _words[word] = true;
        foreach (var entry in vocabulary.EntriesOf(word))
            _words[entry] = true;
    }

    private static List<SequenceStep> FindFirst(ImmutableArray<SequenceStep> steps)
    {
        var (found, waiting, seen) = (new List<SequenceStep>(), new Stack<int>([0]), new HashSet<int>());
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
                    found.Add(steps[at]);
                    break;
            }
        }

        return found;
    }
}

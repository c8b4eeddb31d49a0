using System.Globalization;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reads one sequence. Items follow each other, parted by spaces:
/// <code>
/// word  beginning*  ,     a word, a beginning, a mark that stands for itself
/// &lt;class&gt;                 a word or phrase of a class of the language
/// &lt;Cap&gt; &lt;number&gt; &lt;quote&gt; &lt;word&gt;   a word with a capital, a number, a whole quotation, any word
/// (a|b c)                 one of several, tried in order
/// [a b]                   with or without
/// ...3                    up to three tokens of any kind, as few as possible
/// a+                      once or more often
/// {a b}                   the part to report, if not all of it; once, and not inside another item
/// a b|c d                 one of several, at the outermost level too
/// </code>
/// </summary>
internal sealed class SequenceParser
{
    private const int MaximumGap = 50;
    private const int MaximumDepth = 20;

    private readonly RuleNode _node;
    private readonly RuleText _text;
    private readonly SequenceWords _words;
    private int _at;
    private int _depth;
    private bool _isMarked;
    private bool _hasFailed;

    private SequenceParser(RuleNode node, RuleText text, SequenceWords words)
    {
        _node = node;
        _text = text;
        _words = words;
    }

    private bool IsAtEnd => _at >= _text.Value.Length;

    /// <summary>Null after an error.</summary>
    public static SequenceFragment? Parse(RuleNode node, RuleText text, SequenceWords words)
    {
        var parser = new SequenceParser(node, text, words);
        var whole = parser.ReadAlternatives();
        if (!parser.IsAtEnd)
            parser.Fail($"'{text.Value[parser._at]}' closes nothing");
        if (parser._hasFailed || words.HasFailed)
            return null;
        if (whole.Trigger is null)
            parser.Fail("no word or class must stand in each match, so it would have to be looked for everywhere; give one");
        return parser._hasFailed ? null : whole;
    }

    private SequenceFragment ReadAlternatives()
    {
        if (++_depth > MaximumDepth)
        {
            Fail($"nested deeper than {MaximumDepth} levels");
            _at = _text.Value.Length;
            return SequenceFragment.Empty;
        }

        var alternatives = new List<SequenceFragment> { ReadItems() };
        while (!IsAtEnd && _text.Value[_at] == '|')
        {
            _at++;
            _isMarked &= _depth > 1;
            alternatives.Add(ReadItems());
        }

        _depth--;
        if (alternatives.Count > 1 && alternatives.Exists(alternative => alternative.CanBeEmpty))
            Fail("an alternative can be empty");
        return alternatives.AsEnumerable().Reverse().Aggregate((after, before) => before.Or(after));
    }

    private SequenceFragment ReadItems()
    {
        var items = SequenceFragment.Empty;
        for (SkipSpaces(); !IsAtEnd && _text.Value[_at] is not (')' or ']' or '}' or '|'); SkipSpaces())
        {
            var item = ReadItem();
            if (!IsAtEnd && _text.Value[_at] == '+')
            {
                _at++;
                if (item.CanBeEmpty)
                    Fail("'+' stands after something that can be empty");
                else
                    item = item.Repeated();
            }

            items = items.Then(item);
        }

        return items;
    }

    private SequenceFragment ReadItem()
    {
        switch (_text.Value[_at])
        {
            case '(':
                return ReadGroup(')', "(…)");
            case '[':
                return ReadGroup(']', "[…]").Optional();
            case '{':
                return ReadMarked();
            case '<':
                return ReadName();
            case '.' when _text.Value.AsSpan(_at).StartsWith("...", StringComparison.Ordinal):
                return ReadGap();
            default:
                return ReadWord();
        }
    }

    private SequenceFragment ReadGroup(char end, string name)
    {
        _at++;
        var group = ReadAlternatives();
        if (IsAtEnd || _text.Value[_at] != end)
            Fail($"{name} is not closed");
        else if (group.CanBeEmpty)
            Fail($"{name} can be empty");
        _at++;
        return group;
    }

    private SequenceFragment ReadMarked()
    {
        if (_isMarked || _depth > 1)
            Fail("{…} stands once, and not inside another item");
        var part = ReadGroup('}', "{…}").Marked();
        _isMarked = true;
        return part;
    }

    private SequenceFragment ReadName()
    {
        var end = _text.Value.IndexOf('>', _at);
        if (end < 0)
        {
            Fail("<…> is not closed");
            _at = _text.Value.Length;
            return SequenceFragment.Empty;
        }

        var name = _text.Value[(_at + 1)..end];
        _at = end + 1;
        return name switch
        {
            "Cap" => SequenceFragment.Of(SequenceOperation.Capitalized),
            "number" => SequenceFragment.Of(SequenceOperation.Number),
            "quote" => SequenceFragment.Of(SequenceOperation.Quotation),
            "word" => SequenceFragment.Of(SequenceOperation.AnyWord),
            _ => _words.ReadClass(name),
        };
    }

    private SequenceFragment ReadGap()
    {
        var start = _at + 3;
        for (_at = start; !IsAtEnd && char.IsAsciiDigit(_text.Value[_at]);)
            _at++;
        if (int.TryParse(_text.Value.AsSpan(start.._at), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length is > 0 and <= MaximumGap)
            return SequenceFragment.Gap(length);
        Fail($"a gap is ... and how many tokens it may hold, 1 to {MaximumGap}, as in ...3");
        return SequenceFragment.Empty;
    }

    private SequenceFragment ReadWord()
    {
        var start = _at;
        while (!IsAtEnd && (char.IsLetterOrDigit(_text.Value[_at]) || _text.Value[_at] is '-' or '\'' or '\u2019' or '*'))
            _at++;
        if (_at == start)
            return SequenceFragment.Of(SequenceOperation.Mark, _text.Value[_at++]);
        return _text.Value[start.._at] is "-" or "'" or "\u2019"
            ? SequenceFragment.Of(SequenceOperation.Mark, _text.Value[start])
            : _words.ReadWord(_text.Value[start.._at]);
    }

    private void SkipSpaces()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_text.Value[_at]))
            _at++;
    }

    private void Fail(string message)
    {
        if (!_hasFailed)
            _node.Error(_text, $"'{_text.Value}', at character {Math.Min(_at + 1, _text.Value.Length)}: {message}");
        _hasFailed = true;
    }
}

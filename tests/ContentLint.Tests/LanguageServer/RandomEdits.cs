using System.Text.Json.Nodes;
using ContentLint.Rules;

namespace ContentLint.Tests.LanguageServer;

/// <summary>Somebody who types, pastes, deletes and takes it back, by a seed.</summary>
/// <param name="text">What is edited.</param>
/// <param name="rules">Whose examples are pasted.</param>
/// <param name="seed">The same one makes the same edits.</param>
internal sealed class RandomEdits(EditedText text, RuleSet rules, int seed)
{
    // In characters: what is longer is cut, so that checks stay fast.
    private const int Longest = 4_000;

    private static readonly string[] Pieces =
    [
        "a", "e", " ", "  ", ".", ",", "“", "”", "\"", "'", "(", ")", "😀", "👩‍👧", "é", "漢字", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u00A0", "\u200B",
        "# ", "> ", "- ", "| a | b |\n| - | - |\n", "**", "`", "<p>", "</p>", "<b>", "<!-- ", " -->", "---\n", "```\n", "&nbsp;", "\uFEFF", "",
        "\n\n<!-- contentlint disable-next CL7008: ejaan narasumber -->\n\n", "<!-- contentlint disable CL7008 -->", "Hutang", " mengkonfirmasi ", "Jum'at, 7 Maret 2017",
    ];

    private readonly Random _random = new(seed);
    private readonly string[] _examples = [.. rules.Rules.SelectMany(rule => rule.Examples).Select(example => example.Text)];
    private readonly Stack<(int Start, string Removed, int InsertedLength)[]> _done = [];

    /// <summary>The changes of one notification: some edits, or those of an earlier one taken back.</summary>
    public JsonArray Next()
    {
        if (_done.Count > 0 && _random.Next(6) == 0)
            return new([.. _done.Pop().Reverse().Select(edit => text.Replace(edit.Start, edit.Start + edit.InsertedLength, edit.Removed))]);
        var (changes, edits) = (new List<JsonNode>(), new List<(int Start, string Removed, int InsertedLength)>());
        for (var count = _random.Next(4) == 0 ? _random.Next(2, 6) : 1; count > 0; count--)
        {
            var inserted = _random.Next(5) == 0 ? Pick(_examples) : Pick(Pieces);
            var (start, end) = Place();
            if (start == text.Text.Length && _random.Next(2) == 0)
            {
                edits.Add((start, string.Empty, inserted.Length));
                changes.Add(text.AppendBeyond(_random.Next(3), _random.Next(3), inserted));
                continue;
            }

            edits.Add((start, text.Text[start..end], inserted.Length));
            changes.Add(text.Replace(start, end, inserted));
        }

        _done.Push([.. edits]);
        return new([.. changes]);
    }

    private (int Start, int End) Place()
    {
        var whole = text.Text;
        var at = _random.Next(whole.Length + 1);
        switch (_random.Next(10))
        {
            case 0:
                return (0, Math.Min(_random.Next(3), whole.Length));
            case 1:
                return (whole.Length, whole.Length);
            case 2 when whole.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length:
                return (at + length, at + length);
            case 3:
                return Paragraph(at);
            case 4 or 5:
                return (at, Math.Min(at + _random.Next(1, 12), whole.Length));
            default:
                return whole.Length > Longest ? (Math.Min(at, whole.Length - Longest / 2), whole.Length) : (at, at);
        }
    }

    private (int Start, int End) Paragraph(int at)
    {
        var start = text.Text.LastIndexOf("\n\n", at, StringComparison.Ordinal);
        var end = text.Text.IndexOf("\n\n", at, StringComparison.Ordinal);
        return (start < 0 ? 0 : start, Math.Max(start, end < 0 ? text.Text.Length : end));
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}

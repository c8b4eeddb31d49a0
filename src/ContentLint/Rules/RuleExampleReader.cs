using System.Collections.Immutable;
using System.Text;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>Reads the examples of a rule file and takes the marks out of their texts.</summary>
internal static class RuleExampleReader
{
    private const int Minimum = 2;

    private static readonly ImmutableArray<(string Key, RuleExampleKind Kind)> Texts =
    [
        ("bad", RuleExampleKind.Bad),
        ("good", RuleExampleKind.Good),
        ("todo_bad", RuleExampleKind.TodoBad),
        ("todo_good", RuleExampleKind.TodoGood),
    ];

    public static ImmutableArray<RuleExample> Read(RuleNode rule, ImmutableArray<string> languages)
    {
        if (!rule.Has("examples"))
            return [];
        ImmutableArray<RuleExample> examples =
            [.. rule.Nodes("examples").Select(node => ReadOne(node, languages)).OfType<RuleExample>()];
        Demand(RuleExampleKind.Bad);
        Demand(RuleExampleKind.Good);
        return examples;

        void Demand(RuleExampleKind kind)
        {
            var count = examples.Count(example => example.Kind == kind);
            if (count < Minimum)
                rule.Error("examples", $"at least {Minimum} examples must be {Name(kind)}, but {count} {(count == 1 ? "is" : "are")}");
        }
    }

    private static string Name(RuleExampleKind kind) => Texts.First(text => text.Kind == kind).Key;

    private static RuleExample? ReadOne(RuleNode node, ImmutableArray<string> languages)
    {
        if (node.PlacedText("language") is { } language && !languages.Contains(language.Value, StringComparer.Ordinal))
            node.Error(language, $"'{language.Value}' is no language here (there are {string.Join(", ", languages)})");
        ImmutableArray<(string Key, RuleExampleKind Kind)> given = [.. Texts.Where(text => node.Has(text.Key))];
        if (given.Length != 1)
        {
            node.Error(given.IsEmpty ? "language" : given[1].Key, "an example has exactly one of bad, good, todo_bad and todo_good");
            return null;
        }

        var (key, kind) = given[0];
        if (node.PlacedText(key) is not { } written)
            return null;
        var (text, marked) = TakeMarks(node, written);
        CheckMarks(node, written, kind, marked.Length);
        return new(kind, node.Text("language"), text, marked, node.Text("fixed"), written.Line, written.Column)
        {
            Beside = [.. node.Texts("beside").Select(article => article.Value)],
        };
    }

    private static void CheckMarks(RuleNode node, RuleText written, RuleExampleKind kind, int count)
    {
        var isBad = kind is RuleExampleKind.Bad or RuleExampleKind.TodoBad;
        if (isBad && count == 0)
            node.Error(written, "a bad example marks each span to be reported between [| and |]");
        else if (!isBad && count > 0)
            node.Error(written, "a good example has no marks: nothing is reported in it");
        if (!isBad && node.Has("fixed"))
            node.Error("fixed", "only a bad example can be fixed");
    }

    private static (string Text, ImmutableArray<TextSpan> Marked) TakeMarks(RuleNode node, RuleText written)
    {
        var text = new StringBuilder(written.Value.Length);
        var marked = ImmutableArray.CreateBuilder<TextSpan>();
        var start = -1;
        for (var at = 0; at < written.Value.Length; at++)
        {
            var isOpening = IsMark("[|", at);
            if (!isOpening && !IsMark("|]", at))
            {
                text.Append(written.Value[at]);
                continue;
            }

            if (isOpening == start >= 0)
                node.Error(written, isOpening ? "the mark [| is opened twice" : "the mark |] closes nothing");
            else if (!isOpening && text.Length == start)
                node.Error(written, "the marks [| and |] hold no text");
            else if (!isOpening)
                marked.Add(TextSpan.FromBounds(start, text.Length));
            start = isOpening ? text.Length : -1;
            at++;
        }

        if (start >= 0)
            node.Error(written, "the mark [| is never closed");
        return (text.ToString(), marked.ToImmutable());

        bool IsMark(string mark, int at) => string.CompareOrdinal(written.Value, at, mark, 0, mark.Length) == 0;
    }
}

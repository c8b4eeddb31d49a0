using System.Text;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Benchmarks.Parts;

/// <summary>An article made of the examples of the rules, good ones mostly: text of ours that is as long as it is asked to be.</summary>
internal sealed record ExampleArticle(string Text)
{
    public InputFile Input { get; } = new("article.txt", FullPath: null, () => Encoding.UTF8.GetBytes(Text));

    /// <param name="rules">Whose examples in Indonesian are taken.</param>
    /// <param name="length">In characters; the last paragraph may go beyond.</param>
    public static ExampleArticle OfLength(RuleSet rules, int length)
    {
        var examples = rules.Rules.SelectMany(rule => rule.Examples)
            .Where(example => example.Language is "id" && (example.Marked.IsEmpty || example.Line % 5 == 0))
            .Select(example => example.Text)
            .ToArray();
        var text = new StringBuilder(length + 1024);
        for (var at = 0; text.Length < length; at++)
            text.Append(examples[at % examples.Length]).Append("\n\n");
        return new(text.ToString());
    }
}

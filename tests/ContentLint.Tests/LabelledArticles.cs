using System.Collections.Immutable;
using ContentLint.Linting.Measuring;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Tests;

/// <summary>A folder of articles with its labels, and what the built-in rules are worth on it.</summary>
internal sealed class LabelledArticles
{
    public LabelledArticles(string labels, string folder)
    {
        Articles =
        [
            .. Directory.EnumerateFiles(folder, "*.txt")
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
        ];
        (Labels, Errors) = LabelFile.Read(
            labels, File.ReadAllText(labels), name => Articles.FirstOrDefault(article => article.Path == name));
        Measurement = RuleMeasurement.Measure(Rules, Articles, Labels);
    }

    public static RuleSet Rules { get; } = BuiltInRules.Load();

    public ImmutableArray<SourceText> Articles { get; }

    public ImmutableArray<Label> Labels { get; }

    public ImmutableArray<string> Errors { get; }

    public Measurement Measurement { get; }

    public RuleWorth Worth(string rule) => Measurement.Rules.Single(worth => worth.Rule.Id == rule);

    /// <summary>How many labels of a category a rule's findings touch that it is not to find.</summary>
    public int Touched(string rule, string category) => Worth(rule).Controls.GetValueOrDefault(category).Touched;
}

using System.Collections.Immutable;
using System.CommandLine;
using ContentLint.Linting;
using ContentLint.Linting.Measuring;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules measure</c>: what rules are worth, by articles whose defects are labelled.</summary>
internal sealed class RulesMeasureCommand : Command
{
    // A file that tells about the articles of its folder is none of them.
    private const string ReadMe = "README";

    private readonly Option<string> _labels = new("--labels")
    {
        Description = "The file of labels, one JSON object a line.",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<string> _articles = new("--articles")
    {
        Description = "The folder of the articles that the labels are for.",
        HelpName = "folder",
        Required = true,
    };

    private readonly Option<bool> _mutate = new("--mutate")
    {
        Description = $"Delete the attribution of each quotation that has one, and count how many {AttributionMutation.Rule} then reports.",
    };

    private readonly Option<bool> _misses = new("--misses")
    {
        Description = "List the labels that are not found and the findings that have no label.",
    };

    private readonly RulesOption _rules = new();

    private readonly Terminal _terminal;

    public RulesMeasureCommand(Terminal terminal)
        : base("measure", "Measure rules on labelled articles: precision, recall and false alarms.")
    {
        _terminal = terminal;
        foreach (var option in new Option[] { _labels, _articles, _mutate, _misses, _rules })
            Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetRequiredValue(_articles);
        var articles = ReadArticles(folder);
        var byName = articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        if (ReadLabels(arguments.GetRequiredValue(_labels), byName) is not { } labels)
            return ExitCodes.Failure;
        var rules = RuleFolders.Load(arguments.GetValue(_rules)!, _terminal);

        var measurement = RuleMeasurement.Measure(rules, articles, labels);
        var mutation = arguments.GetValue(_mutate) ? AttributionMutation.Measure(rules, articles, labels) : null;
        var report = new MeasurementReport(_terminal.Output, PrefixOf(folder));
        report.WriteTable(measurement);
        if (mutation is not null)
            report.WriteMutation(mutation);
        if (arguments.GetValue(_misses))
        {
            report.WriteMisses(measurement, byName);
            if (mutation is not null)
                report.WriteMisses(mutation, byName);
        }

        foreach (var failure in measurement.Failures)
            _terminal.Complain(VisibleText.InOneLine($"{PrefixOf(folder)}{failure.Source.Path}: {failure.Message}"));
        return RuleFolders.Complain(rules, _terminal) is ExitCodes.Clean && measurement.Failures.IsEmpty ? ExitCodes.Clean : ExitCodes.Failure;
    }

    private ImmutableArray<SourceText> ReadArticles(string folder)
    {
        var fullPath = _terminal.FullPath(folder);
        if (!Directory.Exists(fullPath))
            throw new UsageException($"there is no folder of articles '{folder}'");
        ImmutableArray<SourceText> articles =
        [
            .. Directory.EnumerateFiles(fullPath)
                .Where(path => FileFinder.IsArticle(path)
                    && !string.Equals(Path.GetFileNameWithoutExtension(path), ReadMe, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(path => TextDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path)).Source)
                .OfType<SourceText>(),
        ];
        return articles.IsEmpty
            ? throw new UsageException($"there is no article in the folder '{folder}': no file ends in .txt, .md or .html")
            : articles;
    }

    /// <summary>Null when something is wrong in the file, which has been told then.</summary>
    private ImmutableArray<Label>? ReadLabels(string path, Dictionary<string, SourceText> articles)
    {
        var fullPath = _terminal.FullPath(path);
        if (!File.Exists(fullPath))
            throw new UsageException($"there is no file of labels '{path}'");
        var (labels, errors) = LabelFile.Read(
            FileFinder.ReportPath(_terminal.Folder, fullPath), File.ReadAllText(fullPath), articles.GetValueOrDefault);
        foreach (var error in errors)
            _terminal.Complain(VisibleText.InOneLine(error));
        return errors.IsEmpty ? labels : null;
    }

    private string PrefixOf(string folder) =>
        FileFinder.ReportPath(_terminal.Folder, _terminal.FullPath(folder)) is not "." and var path ? $"{path.TrimEnd('/')}/" : "";
}

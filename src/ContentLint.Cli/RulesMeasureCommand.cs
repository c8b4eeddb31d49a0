using System.Collections.Immutable;
using System.CommandLine;
using ContentLint.Linting;
using ContentLint.Linting.Measuring;
using ContentLint.Output;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary><c>contentlint rules measure</c>: what rules are worth, by articles whose defects are labelled.</summary>
internal sealed class RulesMeasureCommand : Command
{
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

    private readonly Option<string[]> _corpus = new("--corpus")
    {
        Description = "A folder of articles without labels, for the page; each folder in it that holds articles is one corpus. May be given several times.",
        HelpName = "folder",
    };

    private readonly Option<string[]> _languages = new("--language")
    {
        Description = "The language that a corpus is read in, as corpus=tag; may be given several times.",
        HelpName = "corpus=tag",
    };

    private readonly Option<string?> _judgements = new("--judgements")
    {
        Description = "The file of what people made of samples of findings, for the page.",
        HelpName = "file",
    };

    private readonly Option<string?> _page = new("--page")
    {
        Description = "Write all that is known of the rules' worth to this Markdown file.",
        HelpName = "file",
    };

    private readonly RulesOption _rules = new();

    private readonly Terminal _terminal;

    public RulesMeasureCommand(Terminal terminal)
        : base("measure", "Measure rules on labelled articles: precision, recall and false alarms.")
    {
        _terminal = terminal;
        foreach (var option in new Option[] { _labels, _articles, _mutate, _misses, _corpus, _languages, _judgements, _page, _rules })
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
        if (ReadJudgements(arguments.GetValue(_judgements)) is not { } judgements)
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

        var failures = measurement.Failures;
        if (arguments.GetValue(_page) is { } page)
        {
            var corpora = CorpusFolders.Read(arguments.GetValue(_corpus)!, arguments.GetValue(_languages)!, rules, _terminal)
                .Select(corpus => CorpusMeasurement.Measure(rules, corpus, Environment.ProcessorCount))
                .ToImmutableArray();
            failures = failures.AddRange(corpora.SelectMany(corpus => corpus.Failures));
            WritePage(page, rules, measurement, corpora, judgements);
        }

        foreach (var failure in failures)
            _terminal.Complain(VisibleText.InOneLine($"{PrefixOf(folder)}{failure.Source.Path}: {failure.Message}"));
        return RuleFolders.Complain(rules, _terminal) is ExitCodes.Clean && failures.IsEmpty ? ExitCodes.Clean : ExitCodes.Failure;
    }

    private ImmutableArray<SourceText> ReadArticles(string folder)
    {
        var fullPath = _terminal.FullPath(folder);
        if (!Directory.Exists(fullPath))
            throw new UsageException($"there is no folder of articles '{folder}'");
        var articles = CorpusFolders.ReadArticles(fullPath);
        return articles.IsEmpty
            ? throw new UsageException($"there is no article in the folder '{folder}': no file ends in .txt, .md or .html")
            : articles;
    }

    private void WritePage(
        string path, RuleSet rules, Measurement labelled, ImmutableArray<CorpusWorth> corpora, ImmutableArray<Judgement> judgements)
    {
        using var output = Terminal.Writer(File.Create(_terminal.FullPath(path)));
        new QualityPage(output).Write(rules, labelled, corpora, judgements);
    }

    /// <summary>Null when something is wrong in the file, which has been told then.</summary>
    private ImmutableArray<Judgement>? ReadJudgements(string? path)
    {
        if (path is null)
            return [];
        var fullPath = _terminal.FullPath(path);
        if (!File.Exists(fullPath))
            throw new UsageException($"there is no file of judgements '{path}'");
        var (judgements, errors) = JudgementFile.Read(FileFinder.ReportPath(_terminal.Folder, fullPath), File.ReadAllText(fullPath));
        foreach (var error in errors)
            _terminal.Complain(VisibleText.InOneLine(error));
        return errors.IsEmpty ? judgements : null;
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

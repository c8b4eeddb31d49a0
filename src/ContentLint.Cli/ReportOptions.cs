using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Output;
using ContentLint.Rules;

namespace ContentLint.Cli;

/// <summary>Which reports a command writes, and where to.</summary>
internal sealed class ReportOptions : OptionGroup
{
    private readonly Option<string> _format = new Option<string>("--format", "-f")
    {
        Description = "The form of the report.",
        HelpName = string.Join('|', ReportFormats.Names),
        DefaultValueFactory = _ => ReportFormats.Text,
    }.AcceptOnlyFromAmong([.. ReportFormats.Names]);

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the report to this file, not to the standard output.",
        HelpName = "file",
    };

    private readonly Option<string[]> _reports = new("--report")
    {
        Description = "Write one more report to a file; may be given several times.",
        HelpName = "format=file",
        CompletionSources = { _ => ReportFormats.Names.Select(name => new CompletionItem($"{name}=")) },
    };

    private readonly Option<string> _color = new Option<string>("--color")
    {
        Description = "Whether to colour the text report.",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => ColorChoice.Auto,
    }.AcceptOnlyFromAmong(ColorChoice.Auto, ColorChoice.Always, ColorChoice.Never);

    private readonly Option<bool> _showSuppressed = new("--show-suppressed")
    {
        Description = "Show silenced findings too, marked as such.",
    };

    private readonly Option<bool> _statistics = new("--statistics")
    {
        Description = "Count the findings of each rule, in place of the findings in text and beside them in JSON.",
    };

    private readonly Option<string> _maxResults = new("--max-results")
    {
        Description = "How many results a SARIF log holds at most, the worst; GitHub keeps 5,000 and rejects more than 25,000.",
        HelpName = "number|none",
        DefaultValueFactory = _ => SarifOptions.DefaultMaxResults.ToString(CultureInfo.InvariantCulture),
    };

    private readonly LocaleOption _locale = new();

    public ReportOptions() => _maxResults.Validators.Add(most =>
    {
        if (most.Tokens is [var token] && ParseMost(token.Value) is null)
            most.AddError($"'--max-results {token.Value}' is neither a whole number from 1 on nor 'none'");
    });

    protected override IEnumerable<Option> Options => [_format, _output, _reports, _color, _showSuppressed, _statistics, _maxResults, _locale];

    /// <summary>The reports that were asked for, no two of them in one file.</summary>
    public List<ReportTarget> Targets(ParseResult arguments, Terminal terminal)
    {
        var file = arguments.GetValue(_output) is { } output ? terminal.FullPath(output) : null;
        List<ReportTarget> targets =
        [
            new(arguments.GetValue(_format)!, file),
            .. arguments.GetValue(_reports)!.Select(report => ReportTarget.Parse(report, terminal)),
        ];
        return targets.DistinctBy(target => target.FullPath, StringComparer.Ordinal).Count() < targets.Count
            ? throw new UsageException("two reports go to the same file")
            : targets;
    }

    /// <summary>The language of the reports.</summary>
    public Locale LocaleOf(ParseResult arguments, Terminal terminal) => _locale.Of(arguments, terminal);

    /// <param name="arguments">Say what the reports hold.</param>
    /// <param name="targets">Each is written.</param>
    /// <param name="shown">In the language of the reports.</param>
    /// <param name="rules">Those of the run.</param>
    /// <param name="terminal">Where the standard output is.</param>
    public void Write(ParseResult arguments, IEnumerable<ReportTarget> targets, LintResult shown, RuleSet rules, Terminal terminal)
    {
        foreach (var target in targets)
        {
            var text = TextOptions(arguments, target, terminal);
            var settings = new ReportSettings(text, rules, RepositoryRoot.PrefixOf(terminal.Folder))
            {
                Locale = shown.Locale,
                MaxResults = ParseMost(arguments.GetValue(_maxResults)!)!.Value,
            };
            if (target.Format is "sarif" && SarifCut.Make(shown, ReportFormats.SarifOptionsOf(settings)).Cut is { } cut)
                terminal.Complain(cut);
            var formatter = ReportFormats.Create(target.Format, settings);
            target.Write(terminal, output => formatter.Write(shown, output));
        }
    }

    private static int? ParseMost(string text) =>
        text == "none" ? int.MaxValue
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0 ? most
        : null;

    /// <summary>Only a report that a person reads at once is fitted to the window and coloured by itself.</summary>
    private TextFormatterOptions TextOptions(ParseResult arguments, ReportTarget target, Terminal terminal)
    {
        var isWatched = target.FullPath is null && terminal.IsOutputWatched;
        var options = new TextFormatterOptions
        {
            Suppressed = arguments.GetValue(_showSuppressed) ? SuppressedFindings.Shown : SuppressedFindings.LeftOut,
            ShowsStatistics = arguments.GetValue(_statistics),
            UseColor = ColorChoice.Decide(
                arguments.GetValue(_color)!, target.FullPath is null ? Terminal.Variable : _ => null, isWatched),
        };
        return isWatched && terminal.Width is { } width ? options with { Width = width } : options;
    }
}

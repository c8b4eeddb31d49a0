using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting.Caching;
using ContentLint.Linting.Directives;
using ContentLint.Rules;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting;

/// <summary>Checks files with a set of rules: the whole run, from bytes to findings in order.</summary>
/// <param name="rules">Its errors become findings too.</param>
/// <param name="options">What holds for the whole run.</param>
/// <param name="configuration">What .editorconfig says for each file; null for none.</param>
public sealed class Linter(RuleSet rules, LinterOptions options, ConfigurationSet? configuration = null)
{
    // Some seven thousand articles.
    private const int UnpackedUnits = 16 << 20;

    private readonly TextShelf _shelf = new(UnpackedUnits);
    private readonly DocumentParser _parser = DocumentParser.For(rules.Languages);
    private readonly PlanCache _plans = new(rules, options);
    private readonly AnalysisCache? _cache = options.Cache is { } cache ? new(cache, rules, options) : null;
    private readonly Lazy<KnownRules> _known = new(() => new(rules));

    /// <summary>Checks a batch. The result is the same whatever the number of jobs and the order of the files.</summary>
    /// <param name="files">A path that occurs twice is checked once.</param>
    /// <param name="progress">Is told of each file that is done, from any thread.</param>
    /// <param name="cancellation">Ends the run with <see cref="OperationCanceledException"/>.</param>
    public LintResult Lint(
        IEnumerable<InputFile> files, IProgress<InputFile>? progress = null, CancellationToken cancellation = default)
    {
        var inputs = files.DistinctBy(file => file.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        var outcomes = new FileOutcome[inputs.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Jobs), CancellationToken = cancellation };
        Parallel.For(0, inputs.Length, parallel, at =>
        {
            outcomes[at] = Check(inputs[at]);
            progress?.Report(inputs[at]);
        });

        cancellation.ThrowIfCancellationRequested();
        var compared = Measure(AnalysisStage.Compare, () => RunCorpusPass(outcomes));
        var found = outcomes.SelectMany(outcome => outcome.Diagnostics)
            .Concat(compared)
            .Concat(rules.Errors.Select(Describe))
            .Concat(configuration?.Diagnostics ?? []);
        return new(
            Measure(AnalysisStage.Finish, () => ScopeStage.Narrow(DirectiveStage.Mark(Finishing.Finish(found), outcomes), outcomes)),
            FindActiveRules(outcomes),
            [.. outcomes.Select(outcome => outcome.Note).OfType<LintNote>()],
            [.. outcomes.Where(outcome => outcome.Plan is not null).Select(Describe)]);
    }

    /// <summary>Whether a rule that is on for the file compares articles, so that its findings depend on which others are there.</summary>
    public bool ComparesArticles(InputFile file) => !_plans.DriverFor(ConfigurationFor(file)).Plan.CorpusActions.IsEmpty;

    private FileOutcome Check(InputFile file)
    {
        var outcome = new FileOutcome(file);
        var isCompared = file.Scope == ReportScope.Nothing;
        var problem = string.Empty;
        if (Measure(AnalysisStage.Read, () => Read(file, out problem)) is not { } bytes)
            return outcome with { Note = new(file.Path, LocalizableText.Of(isCompared ? "not compared with: it cannot be read: {0}" : "cannot be read: {0}", problem), IsError: !isCompared) };
        var decoded = Measure(AnalysisStage.Decode, () => TextDecoder.Decode(file.Path, bytes));
        if (decoded.Source is { } source)
            return Check(outcome, bytes, decoded, source);
        return isCompared ? outcome : outcome with { Note = new(file.Path, LocalizableText.Of("skipped: this is a binary file"), IsError: false) };
    }

    private FileOutcome Check(FileOutcome outcome, byte[] bytes, DecodedText decoded, SourceText source)
    {
        var file = outcome.File;
        var isCompared = file.Scope == ReportScope.Nothing;
        var settings = ConfigurationFor(file);
        var driver = _plans.DriverFor(settings);
        outcome = outcome with { Plan = driver.Plan, Configuration = isCompared ? null : settings };
        var isWhole = file.Scope == ReportScope.Whole;
        var cache = _cache is not null && (isWhole || isCompared) ? _cache : null;
        var key = cache?.KeyOf(file.Path, bytes, settings) ?? default;
        if (cache?.Find(key, driver.Plan, source) is { } known)
        {
            return isCompared
                ? outcome with { Scope = ScopedFile.None, CorpusRecords = known.CorpusRecords }
                : WithFindings(outcome, decoded, source, known);
        }

        var document = Measure(AnalysisStage.Parse, () => _parser.Parse(source, settings.Language ?? options.Language));
        outcome = outcome with
        {
            Scope = ScopedFile.Of(document, file.Scope),
            Directives = options.HonorsDirectives ? DirectiveReader.Read(document, _known.Value) : null,
        };
        if (isCompared)
            return outcome with { CorpusRecords = driver.Collect(document) };
        var analysis = Measure(AnalysisStage.Analyze, () => driver.Analyze(document));
        if (isWhole)
            cache?.Add(key, driver.Plan, analysis, source);
        return WithFindings(outcome, decoded, source, analysis);
    }

    private FileOutcome WithFindings(FileOutcome outcome, DecodedText decoded, SourceText source, DocumentAnalysis analysis)
    {
        outcome = outcome with
        {
            Diagnostics = [.. decoded.InvalidSpans.Select(span => new Diagnostic(ToolDiagnostics.InvalidEncoding, source, span)), .. analysis.Diagnostics],
            CorpusRecords = analysis.CorpusRecords,
        };
        if (outcome.Diagnostics.Length > 0)
            _shelf.Add(source);
        return outcome;
    }

    private T Measure<T>(AnalysisStage stage, Func<T> run)
    {
        if (options.Profile is not { } profile)
            return run();
        var start = profile.Start();
        var result = run();
        profile.EndStage(stage, start);
        return result;
    }

    private LintConfiguration ConfigurationFor(InputFile file) => configuration?.For(file.FullPath) ?? LintConfiguration.Default;

    private ImmutableArray<Diagnostic> RunCorpusPass(FileOutcome[] outcomes)
    {
        var read = outcomes.Where(outcome => outcome.Plan is not null).ToArray();
        return CorpusPass.Run(
            [.. read.Select(outcome => (outcome.File.Path, outcome.Plan!, outcome.CorpusRecords))],
            at => read[at].Diagnostics is [var first, ..] ? first.Source : Reopen(read[at].File),
            Math.Max(1, options.Jobs));
    }

    private SourceText? Reopen(InputFile file)
    {
        if (Read(file, out _) is not { } bytes || TextDecoder.Decode(file.Path, bytes).Source is not { } source)
            return null;
        _shelf.Add(source);
        return source;
    }

    private ImmutableArray<DiagnosticDescriptor> FindActiveRules(FileOutcome[] outcomes) =>
    [
        .. outcomes.Select(outcome => outcome.Configuration)
            .OfType<LintConfiguration>()
            .DefaultIfEmpty(LintConfiguration.Default)
            .Distinct()
            .SelectMany(_plans.ActiveRules)
            .Concat(ToolDiagnostics.All)
            .Distinct()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    private CheckedFile Describe(FileOutcome outcome) => new(outcome.File.Path, outcome.File.Scope)
    {
        Plan = outcome.Plan,
        JudgesDirectives = options is { HonorsDirectives: true, Select.IsEmpty: true, Ignore.IsEmpty: true },
    };

    private Diagnostic Describe(RuleError error)
    {
        var source = new SourceText(error.Path, rules.FaultyFiles.GetValueOrDefault(error.Path, string.Empty));
        var line = source.GetLineSpan(Math.Clamp(error.Line - 1, 0, source.LineCount - 1));
        var start = Math.Min(line.Start + Math.Max(0, error.Column - 1), line.End);
        return new(ToolDiagnostics.InvalidRuleFile, source, TextSpan.FromBounds(start, line.End)) { Arguments = [error.Message] };
    }

    private static byte[]? Read(InputFile file, out string problem)
    {
        try
        {
            problem = string.Empty;
            return file.Read();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {

            // Reports hold no full paths.
            problem = file.FullPath is { } path ? failure.Message.Replace(path, file.Path, StringComparison.Ordinal) : failure.Message;
            return null;
        }
    }
}

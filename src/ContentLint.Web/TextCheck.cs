using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;
using ContentLint.Output;
using ContentLint.Output.Html;
using ContentLint.Rules;
using Microsoft.AspNetCore.Http;

namespace ContentLint.Web;

/// <summary>Checks the texts of requests with the built-in rules. One serves all threads; it keeps nothing of what it is given.</summary>
internal sealed class TextCheck
{
    private const int LongestName = 120;
    private const int MostExamples = 2;

    private readonly RuleSet _rules = BuiltInRules.Load();
    private readonly Linter _linter;

    public TextCheck() => _linter = new(_rules, new() { Jobs = 1 });

    public ImmutableArray<CheckedFile> Check(Texts texts, CancellationToken cancellation)
    {
        var names = NamesOf(texts);
        var findings = ByteOrderMark.CountIn(Lint(texts, names, cancellation), names).In(LocaleOf(texts.Locale)).Reported.ToLookup(found => found.Source.Path, StringComparer.Ordinal);
        return [.. names.Select((name, at) => new CheckedFile(texts.Files[at].Name, [.. findings[name].Select(found => ToFinding(found, texts, names))]))];
    }

    public ImmutableArray<FixedText> Fix(Texts texts, CancellationToken cancellation)
    {
        var names = NamesOf(texts);
        var inputs = Inputs(texts, names);
        var run = new FixRun(files => Told(_linter.Lint(files, progress: null, cancellation), texts), texts.Unsafe ? FixSafety.Unsafe : FixSafety.Safe);
        var mended = run.Run(Lint(texts, names, cancellation), inputs).Files.ToDictionary(file => file.Before.Path, StringComparer.Ordinal);
        return
        [
            .. names.Select((name, at) => mended.TryGetValue(name, out var file)
                ? new FixedText(texts.Files[at].Name, ByteOrderMark.Of(texts.Files[at].Text) + file.After, file.Rules.Length)
                : new FixedText(texts.Files[at].Name, texts.Files[at].Text, 0)),
        ];
    }

    /// <summary>The report that the command writes: html or sarif.</summary>
    public string Report(Texts texts, string format, CancellationToken cancellation)
    {
        var locale = LocaleOf(texts.Locale);
        var names = NamesOf(texts);
        var result = OwnNames.Show(Lint(texts, names, cancellation), names, [.. texts.Files.Select(file => Shortened(file.Name))]).In(locale);
        using var output = new StringWriter { NewLine = "\n" };
        DiagnosticFormatter formatter = format == "html" ? new HtmlFormatter(new() { ToolVersion = Product.Version }) : new SarifFormatter(SarifOptionsOf(locale));
        formatter.Write(result, output);
        return output.ToString();
    }

    public ImmutableArray<RuleEntry> Rules(string? tag)
    {
        var locale = LocaleOf(tag);
        return
        [
            .. _rules.Rules.Select(rule => (Rule: rule, Descriptor: rule.Descriptor.In(locale))).Select(pair => new RuleEntry(
                pair.Descriptor.Id,
                pair.Descriptor.Name,
                pair.Descriptor.Category.ToString().ToLowerInvariant(),
                pair.Descriptor.DefaultSeverity.ToString().ToLowerInvariant(),
                pair.Descriptor.Title,
                pair.Descriptor.Why,
                ExamplesOf(pair.Rule))),
        ];
    }

    private static ImmutableArray<ExampleEntry> ExamplesOf(Rule rule) =>
    [
        .. rule.Examples.Where(example => example.Kind is RuleExampleKind.Bad).Take(MostExamples)
            .Concat(rule.Examples.Where(example => example.Kind is RuleExampleKind.Good).Take(MostExamples))
            .Select(example => new ExampleEntry(
                example.Kind is RuleExampleKind.Good, example.Text, [.. example.Marked.SelectMany(span => new[] { span.Start, span.End })], example.Fixed)),
    ];

    private LintResult Lint(Texts texts, ImmutableArray<string> names, CancellationToken cancellation)
    {
        var result = _linter.Lint(Inputs(texts, names), progress: null, cancellation);
        return result.Notes is [var note, ..]
            ? throw new BadHttpRequestException($"{NameOf(note.Path, texts, names)}: {note.In(LocaleOf(texts.Locale)).Message}", StatusCodes.Status422UnprocessableEntity)
            : Told(result, texts);
    }

    private static LintResult Told(LintResult result, Texts texts)
    {
        var minimum = Enum.TryParse<Severity>(texts.MinimumSeverity, ignoreCase: true, out var severity) ? severity : Severity.Suggestion;
        var ignored = (texts.Ignore.IsDefault ? [] : texts.Ignore).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return result with
        {
            Diagnostics =
            [
                .. result.Diagnostics.Where(found => found.Severity >= minimum && !ignored.Contains(found.Descriptor.Id) && !ignored.Contains(found.Descriptor.Name)),
            ],
        };
    }

    // The number keeps apart what has the same name, and the order, by which the later of two equal paragraphs is told; of the name only the
    // extension counts.
    private static ImmutableArray<string> NamesOf(Texts texts)
    {
        var digits = texts.Files.Length.ToString(CultureInfo.InvariantCulture).Length;
        return [.. texts.Files.Select((file, at) => $"{(at + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}-{Shortened(file.Name)}")];
    }

    private static string Shortened(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return last.Length <= LongestName ? last : last[^LongestName..];
    }

    private static ImmutableArray<InputFile> Inputs(Texts texts, ImmutableArray<string> names) =>
        [.. names.Select((name, at) => InputFile.OfText(name, fullPath: null, texts.Files[at].Text))];

    private static Locale LocaleOf(string? tag) => Locales.Find(tag ?? "en");

    private static Finding ToFinding(Diagnostic found, Texts texts, ImmutableArray<string> names)
    {
        var place = found.Source.GetLinePosition(found.Span.Start);
        return new(
            found.Descriptor.Id,
            found.Descriptor.Name,
            found.Severity.ToString().ToLowerInvariant(),
            found.Message,
            found.Span.Start,
            found.Span.End,
            place.Line + 1,
            place.Column + 1,
            found.Fix is { } fix ? new(fix.Title, fix.Safety is FixSafety.Safe, [.. fix.Changes.Select(change => new Change(change.Span.Start, change.Span.End, change.NewText))]) : null,
            [.. found.Related.Select(related => new RelatedPlace(NameOf(related.Source.Path, texts, names), related.Span.Start, related.Span.End, related.Message))]);
    }

    private static string NameOf(string path, Texts texts, ImmutableArray<string> names) => names.IndexOf(path) is >= 0 and var at ? texts.Files[at].Name : path;

    private SarifOptions SarifOptionsOf(Locale locale) => new()
    {
        ToolVersion = Product.Version,
        InformationUri = RulePage.Start,
        HelpUri = RulePage.Of,
        HelpMarkdown = descriptor => _rules.Find(descriptor.Id) is { } rule ? RuleHelp.Markdown(rule, locale: locale) : null,
    };
}

using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting.Fixing;

namespace ContentLint.Linting;

/// <summary>What one run found, in total order: path, span, id.</summary>
/// <param name="Diagnostics">Every finding of the run, those that are silenced too; those of rules that are off are not made at all.</param>
/// <param name="ActiveRules">The rules that ran for at least one file, and the tool's own, by id.</param>
/// <param name="Notes">By path.</param>
/// <param name="Files">The files that were read and checked, by path.</param>
public sealed record LintResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<DiagnosticDescriptor> ActiveRules,
    ImmutableArray<LintNote> Notes,
    ImmutableArray<CheckedFile> Files)
{
    /// <summary>What was fixed first; null for a run that fixes nothing.</summary>
    public FixCount? Fixed { get; init; }

    /// <summary>Whether a baseline was held against the findings.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>The language of what the result says, and of the report that is made of it.</summary>
    public Locale Locale { get; private init; } = Locale.English;

    /// <summary>How many files were checked for their own sake, not to be compared with.</summary>
    public int FileCount => Files.Count(file => file.Scope != ReportScope.Nothing);

    /// <summary>The findings that are told: all but the silenced ones.</summary>
    public IEnumerable<Diagnostic> Reported => Diagnostics.Where(diagnostic => diagnostic.Suppression is null);

    /// <summary>Those that are told, and the silenced ones among them when a report is to show them.</summary>
    public IEnumerable<Diagnostic> Shown(SuppressedFindings suppressed) =>
        suppressed is SuppressedFindings.Shown ? Diagnostics : Reported;

    /// <summary>
    /// The same result for a person who reads another language. Make it last, for a report: order, baselines and fingerprints are the
    /// same in all languages.
    /// </summary>
    public LintResult In(Locale locale)
    {
        if (locale == Locale.English)
            return this;
        var rules = new Dictionary<DiagnosticDescriptor, DiagnosticDescriptor>(ReferenceEqualityComparer.Instance);
        return this with
        {
            Diagnostics = [.. Diagnostics.Select(diagnostic => diagnostic.In(locale, Translate(diagnostic.Descriptor)))],
            ActiveRules = [.. ActiveRules.Select(Translate)],
            Notes = [.. Notes.Select(note => note.In(locale))],
            Locale = locale,
        };

        DiagnosticDescriptor Translate(DiagnosticDescriptor rule)
        {
            if (!rules.TryGetValue(rule, out var translated))
                rules.Add(rule, translated = rule.In(locale));
            return translated;
        }
    }

    /// <summary>Whether a file could not be read, or a rule, a rule file or the configuration was wrong: exit code 2.</summary>
    public bool HasFailed =>
        Notes.Any(note => note.IsError)
        || Diagnostics.Any(diagnostic => ToolDiagnostics.AreAboutTheRun(diagnostic.Descriptor.Id));
}

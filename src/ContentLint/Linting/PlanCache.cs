using System.Collections.Concurrent;
using ContentLint.Analysis;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Rules;

namespace ContentLint.Linting;

/// <summary>One driver for each configuration that occurs, made when the first file with it comes. Safe for several threads.</summary>
internal sealed class PlanCache(RuleSet rules, LinterOptions options)
{
    private readonly ConcurrentDictionary<LintConfiguration, Lazy<AnalysisDriver>> _drivers = new(ReferenceEqualityComparer.Instance);

    public AnalysisDriver DriverFor(LintConfiguration configuration) =>
        _drivers.GetOrAdd(configuration, key => new(() => Create(key))).Value;

    /// <summary>The rules that are on under a configuration, by id.</summary>
    public IEnumerable<DiagnosticDescriptor> ActiveRules(LintConfiguration configuration) =>
        rules.Rules.Select(rule => rule.Descriptor)
            .Where(descriptor => SeverityOf(configuration, descriptor) is not Severity.None);

    private AnalysisDriver Create(LintConfiguration configuration) =>
        new(
            AnalyzerPlan.Create(
                [.. rules.Rules.Select(rule => rule.Analyzer)],
                descriptor => SeverityOf(configuration, descriptor),
                configuration.OptionsOf),
            rules.Languages.Vocabulary,
            options.Profile);

    private Severity SeverityOf(LintConfiguration configuration, DiagnosticDescriptor descriptor)
    {
        var isSelected = options.Select.IsEmpty || options.Select.Any(name => Names(name, descriptor));
        if (!isSelected || options.Ignore.Any(name => Names(name, descriptor)))
            return Severity.None;
        var severity = configuration.SeverityOf(descriptor);

        // Who asks for a rule by its own name wants to see it, although it is off by default.
        return severity is Severity.None && descriptor.DefaultSeverity is Severity.None && options.Select.Any(name => IsNameOf(name, descriptor))
            ? Severity.Suggestion
            : severity;
    }

    private static bool Names(string name, DiagnosticDescriptor descriptor) =>
        IsNameOf(name, descriptor) || string.Equals(name, descriptor.Category.ToString(), StringComparison.OrdinalIgnoreCase);

    private static bool IsNameOf(string name, DiagnosticDescriptor descriptor) =>
        string.Equals(name, descriptor.Id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, descriptor.Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, descriptor.PascalName, StringComparison.OrdinalIgnoreCase);
}

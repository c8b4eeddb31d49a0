using ContentLint.Analysis;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Linting;

public sealed class PlanCacheTests
{
    private static readonly LintConfiguration Off =
        new(new(StringComparer.Ordinal) { ["contentlint_diagnostic.CL2901.severity"] = "none" });

    [Fact]
    public void Configuration_has_one_driver_for_all_threads()
    {
        var plans = Create();
        var drivers = new AnalysisDriver[32];

        Parallel.For(0, drivers.Length, at => drivers[at] = plans.DriverFor(LintConfiguration.Default));

        Assert.Single(drivers.Distinct());
        Assert.NotSame(drivers[0], plans.DriverFor(Off));
        Assert.Same(plans.DriverFor(Off), plans.DriverFor(Off));
    }

    [Fact]
    public void Severity_of_the_configuration_holds_in_its_plan()
    {
        var rule = TestRules.Load(TestRules.Phrase).Rules[0].Descriptor;

        Assert.Equal(Severity.Warning, Create().DriverFor(LintConfiguration.Default).Plan.SeverityOf(rule));
        Assert.Equal(Severity.None, Create().DriverFor(Off).Plan.SeverityOf(rule));
    }

    [Fact]
    public void Active_rules_are_those_that_are_on()
    {
        Assert.Equal(["CL2901"], Create().ActiveRules(LintConfiguration.Default).Select(rule => rule.Id));
        Assert.Empty(Create().ActiveRules(Off));
        Assert.Empty(Create(new() { Ignore = ["CL2901"] }).ActiveRules(LintConfiguration.Default));
    }

    [Theory]
    [InlineData("CL2901", "CL2901")]
    [InlineData("no-evidence", "CL2901")]
    [InlineData("claims", "")]
    public void A_rule_that_is_off_by_default_runs_when_it_is_asked_for_by_name(string select, string active)
    {
        var rules = TestRules.Load(TestRules.Phrase.Replace("severity: warning", "severity: none", StringComparison.Ordinal));
        var plans = new PlanCache(rules, new() { Select = [select] });

        Assert.Equal(active, string.Join(' ', plans.ActiveRules(LintConfiguration.Default).Select(rule => rule.Id)));
        Assert.All(
            plans.ActiveRules(LintConfiguration.Default),
            rule => Assert.Equal(Severity.Suggestion, plans.DriverFor(LintConfiguration.Default).Plan.SeverityOf(rule)));
    }

    [Fact]
    public void A_rule_that_configuration_switches_off_stays_off() => Assert.Empty(Create(new() { Select = ["CL2901"] }).ActiveRules(Off));

    private static PlanCache Create(LinterOptions? options = null) => new(TestRules.Load(TestRules.Phrase), options ?? new());
}

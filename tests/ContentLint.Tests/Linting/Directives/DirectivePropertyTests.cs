using System.Text;
using ContentLint.Linting;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Linting.Directives;

/// <summary>Articles put together from findings and directives, read line by line beside the engine.</summary>
public sealed class DirectivePropertyTests
{
    private static readonly RuleSet Rules = TestRules.Load(TestRules.Phrase);

    private static readonly string[] Lines =
    [
        "Ia menuduh tanpa bukti.", "Ia datang.", "<!-- contentlint disable CL2901: a -->", "<!-- contentlint restore CL2901 -->",
        "<!-- contentlint disable-next claims: a -->", "<!-- contentlint disable CL2901 -->", "<!-- catatan -->",
    ];

    [Fact]
    public void Findings_are_silenced_just_where_directives_hold() => Prop.ForAll(
        Arb.From(Gen.Elements(Lines).ArrayOf().Resize(30)), lines =>
        {
            var text = string.Join("\n\n", lines);
            var result = Lint(text, honorsDirectives: true);
            var every = Lint(text, honorsDirectives: false);

            Assert.Equal(Expect(lines), result.Diagnostics.Where(IsOfRule).Select(found => found.Suppression is not null));
            Assert.Equal(
                every.Diagnostics.Select(found => found.Span), result.Diagnostics.Where(IsOfRule).Select(found => found.Span));
        }).QuickCheckThrowOnFailure();

    private static bool IsOfRule(ContentLint.Diagnostics.Diagnostic found) => found.Descriptor.Id == "CL2901";

    private static IEnumerable<bool> Expect(string[] lines)
    {
        var (isDisabled, isNextDisabled) = (false, false);
        foreach (var line in lines)
        {
            isDisabled = line == Lines[2] || (isDisabled && line != Lines[3]);
            isNextDisabled |= line == Lines[4];
            if (line == Lines[0])
                yield return isDisabled || isNextDisabled;
            if (line == Lines[0] || line == Lines[1])
                isNextDisabled = false;
        }
    }

    private static LintResult Lint(string text, bool honorsDirectives) =>
        new Linter(Rules, new() { Language = "id", HonorsDirectives = honorsDirectives })
            .Lint([new InputFile("a.md", FullPath: null, () => Encoding.UTF8.GetBytes(text))]);
}

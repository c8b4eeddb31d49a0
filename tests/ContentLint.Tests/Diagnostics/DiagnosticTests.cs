using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly SourceText Source = new("a.txt", "Satu dua.");

    [Theory]
    [InlineData("found nothing", "found nothing")]
    [InlineData("'{0}' is wrong", "'tanpa bukti' is wrong")]
    [InlineData("{1} before {0}", "2 before tanpa bukti")]
    [InlineData("'{0}' in {{braces}}", "'tanpa bukti' in {braces}")]
    public void Message_has_the_arguments_in_place(string format, string expected)
    {
        var diagnostic = new Diagnostic(Describe() with { MessageFormat = format }, Source, new(0, 4)) { Arguments = ["tanpa bukti", "2"] };

        Assert.Equal(expected, diagnostic.Message);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{")]
    [InlineData("{1} {{x}}")]
    public void Braces_of_an_argument_are_text(string argument) =>
        Assert.Equal($"'{argument}'", new Diagnostic(Describe() with { MessageFormat = "'{0}'" }, Source, new(0, 4)) { Arguments = [argument] }.Message);

    [Fact]
    public void Severity_is_the_rules_own_unless_it_is_set()
    {
        var diagnostic = new Diagnostic(Describe(), Source, new(0, 4));

        Assert.Equal(Severity.Warning, diagnostic.Severity);
        Assert.Equal(Severity.Error, (diagnostic with { Severity = Severity.Error }).Severity);
    }

    [Theory]
    [InlineData("unsourced-quotation", "UnsourcedQuotation")]
    [InlineData("no", "No")]
    [InlineData("year-2102-is-wrong", "Year2102IsWrong")]
    public void Name_has_a_pascal_case_form(string name, string expected) => Assert.Equal(expected, (Describe() with { Name = name }).PascalName);

    [Theory]
    [InlineData("CL0001", Category.Tool)]
    [InlineData("CL1001", Category.Sourcing)]
    [InlineData("CL8999", Category.Readability)]
    public void First_digit_of_the_id_is_the_category(string id, Category expected) => Assert.Equal(expected, (Describe() with { Id = id }).Category);

    private static DiagnosticDescriptor Describe() => new()
    {
        Id = "CL2901",
        Name = "no-evidence",
        Title = "No evidence",
        MessageFormat = "found",
        DefaultSeverity = Severity.Warning,
        Why = "For tests.",
    };
}

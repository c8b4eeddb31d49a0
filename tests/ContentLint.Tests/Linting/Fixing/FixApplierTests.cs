using ContentLint.Diagnostics;
using ContentLint.Linting.Fixing;
using ContentLint.Text;

namespace ContentLint.Tests.Linting.Fixing;

public sealed class FixApplierTests
{
    private const string Text = "0123456789";

    [Fact]
    public void Fixes_are_applied_in_the_order_of_their_places()
    {
        var (text, applied) = FixApplier.Apply(Text, [Finding("CL2", (7, 8, "b")), Finding("CL1", (2, 4, "aaa"))], FixSafety.Safe);

        Assert.Equal("01aaa456b89", text);
        Assert.Equal(["CL1", "CL2"], applied.Select(finding => finding.Descriptor.Id));
    }

    [Fact]
    public void Of_two_that_overlap_the_first_counts()
    {
        var (text, applied) = FixApplier.Apply(Text, [Finding("CL2", (3, 6, "b")), Finding("CL1", (2, 4, "a"))], FixSafety.Safe);

        Assert.Equal(("01a456789", 1), (text, applied.Count));
    }

    [Fact]
    public void Of_two_insertions_at_one_place_that_of_the_lower_id_counts() =>
        Assert.Equal("01a23456789", FixApplier.Apply(Text, [Finding("CL2", (2, 2, "b")), Finding("CL1", (2, 2, "a"))], FixSafety.Safe).Text);

    [Fact]
    public void Neighbours_do_not_overlap() =>
        Assert.Equal("01ab456789", FixApplier.Apply(Text, [Finding("CL1", (2, 3, "a")), Finding("CL2", (3, 4, "b"))], FixSafety.Safe).Text);

    [Fact]
    public void A_fix_of_several_changes_is_applied_whole_or_not_at_all()
    {
        Diagnostic pair = Finding("CL1", (1, 2, "("), (8, 9, ")"));

        Assert.Equal("0(234567)9", FixApplier.Apply(Text, [pair], FixSafety.Safe).Text);
        Assert.Equal("x23456789", FixApplier.Apply(Text, [Finding("CL2", (0, 2, "x")), pair], FixSafety.Safe).Text);
        Assert.Equal("0(234567)9", FixApplier.Apply(Text, [Finding("CL2", (8, 10, "x")), pair], FixSafety.Safe).Text);
    }

    [Theory]
    [InlineData(FixSafety.Safe, "0123456789")]
    [InlineData(FixSafety.Unsafe, "x123456789")]
    public void An_unsafe_fix_is_applied_only_when_asked_for(FixSafety asked, string expected)
    {
        var finding = Finding("CL1", (0, 1, "x"));

        Assert.Equal(expected, FixApplier.Apply(Text, [finding with { Fix = finding.Fix! with { Safety = FixSafety.Unsafe } }], asked).Text);
    }

    [Fact]
    public void Findings_without_a_fix_change_nothing() =>
        Assert.Equal((Text, 0), (FixApplier.Apply(Text, [Finding("CL1"), Finding("CL1") with { Fix = null }], FixSafety.Unsafe).Text, 0));

    private static Diagnostic Finding(string id, params (int Start, int End, string New)[] changes) =>
        new(
            new() { Id = id, Name = "a", Title = "A", MessageFormat = "a", DefaultSeverity = Severity.Warning, Why = "A." },
            new SourceText("a.txt", Text),
            new(0, 1))
        {
            Fix = new("A", [.. changes.Select(change => new TextChange(TextSpan.FromBounds(change.Start, change.End), change.New))], FixSafety.Safe),
        };
}

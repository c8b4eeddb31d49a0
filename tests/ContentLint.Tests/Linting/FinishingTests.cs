using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Tests.Analysis;
using ContentLint.Text;

namespace ContentLint.Tests.Linting;

public sealed class FinishingTests
{
    [Fact]
    public void Order_is_by_path_place_id_and_message()
    {
        Diagnostic[] right =
        [
            Create("Z.txt", 5, 1, "CL9999", "a"),
            Create("a.txt", 0, 1, "CL2901", "b"),
            Create("a.txt", 0, 2, "CL1001", "a"),
            Create("a.txt", 1, 1, "CL1001", "b"),
            Create("a.txt", 1, 1, "CL2901", "a"),
            Create("a.txt", 1, 1, "CL2901", "b"),
            Create("a/a.txt", 0, 1, "CL1001", "a"),
        ];

        Assert.Equal(right, Finishing.Finish(right.Reverse()));
        Assert.Equal(right, Finishing.Finish([right[3], right[0], right[6], right[2], right[5], right[1], right[4]]));
    }

    [Fact]
    public void A_finding_is_left_out_where_a_rule_speaks_that_it_yields_to()
    {
        Diagnostic[] spoken = [Create("a.txt", 0, 8, "CL1001", "a"), Create("a.txt", 3, 1, "CL1001", "a"), Create("a.txt", 9, 2, "CL2901", "a")];
        Diagnostic[] kept = [Yielding("a.txt", 8, 1), Yielding("a.txt", 9, 2), Yielding("b.txt", 0, 4)];
        Diagnostic[] left = [Yielding("a.txt", 0, 2), Yielding("a.txt", 5, 4)];

        var finished = Finishing.Finish([.. left, .. kept, .. spoken]);

        Assert.Equal(spoken.Length + kept.Length, finished.Length);
        Assert.All(spoken.Concat(kept), diagnostic => Assert.Contains(diagnostic, finished));
    }

    private static Diagnostic Yielding(string path, int start, int length)
    {
        var diagnostic = Create(path, start, length, "CL6003", "a");
        return diagnostic with { Descriptor = diagnostic.Descriptor with { YieldsTo = ["CL1001"] } };
    }

    private static Diagnostic Create(string path, int start, int length, string id, string message) =>
        new(TestAnalyzer.Describe(id) with { MessageFormat = message }, new SourceText(path, "Satu dua tiga."), new(start, length));
}

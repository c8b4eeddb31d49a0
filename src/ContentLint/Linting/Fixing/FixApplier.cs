using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Fixing;

/// <summary>
/// Applies fixes to a text, each whole or not at all. Of two that change the same place the first by place counts, at the same place
/// the one of the lower rule id; the other is left for the next round, when the text has been checked again.
/// </summary>
public static class FixApplier
{
    /// <param name="text">The source that the fixes were made for.</param>
    /// <param name="findings">In any order; those without a fix are passed over.</param>
    /// <param name="safety">The least safe fixes to apply: <see cref="FixSafety.Unsafe"/> takes all.</param>
    /// <returns>The text after the fixes, and the findings whose fixes it holds, in the order of their places.</returns>
    public static (string Text, IReadOnlyList<Diagnostic> Applied) Apply(
        string text, IEnumerable<Diagnostic> findings, FixSafety safety)
    {
        var accepted = new SortedList<TextSpan, TextChange>();
        var applied = new List<Diagnostic>();
        foreach (var finding in InOrder(findings.Where(finding => finding.Fix is { } fix && fix.Safety <= safety)))
        {
            if (!TryAccept(finding.Fix!, accepted))
                continue;
            applied.Add(finding);
        }

        return (Write(text, accepted.Values), applied);
    }

    private static IEnumerable<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) => findings
        .Where(finding => !finding.Fix!.Changes.IsEmpty)
        .OrderBy(finding => finding.Fix!.Changes.Min(change => change.Span))
        .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Span);

    private static bool TryAccept(CodeFix fix, SortedList<TextSpan, TextChange> accepted)
    {
        var taken = 0;
        foreach (var change in fix.Changes)
        {
            if (IsTaken(change.Span, accepted))
                break;
            accepted.Add(change.Span, change);
            taken++;
        }

        if (taken == fix.Changes.Length)
            return true;
        foreach (var change in fix.Changes.AsSpan()[..taken])
            accepted.Remove(change.Span);
        return false;
    }

    // Two changes that begin at one place are in each other's way even where one only inserts.
    private static bool IsTaken(TextSpan span, SortedList<TextSpan, TextChange> accepted)
    {
        var (low, high) = (0, accepted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (accepted.Keys[middle].Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return (low > 0 && accepted.Keys[low - 1].End > span.Start)
            || (low < accepted.Count && (accepted.Keys[low].Start == span.Start || accepted.Keys[low].Start < span.End));
    }

    private static string Write(string text, IEnumerable<TextChange> changes)
    {
        var (written, end) = (new StringBuilder(text.Length), 0);
        foreach (var change in changes)
        {
            written.Append(text, end, change.Span.Start - end).Append(change.NewText);
            end = change.Span.End;
        }

        return written.Append(text, end, text.Length - end).ToString();
    }
}

using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.Linting.Baselines;

/// <summary>A baseline held against the findings of a run.</summary>
internal sealed class BaselineRun
{
    private readonly LintResult _result;
    private readonly Baseline _baseline;
    private readonly BaselineFolder _folder;
    private readonly ImmutableArray<int> _places;
    private readonly int[] _entryOf;
    private readonly ImmutableArray<BaselineLine> _unknown;

    /// <param name="result">What directives silence is marked in it, and needs no entry.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="folder">Where its paths lead.</param>
    public BaselineRun(LintResult result, Baseline baseline, BaselineFolder folder)
    {
        (_result, _baseline, _folder) = (result, baseline, folder);
        _places =
        [
            .. Enumerable.Range(0, result.Diagnostics.Length)
                .Where(at => result.Diagnostics[at] is { Suppression: null } found && !ToolDiagnostics.AreAboutTheRun(found.Descriptor.Id)),
        ];
        var reader = new EntryReader(folder.PathOf);
        Findings = [.. _places.Select(at => reader.Read(result.Diagnostics[at]))];
        var sight = new BaselineSight(result, baseline, folder);
        _entryOf = BaselineMatcher.Match([.. baseline.Lines.Select(line => line.Entry)], Findings, sight.StateOf);
        var matched = _entryOf.ToHashSet();
        var left = baseline.Lines.Where((_, at) => !matched.Contains(at)).ToLookup(line => sight.WouldFind(line.Entry));
        (Dead, _unknown) = ([.. left[true]], [.. left[false]]);
    }

    /// <summary>The findings that are told, as entries, in the order of the run.</summary>
    public ImmutableArray<BaselineEntry> Findings { get; }

    /// <summary>The entries that no finding needs any more, where the run can know it.</summary>
    public ImmutableArray<BaselineLine> Dead { get; }

    /// <summary>How many findings the baseline does not know.</summary>
    public int NewCount => _entryOf.Count(entry => entry < 0);

    /// <summary>The result with what the baseline knows marked, and one finding that tells of all dead entries.</summary>
    public LintResult Mark()
    {
        var marked = _result.Diagnostics.ToBuilder();
        for (var at = 0; at < _places.Length; at++)
        {
            if (_entryOf[at] >= 0)
                marked[_places[at]] = marked[_places[at]] with { Suppression = new(SuppressionSource.Baseline, "") };
        }

        var tellsDead = !Dead.IsEmpty && _folder.DeadSeverity is not Severity.None;
        return _result with
        {
            Diagnostics = tellsDead ? Finishing.Finish(marked.Append(DescribeDead())) : marked.ToImmutable(),
            HasBaseline = true,
        };
    }

    /// <summary>The entries of the baseline but the dead ones.</summary>
    public IEnumerable<BaselineEntry> Prune() => _baseline.Lines.Except(Dead).Select(line => line.Entry);

    /// <summary>Everything that is found now, and the entries of which nobody knows.</summary>
    public IEnumerable<BaselineEntry> Update() => Findings.Concat(_unknown.Select(line => line.Entry));

    private Diagnostic DescribeDead() => new(ToolDiagnostics.DeadBaselineEntry, _baseline.Source, _baseline.Source.GetLineSpan(Dead[0].Line))
    {
        Arguments = [$"{Dead.Length}"],
        Severity = _folder.DeadSeverity,
    };
}

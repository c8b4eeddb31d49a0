using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>The directives of one file. Not for several threads at once: it remembers which of them were of use.</summary>
internal sealed class FileDirectives
{
    private readonly SourceText _source;
    private readonly ImmutableArray<Directive> _directives;
    private readonly Dictionary<string, SilentRanges> _ranges;
    private readonly HashSet<(int Directive, int Target)> _used = [];

    /// <param name="source">What they stand in.</param>
    /// <param name="directives">In order of place; those that restore are no longer among them.</param>
    /// <param name="ranges">By the id of a rule, where it is silenced.</param>
    /// <param name="problems">What is wrong with comments that were meant to be directives.</param>
    public FileDirectives(
        SourceText source,
        ImmutableArray<Directive> directives,
        IReadOnlyDictionary<string, List<SilentRange>> ranges,
        ImmutableArray<Diagnostic> problems)
    {
        _source = source;
        _directives = directives;
        _ranges = ranges.ToDictionary(pair => pair.Key, pair => new SilentRanges(pair.Value), StringComparer.Ordinal);
        Problems = problems;
    }

    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>What silences a rule at the place where a finding of it begins; null when nothing does.</summary>
    public Suppression? Find(string rule, int position)
    {
        if (!_ranges.TryGetValue(rule, out var ranges) || ranges.Find(position) is not { } range)
            return null;
        _used.Add((range.Directive, range.Target));
        return new(SuppressionSource.Directive, _directives[range.Directive].Reason);
    }

    /// <summary>After all findings have been marked: one CL0005 for each name that has silenced nothing.</summary>
    /// <param name="couldBeFound">Whether a rule, by its id, would have reported all that it could: else nobody knows.</param>
    public IEnumerable<Diagnostic> FindUnused(Func<string, bool> couldBeFound)
    {
        for (var at = 0; at < _directives.Length; at++)
        {
            var directive = _directives[at];
            for (var target = 0; target < directive.Targets.Length; target++)
            {
                if (!_used.Contains((at, target)) && directive.Targets[target].Ids.All(couldBeFound))
                    yield return Describe(directive, directive.Targets[target]);
            }
        }
    }

    private Diagnostic Describe(Directive directive, DirectiveTarget target) =>
        new(ToolDiagnostics.UnusedDirective, _source, target.Span)
        {
            Arguments = [_source[target.Span].ToString()],
            Fix = directive.Targets.Length == 1 ? new(LocalizableText.Of("remove the directive"), [new(WithItsLine(directive.Span), "")], FixSafety.Unsafe) : null,
        };

    // A comment that has a line to itself takes the line with it.
    private TextSpan WithItsLine(TextSpan comment)
    {
        var first = _source.GetLinePosition(comment.Start).Line;
        var last = _source.GetLinePosition(comment.End).Line;
        var lines = TextSpan.FromBounds(_source.GetLineSpan(first).Start, _source.GetLineSpan(last).End);
        var isAlone = _source[TextSpan.FromBounds(lines.Start, comment.Start)].IsWhiteSpace()
            && _source[TextSpan.FromBounds(comment.End, lines.End)].IsWhiteSpace();
        if (!isAlone)
            return comment;
        return TextSpan.FromBounds(lines.Start, last + 1 < _source.LineCount ? _source.GetPosition(new(last + 1, 0)) : _source.Length);
    }
}

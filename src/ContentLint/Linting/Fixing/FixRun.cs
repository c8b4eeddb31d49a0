using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Fixing;

/// <summary>
/// Fixes the files of a run until nothing is left to fix: each round applies the fixes of the findings that are told and checks what has
/// changed again. Rules that compare articles offer no fixes, so that a round needs no other files.
/// </summary>
/// <param name="check">Checks files by themselves, as the run does, with what directives and the baseline silence marked.</param>
/// <param name="safety">The least safe fixes to apply.</param>
public sealed class FixRun(Func<IEnumerable<InputFile>, LintResult> check, FixSafety safety)
{
    // Fixes uncover findings that they hid, but each round leaves fewer.
    private const int MostRounds = 20;

    private readonly ImmutableArray<LintNote>.Builder _notes = ImmutableArray.CreateBuilder<LintNote>();

    /// <param name="result">What the run found.</param>
    /// <param name="files">The files of the run.</param>
    /// <returns>The files whose texts differ, by path, and a note for each that could not be fixed.</returns>
    public (ImmutableArray<FixedFile> Files, ImmutableArray<LintNote> Notes) Run(LintResult result, IEnumerable<InputFile> files)
    {
        var inputs = files.GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var texts = new SortedDictionary<string, FixedText>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = FixOnce(result, inputs, texts);
            if (changed.Count == 0)
                break;
            result = check(changed);
        }

        return ([.. texts.Values.Select(text => text.ToFile()).OfType<FixedFile>()], _notes.ToImmutable());
    }

    private List<InputFile> FixOnce(LintResult result, Dictionary<string, InputFile> inputs, SortedDictionary<string, FixedText> texts)
    {
        var changed = new List<InputFile>();
        var fixable = result.Reported
            .Where(found => found.Fix?.Safety <= safety && inputs.ContainsKey(found.Source.Path))
            .GroupBy(found => found.Source.Path, StringComparer.Ordinal);
        foreach (var findings in fixable)
        {
            var input = inputs[findings.Key];
            var source = findings.First().Source;
            if (!texts.TryGetValue(findings.Key, out var text))
            {
                if (source.HasInvalidBytes)
                {
                    _notes.Add(new(findings.Key, LocalizableText.Of("not fixed: some bytes are not valid text, and writing it anew would lose them"), IsError: false));
                    continue;
                }

                texts.Add(findings.Key, text = new(source));
            }

            if (!text.Apply(findings))
                _notes.AddRange(text.Notes);

            // The lines of a change count in the text that it led to, not in the one that fixes make of it.
            else if (input.Scope == ReportScope.Whole)
                changed.Add(input with { Read = text.Read });
        }

        return changed;
    }

    /// <summary>The text of one file as it goes from round to round.</summary>
    private sealed class FixedText(SourceText before)
    {
        private readonly HashSet<string> _seen = new([before.Text], StringComparer.Ordinal);
        private readonly List<string> _rules = [];
        private string _text = before.Text;

        public ImmutableArray<LintNote> Notes { get; private set; } = [];

        public byte[] Read() => TextEncoder.Encode(_text, before.Encoding);

        /// <summary>False when nothing changes, or when the fixes lead back to a text that there was before.</summary>
        public bool Apply(IEnumerable<Diagnostic> findings)
        {
            var (text, applied) = FixApplier.Apply(_text, findings, FixSafety.Unsafe);
            if (applied.Count == 0 || text == _text)
                return false;
            if (!_seen.Add(text))
            {
                var rules = string.Join(", ", applied.Select(found => found.Descriptor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
                Notes = [new(before.Path, LocalizableText.Of("fixes lead back to a text that there was before, and stop there: {0}", rules), IsError: true)];
                return false;
            }

            _text = text;
            _rules.AddRange(applied.Select(found => found.Descriptor.Id));
            return true;
        }

        public FixedFile? ToFile() => _text == before.Text ? null : new(before, _text, [.. _rules.Order(StringComparer.Ordinal)]);
    }
}

using System.Collections.Immutable;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;
using ContentLint.Output;

namespace ContentLint.Cli;

/// <summary>One run of <c>contentlint check</c>, once the command line is read.</summary>
/// <param name="session">What is checked.</param>
/// <param name="mark">Marks what the baseline knows.</param>
/// <param name="report">Writes a result to the targets.</param>
/// <param name="terminal">Where everything goes.</param>
internal sealed class CheckRun(
    LintSession session, Func<LintResult, LintResult> mark, Action<IEnumerable<ReportTarget>, LintResult> report, Terminal terminal)
{
    public required IReadOnlyList<ReportTarget> Targets { get; init; }

    public LintResult Check()
    {
        var result = mark(session.Lint());
        report(Targets, result);
        return result;
    }

    /// <summary>Shows what fixes would change in place of the report; reports that go to files say what is found now.</summary>
    public (LintResult Result, bool Changes) ShowFixes(FixRun run)
    {
        var (files, result) = Fix(run);
        report(Targets.Where(target => target.FullPath is not null), result);
        var diff = new UnifiedDiff(terminal.Output, terminal.IsOutputWatched);
        foreach (var file in files)
            diff.Write(file);
        var findings = files.Sum(file => file.Rules.Length);
        terminal.Error.WriteLine(findings == 0
            ? session.Locale.Say("Nothing to fix")
            : session.Locale.Say("Would fix {0} in {1}", session.Locale.Quantity("finding", findings), session.Locale.Quantity("file", files.Length)));
        return (result, findings > 0);
    }

    /// <summary>Writes what fixes change and reports what is left.</summary>
    public LintResult WriteFixes(FixRun run)
    {
        var (files, result) = Fix(run);
        var piped = session.Files.FirstOrDefault(file => file.IsStandardInput);
        var (written, notes) = new FixWriter(terminal).Write(files.Where(file => file.Before.Path != piped?.Path));
        FixedFile[] changed = [.. written, .. files.Where(file => file.Before.Path == piped?.Path)];
        if (changed.Length > 0)
        {
            var left = mark(session.Lint(WithTexts(changed)));
            result = WithNotes(left, result.Notes.Except(left.Notes));
        }

        foreach (var note in notes)
            terminal.Complain(VisibleText.InOneLine($"{note.Path}: {note.In(session.Locale).Message}"));
        result = WithNotes(result, notes) with { Fixed = new(changed.Sum(file => file.Rules.Length), changed.Length) };
        if (piped is null)
        {
            report(Targets, result);
            return result;
        }

        // The text has the standard output to itself.
        Terminal.WriteBytes(changed.FirstOrDefault(file => file.Before.Path == piped.Path)?.BytesAfter ?? piped.Read());
        report(Targets.Select(target => target with { IsToError = target.FullPath is null }), result);
        return result;
    }

    private (ImmutableArray<FixedFile> Files, LintResult Result) Fix(FixRun run)
    {
        var result = mark(session.Lint());
        var (files, notes) = run.Run(result, session.Files);
        return (files, WithNotes(result, notes));
    }

    private IEnumerable<InputFile> WithTexts(FixedFile[] changed)
    {
        var texts = changed.ToDictionary(file => file.Before.Path, file => file.BytesAfter, StringComparer.Ordinal);
        return session.Files.Select(file => texts.TryGetValue(file.Path, out var bytes) ? file with { Read = () => bytes } : file);
    }

    private static LintResult WithNotes(LintResult result, IEnumerable<LintNote> notes) =>
        result with { Notes = [.. result.Notes.Concat(notes).OrderBy(note => note.Path, StringComparer.Ordinal)] };
}

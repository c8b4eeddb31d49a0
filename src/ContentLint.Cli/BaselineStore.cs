using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Baselines;
using ContentLint.Output;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary>The baseline file: where it is, and how its paths relate to those of reports.</summary>
internal sealed class BaselineStore(string fullPath, Terminal terminal)
{
    public string FullPath { get; } = fullPath;

    /// <summary>As reports show it.</summary>
    public string ReportPath { get; } = FileFinder.ReportPath(terminal.Folder, fullPath);

    private string Folder => Path.GetDirectoryName(FullPath) ?? FullPath;

    /// <summary>Null after everything that is wrong with the file has been told.</summary>
    public Baseline? Read()
    {
        RejectFolder();
        if (!File.Exists(FullPath))
            throw new UsageException($"there is no baseline {ReportPath}; 'contentlint baseline create' writes one");
        if (TextDecoder.Decode(ReportPath, File.ReadAllBytes(FullPath)).Source is not { } source)
            throw new UsageException($"{ReportPath} is no baseline: it is a binary file");
        var (baseline, errors) = BaselineReader.Read(source);
        foreach (var error in errors)
            terminal.Complain(VisibleText.InOneLine(error));
        return errors.IsEmpty ? baseline : null;
    }

    /// <summary>One without entries, for a file that is not there yet.</summary>
    public Baseline Create()
    {
        RejectFolder();
        if (File.Exists(FullPath))
            throw new UsageException($"there is a baseline already: {ReportPath}; 'contentlint baseline update' adds to it");
        if (!Directory.Exists(Folder))
            throw new UsageException($"there is no folder for the baseline {ReportPath}");
        return Baseline.Empty(ReportPath);
    }

    public void Write(IEnumerable<BaselineEntry> entries) =>
        AtomicFile.Write(FullPath, Encoding.UTF8.GetBytes(BaselineWriter.Write(entries)));

    public BaselineRun Compare(LintResult result, Baseline baseline, LintSession session) => new(result, baseline, new()
    {
        PathOf = path => FileFinder.ReportPath(Folder, terminal.FullPath(path)),
        Exists = path => File.Exists(Path.GetFullPath(path, Folder)),
        IsSearched = path => session.Searched(Path.GetFullPath(path, Folder)),
        DeadSeverity = session.SeverityOf(ToolDiagnostics.DeadBaselineEntry, FullPath),
    });

    private void RejectFolder()
    {
        if (Directory.Exists(FullPath))
            throw new UsageException($"{ReportPath} is no baseline: it is a folder");
    }
}

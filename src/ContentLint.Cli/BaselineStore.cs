using System.Text;
using ContentLint.Linting;
using ContentLint.Linting.Baselines;
using ContentLint.Text;

namespace ContentLint.Cli;

/// <summary>The baseline file: where it is, and how its paths relate to those of reports.</summary>
internal sealed class BaselineStore(string fullPath, Terminal terminal)
{
    private string Folder => Path.GetDirectoryName(fullPath)!;

    /// <summary>As reports show it.</summary>
    public string ReportPath => FileFinder.ReportPath(terminal.Folder, fullPath);

    public bool Exists => File.Exists(fullPath);

    /// <summary>Null after everything that is wrong with the file has been told.</summary>
    public Baseline? Read()
    {
        if (TextDecoder.Decode(ReportPath, File.ReadAllBytes(fullPath)).Source is not { } source)
            throw new UsageException($"{ReportPath} is no baseline: it is a binary file");
        var (baseline, errors) = BaselineReader.Read(source);
        foreach (var error in errors)
            terminal.Complain(error);
        return errors.IsEmpty ? baseline : null;
    }

    public void Write(IEnumerable<BaselineEntry> entries) =>
        AtomicFile.Write(fullPath, Encoding.UTF8.GetBytes(BaselineWriter.Write(entries)));

    public BaselineRun Compare(LintResult result, Baseline baseline) => new(
        result,
        baseline,
        path => FileFinder.ReportPath(Folder, terminal.FullPath(path)),
        path => File.Exists(Path.GetFullPath(path, Folder)));
}

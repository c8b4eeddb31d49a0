using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>reviewdog's diagnostic format, one diagnostic a line.</summary>
/// <param name="pathPrefix">From the root of the repository to the folder that paths start from.</param>
/// <param name="pageOf">The page of a rule, or null where there is none.</param>
public sealed class ReviewdogLinesFormatter(string pathPrefix, Func<DiagnosticDescriptor, Uri?> pageOf) : DiagnosticFormatter
{
    private readonly ReviewdogDiagnostic _diagnostic = new(pathPrefix, pageOf);

    public override string Name => "rdjsonl";

    public override void Write(LintResult result, TextWriter output)
    {
        using var report = JsonOutput.OfLines();
        foreach (var found in result.Reported)
        {
            _diagnostic.Write(report.Json, found);
            report.EndLine(output);
        }

        foreach (var note in result.Notes)
        {
            _diagnostic.Write(report.Json, note);
            report.EndLine(output);
        }
    }
}

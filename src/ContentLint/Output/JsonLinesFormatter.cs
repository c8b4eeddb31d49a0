using ContentLint.Linting;

namespace ContentLint.Output;

/// <summary>The findings of <see cref="JsonFormatter"/>, one a line, for programs that read a report while it is written.</summary>
public sealed class JsonLinesFormatter(SuppressedFindings suppressed) : DiagnosticFormatter
{
    public override string Name => "jsonl";

    public override void Write(LintResult result, TextWriter output)
    {
        using var report = JsonOutput.OfLines();
        foreach (var diagnostic in result.Shown(suppressed))
        {
            JsonDiagnostic.Write(report.Json, diagnostic);
            report.EndLine(output);
        }
    }
}

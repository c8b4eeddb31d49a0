using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Loads a rule as it stands in the editor, beside the built-in ones, and tells what the loader tells of it.</summary>
internal sealed class RuleFileCheck(RuleWorkspace workspace)
{
    public ImmutableArray<Diagnostic> Run(OpenDocument document)
    {
        var path = workspace.ReportPathOf(document);
        var errors = RuleLoader.Load([BuiltInRules.Source(), new RuleSource([new RuleFile(path, document.Text)])]).Errors;
        return [.. errors.Where(error => error.Path == path).Select(error => Describe(error, document.Source))];
    }

    private static Diagnostic Describe(RuleError error, SourceText source)
    {
        var line = source.GetLineSpan(Math.Clamp(error.Line - 1, 0, source.LineCount - 1));
        var start = Math.Min(line.Start + Math.Max(0, error.Column - 1), line.End);
        return new(ToolDiagnostics.InvalidRuleFile, source, TextSpan.FromBounds(start, line.End)) { Arguments = [error.Message] };
    }
}

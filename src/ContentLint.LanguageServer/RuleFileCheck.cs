using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.LanguageServer;

/// <summary>Loads a rule as it stands in the editor, beside the built-in ones, and tells what a run tells of it.</summary>
internal sealed class RuleFileCheck(RuleWorkspace workspace)
{
    public ImmutableArray<Diagnostic> Run(OpenDocument document)
    {
        var path = workspace.ReportPathOf(document);
        var rules = RuleLoader.Load([BuiltInRules.Source(), new RuleSource([new RuleFile(path, document.Text)])]);
        return [.. new Linter(rules, new()).Lint([]).Reported.Where(found => found.Source.Path == path)];
    }
}

using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>What the editor offers at a place: to mend a finding, to put it aside, to allow its words.</summary>
internal sealed class CodeActions(CheckedDocument state, RuleWorkspace workspace, ClientAbilities client)
{
    private const string QuickFix = "quickfix";
    private const string FixAll = "source.fixAll";
    private const string Ours = "source.fixAll.contentlint";

    private readonly OpenDocument _document = state.Document;
    private readonly PositionMap _positions = new(state.Document.Source, client.Encoding);
    private readonly DirectiveEdit _directives = new(state.Document, workspace);

    // Not a collection expression: the Add that it calls needs reflection, which native code has none of.
    public static JsonArray Kinds => new(QuickFix, Ours);

    /// <param name="parameters">Of textDocument/codeAction.</param>
    /// <param name="cancellation">Ends it with <see cref="OperationCanceledException"/>.</param>
    public JsonArray For(JsonNode? parameters, CancellationToken cancellation)
    {
        string[] only = [.. parameters.Texts("context", "only")];
        var actions = new List<JsonNode>();
        if (Wants(only, QuickFix))
        {
            var span = _positions.ToSpan(parameters.At("range"));
            var found = state.Findings.Where(finding => finding.Span.Start <= span.End && span.Start <= finding.Span.End).ToArray();
            foreach (var finding in found.Where(finding => finding.Fix is not null))
                actions.Add(Fix(finding));
            foreach (var finding in found)
                AddRest(actions, finding);
        }

        // Editors run it on save, and list it on request; beside the mends of one place it would only be in the way.
        if (only.Length > 0 && Wants(only, Ours) && EditAll(cancellation) is { } edit)
            actions.Add(new JsonObject { ["title"] = workspace.Locale.Say(ServerAbilities.FixAllTitle), ["kind"] = Ours, ["edit"] = edit });
        return new([.. actions]);
    }

    /// <summary>The edit that applies every safe fix; null where there is none.</summary>
    public JsonObject? EditAll(CancellationToken cancellation)
    {
        if (!workspace.IsArticle(_document))
            return null;
        var run = new FixRun(files => workspace.Lint(files, cancellation), FixSafety.Safe);
        var file = workspace.ToInput(_document);
        var fixedFile = run.Run(workspace.Lint([file], cancellation), [file]).Files.FirstOrDefault();
        if (fixedFile is null)
            return null;
        var change = TextChange.Between(fixedFile.Before.Text, fixedFile.After);
        return Edit([change with { Span = change.Span with { Start = change.Span.Start + ByteOrderMark.Of(_document.Text).Length } }]);
    }

    private static bool Wants(string[] only, string kind) =>
        only.Length == 0 || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + '.', StringComparison.Ordinal) || (kind == Ours && wanted == FixAll));

    private JsonObject Fix(Diagnostic finding)
    {
        var fix = finding.Fix!;
        var isSafe = fix.Safety is FixSafety.Safe;
        return Action(fix.Title, finding, Edit(fix.Changes), isSafe);
    }

    private void AddRest(List<JsonNode> actions, Diagnostic finding)
    {
        if (_directives.For(finding) is { } directive)
            actions.Add(Action(workspace.Locale.Say("Put {0} aside here, with a reason", finding.Descriptor.Id), finding, Edit([directive])));
        if (new AllowedWords(workspace, client).EditFor(_document, finding) is { } edit)
            actions.Add(Action(workspace.Locale.Say("Allow '{0}' in .editorconfig", _document.Source[finding.Span].ToString()), finding, edit));
    }

    private JsonObject Action(string title, Diagnostic finding, JsonObject edit, bool isPreferred = false) => new()
    {
        ["title"] = title,
        ["kind"] = QuickFix,
        ["diagnostics"] = new DiagnosticJson(_document.Source, client.Encoding, workspace.UriOf).Write([finding]),
        ["edit"] = edit,
        ["isPreferred"] = isPreferred,
    };

    private JsonObject Edit(IEnumerable<TextChange> changes) => WorkspaceEdits.For(
        _document.Uri, _document.Version, [.. changes.OrderBy(change => change.Span).Select(Write)], client);

    private JsonObject Write(TextChange change) => new() { ["range"] = _positions.ToRange(change.Span), ["newText"] = change.NewText };
}

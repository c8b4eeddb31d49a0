using System.Text.Json.Nodes;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Adds the words of a finding to those that its rule allows, in the line of .editorconfig that holds for the text, or in a new one.</summary>
internal sealed class AllowedWords(RuleWorkspace workspace, ClientAbilities client)
{
    private const string Option = "allow";
    private const int LongestWords = 60;

    /// <summary>Null where the rule has no such option, or the words cannot stand in a list.</summary>
    public JsonObject? EditFor(OpenDocument document, Diagnostic finding)
    {
        var words = document.Source[finding.Span].ToString();
        if (document.FullPath is null || words.Length is 0 or > LongestWords || words.AsSpan().ContainsAny("\r\n,;#"))
            return null;
        if (workspace.Rules.Find(finding.Descriptor.Id) is not { } rule || rule.Kind.Options.All(option => option.Name != Option))
            return null;
        var key = $"{Setting.OptionsOf(finding.Descriptor.Id)}{Option}";
        var explanation = workspace.Configuration.Explain(document.FullPath);
        if (explanation.Settings.FirstOrDefault(setting => setting.Setting.Key == key)?.Setting is { } said)
            return said.Value is null ? null : Edit(said.Source, said.Pair.ValueSpan.End, said.Value.Length == 0 ? words : $", {words}");

        // The outermost of the workspace, whose sections are the first that count; what lies around the workspace is not the editor's.
        if (explanation.Files.LastOrDefault(file => !file.Path.StartsWith("..", StringComparison.Ordinal)) is { } file)
            return EditOf(file, $"{key} = {words}");
        if (!client.HasDocumentChanges)
            return null;
        var uri = new Uri(workspace.EditorConfigPath).AbsoluteUri;
        var beginning = explanation.Files.IsEmpty ? "root = true\n\n" : string.Empty;
        var insertion = Insert(new(uri, string.Empty), 0, $"{beginning}[*]\n{key} = {words}\n");

        // An editor that creates no files when it is told to, as Emacs, opens one that is not there.
        return client.CreatesFiles ? WorkspaceEdits.Create(uri, insertion) : WorkspaceEdits.For(uri, version: null, [insertion], client);
    }

    // Where it takes nothing back that a later section says.
    private JsonObject EditOf(SourceText source, string pair)
    {
        var end = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        for (var number = 0; number < source.LineCount; number++)
        {
            var line = source.GetLineSpan(number);
            var text = source[line].Trim();
            if (text is "[*]")
                return Edit(source, line.End, $"{end}{pair}");
            if (text.StartsWith('['))
                return Edit(source, line.Start, $"[*]{end}{pair}{end}{end}");
        }

        var isEnded = source.Length == 0 || source.Text[^1] is '\n' or '\r';
        return Edit(source, source.Length, $"{(isEnded ? string.Empty : end)}{end}[*]{end}{pair}{end}");
    }

    private JsonObject Edit(SourceText source, int at, string text) =>
        WorkspaceEdits.For(workspace.UriOf(source.Path), version: null, [Insert(source, at, text)], client);

    private JsonObject Insert(SourceText source, int at, string text) =>
        new() { ["range"] = new PositionMap(source, client.Encoding).ToRange(new(at, 0)), ["newText"] = text };
}

using System.Text.Json.Nodes;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Adds the words of a finding to those that its rule allows, in the .editorconfig at the root of the workspace.</summary>
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
        var key = $"contentlint_rule.{finding.Descriptor.Id}.{Option}";
        var text = workspace.ReadText(workspace.EditorConfigPath);
        var uri = new Uri(workspace.EditorConfigPath).AbsoluteUri;
        if (text is null)
            return client.HasDocumentChanges ? WorkspaceEdits.Create(uri, Insert(new(uri, string.Empty), 0, $"root = true\n\n[*]\n{key} = {words}\n")) : null;
        var source = new SourceText(uri, text);
        return WorkspaceEdits.For(uri, version: null, [EditOf(source, key, words)], client);
    }

    private JsonObject EditOf(SourceText source, string key, string words)
    {
        for (var line = source.LineCount - 1; line >= 0; line--)
        {
            var span = source.GetLineSpan(line);
            var text = source[span];
            if (text.IndexOf('=') is > 0 and var at && text[..at].Trim().Equals(key, StringComparison.OrdinalIgnoreCase))
                return Insert(source, span.End, text[(at + 1)..].IsWhiteSpace() ? words : $", {words}");
        }

        var isEnded = source.Length == 0 || source.Text[^1] is '\n' or '\r';
        return Insert(source, source.Length, $"{(isEnded ? "" : "\n")}\n[*]\n{key} = {words}\n");
    }

    private JsonObject Insert(SourceText source, int at, string text) =>
        new() { ["range"] = new PositionMap(source, client.Encoding).ToRange(new(at, 0)), ["newText"] = text };
}

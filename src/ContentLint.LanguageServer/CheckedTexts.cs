using System.Collections.Immutable;
using ContentLint.Diagnostics;

namespace ContentLint.LanguageServer;

/// <summary>What was found in the open texts, each by itself, and what the last comparison with other articles made of it.</summary>
internal sealed class CheckedTexts(Workspaces workspaces)
{
    private readonly Dictionary<string, CheckedDocument> _checked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BesideOthers> _beside = new(StringComparer.Ordinal);
    private int _checks;

    /// <summary>In all texts that are kept.</summary>
    public int FindingCount => _checked.Values.Sum(state => state.Findings.Length);

    public void Clear()
    {
        _checked.Clear();
        _beside.Clear();
    }

    /// <summary>Of a text that is not open any more.</summary>
    public void Forget(string uri)
    {
        _checked.Remove(uri);
        _beside.Remove(uri);
    }

    /// <summary>The state that was kept last, whatever the text is now.</summary>
    public CheckedDocument? Find(string uri) => _checked.GetValueOrDefault(uri);

    public void Keep(CheckedDocument state) => _checked[state.Document.Uri] = state;

    /// <summary>Moves what is known along with the edits of a text.</summary>
    public void Follow(OpenDocument document)
    {
        if (_beside.TryGetValue(document.Uri, out var beside))
            _beside[document.Uri] = beside.After(document);
    }

    /// <summary>The findings in a text as it stands, which are not kept by that.</summary>
    /// <param name="document">The text.</param>
    /// <param name="cancellation">Ends it with <see cref="OperationCanceledException"/>.</param>
    public CheckedDocument Check(OpenDocument document, CancellationToken cancellation)
    {
        if (KnownOf(document) is { } known)
            return known;
        var workspace = workspaces.For(document);
        if (!workspace.IsArticle(document))
            return new(document, [], workspace.CheckSettings(document), ++_checks);
        var alone = workspace.Check(document, cancellation);
        return new(document, alone, _beside.TryGetValue(document.Uri, out var beside) ? beside.ApplyTo(alone) : alone, ++_checks);
    }

    /// <summary>Takes what a comparison found in an article as it stands.</summary>
    /// <returns>Whether it is other than what was known.</returns>
    public bool Take(OpenDocument document, ImmutableArray<Diagnostic> findings)
    {
        var known = KnownOf(document);
        var alone = known?.Alone ?? workspaces.For(document).Check(document, CancellationToken.None);
        var isNews = known is null || !known.Findings.Select(PlacesOf).SequenceEqual(findings.Select(PlacesOf), StringComparer.Ordinal);
        _beside[document.Uri] = BesideOthers.Of(alone, findings);
        _checked[document.Uri] = new(document, alone, findings, isNews ? ++_checks : known!.Number);
        return isNews;
    }

    private CheckedDocument? KnownOf(OpenDocument document) =>
        _checked.TryGetValue(document.Uri, out var known) && ReferenceEquals(known.Document, document) ? known : null;

    private static string PlacesOf(Diagnostic found) => string.Join('\n',
        found.Related.Select(related => $"{related.Source.Path} {related.Span} {related.Message}").Prepend($"{found.Descriptor.Id} {found.Span} {found.Message}"));
}

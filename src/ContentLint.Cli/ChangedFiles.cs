using ContentLint.Diagnostics;
using ContentLint.Linting;

namespace ContentLint.Cli;

/// <summary>What has changed in a repository.</summary>
/// <param name="root">The full path of the work tree.</param>
/// <param name="scopes">By full path, which lines.</param>
/// <param name="open">Gives what the files hold.</param>
internal sealed class ChangedFiles(string root, IReadOnlyDictionary<string, ReportScope> scopes, Func<IChangedTexts> open) : IDisposable
{
    private readonly IChangedTexts _texts = open();

    /// <summary>The changed articles that are among the named paths, or that a run over a named folder would come upon.</summary>
    public FoundFiles Find(IReadOnlySet<string> named, FileSearch search)
    {
        var notes = new NoteList(search.Root);
        var filter = new ArticleFilter(search);
        var files = new List<InputFile>();
        var folders = named.Where(path => Directory.Exists(path) && !filter.LeavesOutNamed(path)).ToList();
        foreach (var (path, scope) in scopes.Concat(_texts.Conflicts.Select(path => KeyValuePair.Create(path, ReportScope.Whole))))
        {
            if (named.Contains(path) && filter.LeavesOutNamed(path))
                notes.Tell(path, NoteList.Ignored);
            else if ((named.Contains(path) || folders.Exists(folder => filter.TakesIn(folder, path))) && CanBeRead(path, search.MaxLength, notes))
                files.Add(new(FileFinder.ReportPath(search.Root, path), path, () => _texts.Read(path)) { Scope = scope });
        }

        foreach (var path in named.Where(path => !scopes.ContainsKey(path)))
            TellOfNamed(path, notes);
        notes.FailUnreadable(search.Ignored);
        return new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], notes.ToImmutable());
    }

    public void Dispose() => _texts.Dispose();

    private bool CanBeRead(string path, long maxLength, NoteList notes)
    {
        switch (_texts.KindOf(path))
        {
            case ChangedKind.Link:
                notes.Tell(path, NoteList.Link);
                return false;
            case ChangedKind.Conflict:
                notes.Fail(path, LocalizableText.Of("in conflict: settle it and stage it first"));
                return false;
        }

        var length = _texts.LengthOf(path);
        if (length <= maxLength)
            return true;
        notes.SkipLarge(path, length);
        return false;
    }

    private void TellOfNamed(string path, NoteList notes)
    {
        if (!Path.Exists(path))
            notes.Fail(path, LocalizableText.Of("no such file or folder"));
        else if (FileFinder.ReportPath(root, path).Split('/')[0] == ".." || Path.GetPathRoot(path) != Path.GetPathRoot(root))
            notes.Fail(path, LocalizableText.Of("not in this repository, so git does not know what has changed"));
    }
}

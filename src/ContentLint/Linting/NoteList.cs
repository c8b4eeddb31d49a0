using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Linting.Ignoring;

namespace ContentLint.Linting;

/// <summary>What is told of the paths of a run, one note a path. Of many that say the same the first are told, and how many more there are.</summary>
/// <param name="root">The absolute path that the paths of notes are relative to.</param>
internal sealed class NoteList(string root)
{
    /// <summary>Why a file that is named was not checked.</summary>
    public const string Ignored = "it is ignored";

    /// <summary>Why a link in a folder was not checked.</summary>
    public const string Link = "a link; what it leads to is checked where it stands";

    private const int MostAlike = 10;

    private readonly SortedDictionary<string, LintNote> _notes = new(StringComparer.Ordinal);

    /// <summary>The run counts as failed.</summary>
    public void Fail(string fullPath, string message) => Add(fullPath, message, isError: true);

    /// <summary>The file is not checked, and nothing is wrong with that.</summary>
    public void Skip(string fullPath, string reason) => Add(fullPath, $"skipped: {reason}", isError: false);

    public void Tell(string fullPath, string message) => Add(fullPath, message, isError: false);

    public void SkipLarge(string fullPath, long length) => Skip(
        fullPath, string.Create(CultureInfo.InvariantCulture, $"its {length:N0} bytes are more than --max-file-size allows"));

    /// <summary>Tells which ignore files could not be heeded.</summary>
    public void FailUnreadable(IgnoreRules? ignored)
    {
        foreach (var path in ignored?.Unreadable ?? [])
            Fail(path, "cannot be read, so what it names is not left out");
    }

    /// <summary>By path.</summary>
    public ImmutableArray<LintNote> ToImmutable() =>
    [
        .. _notes.Values.Where(note => note.IsError)
            .Concat(_notes.Values.Where(note => !note.IsError).GroupBy(note => note.Message, StringComparer.Ordinal).SelectMany(Fold))
            .OrderBy(note => note.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<LintNote> Fold(IGrouping<string, LintNote> alike)
    {
        var notes = alike.ToList();
        var more = notes.Count - MostAlike;
        return more <= 0
            ? notes
            : notes[..(MostAlike - 1)].Append(notes[MostAlike - 1] with
            {
                Message = string.Create(CultureInfo.InvariantCulture, $"{alike.Key} (and {more:N0} more like it)"),
            });
    }

    private void Add(string fullPath, string message, bool isError)
    {
        var path = FileFinder.ReportPath(root, fullPath);
        _notes[path] = new(path, message, isError);
    }
}

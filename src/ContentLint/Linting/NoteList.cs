using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Diagnostics;
using ContentLint.Linting.Ignoring;

namespace ContentLint.Linting;

/// <summary>What is told of the paths of a run, one note a path. Of many that say the same the first are told, and how many more there are.</summary>
/// <param name="root">The absolute path that the paths of notes are relative to.</param>
internal sealed class NoteList(string root)
{
    /// <summary>Why a file that is named was not checked.</summary>
    public static readonly LocalizableText Ignored = LocalizableText.Of("skipped: it is ignored");

    /// <summary>Why a link in a folder was not checked.</summary>
    public static readonly LocalizableText Link = LocalizableText.Of("skipped: a link; what it leads to is checked where it stands");

    private const int MostAlike = 10;

    private readonly SortedDictionary<string, LintNote> _notes = new(StringComparer.Ordinal);

    /// <summary>The run counts as failed.</summary>
    public void Fail(string fullPath, LocalizableText message) => Add(fullPath, message, isError: true);

    /// <summary>Nothing is wrong with what is told, as that a file is not checked.</summary>
    public void Tell(string fullPath, LocalizableText message) => Add(fullPath, message, isError: false);

    public void SkipLarge(string fullPath, long length) =>
        Tell(fullPath, LocalizableText.Of("skipped: its {0} bytes are more than --max-file-size allows", Number(length)));

    /// <summary>Tells which ignore files could not be heeded.</summary>
    public void FailUnreadable(IgnoreRules? ignored)
    {
        foreach (var path in ignored?.Unreadable ?? [])
            Fail(path, LocalizableText.Of("cannot be read, so what it names is not left out"));
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
                Rest = LocalizableText.Of("(and {0} more like it)", Number(more)),
            });
    }

    // Languages part thousands by different marks, and all understand none.
    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(string fullPath, LocalizableText message, bool isError)
    {
        var path = FileFinder.ReportPath(root, fullPath);
        _notes[path] = new(path, message, isError);
    }
}

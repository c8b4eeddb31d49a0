using System.Collections.Immutable;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;

namespace ContentLint.Cli;

/// <summary>Writes fixed texts to their files.</summary>
internal sealed class FixWriter(Terminal terminal)
{
    private readonly ImmutableArray<LintNote>.Builder _notes = ImmutableArray.CreateBuilder<LintNote>();

    /// <returns>The files that were written, and why others were not. After Ctrl-C no further file is written.</returns>
    public (ImmutableArray<FixedFile> Written, ImmutableArray<LintNote> Notes) Write(IEnumerable<FixedFile> files) =>
        ([.. files.Where(file => !terminal.Cancellation.IsCancellationRequested && TryWrite(file))], _notes.ToImmutable());

    private bool TryWrite(FixedFile file)
    {
        var path = terminal.FullPath(file.Before.Path);
        try
        {
            // What was checked may not be what is there: somebody saved the file, or the index was checked.
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(file.BytesBefore))
            {
                _notes.Add(new(file.Before.Path, LocalizableText.Of("not fixed: the file does not hold the text that was checked"), IsError: true));
                return false;
            }

            AtomicFile.Write(path, file.BytesAfter);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _notes.Add(new(file.Before.Path, LocalizableText.Of("cannot be written: {0}", failure.Message), IsError: true));
            return false;
        }
    }
}

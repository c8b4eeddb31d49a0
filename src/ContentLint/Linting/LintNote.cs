namespace ContentLint.Linting;

/// <summary>Something a user must know that is no finding in a text: a file that was skipped or could not be read.</summary>
/// <param name="Path">The file, as reports show it.</param>
/// <param name="Message">A clause without a final full stop.</param>
/// <param name="IsError">Whether the run counts as failed (exit code 2): an unreadable file does, a binary one does not.</param>
public sealed record LintNote(string Path, string Message, bool IsError);

using ContentLint.Diagnostics;

namespace ContentLint.Linting;

/// <summary>Something a user must know that is no finding in a text: a file that was skipped or could not be read.</summary>
/// <param name="Path">The file, as reports show it.</param>
/// <param name="Text">A clause without a final full stop.</param>
/// <param name="IsError">Whether the run counts as failed (exit code 2): an unreadable file does, a binary one does not.</param>
public sealed record LintNote(string Path, LocalizableText Text, bool IsError)
{
    /// <summary>How many more notes say the same and were left out, in words; null for none.</summary>
    public LocalizableText? Rest { get; init; }

    public string Message => Rest is { } rest ? $"{Text} {rest}" : Text.ToString();

    public LintNote In(Locale locale) => this with { Text = Text.In(locale), Rest = Rest?.In(locale) is { } rest ? (LocalizableText?)rest : null };
}

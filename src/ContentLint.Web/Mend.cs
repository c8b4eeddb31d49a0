using System.Collections.Immutable;

namespace ContentLint.Web;

/// <param name="Title">What it does.</param>
/// <param name="Safe">Whether it keeps the meaning for sure.</param>
/// <param name="Changes">Applied together.</param>
internal sealed record Mend(string Title, bool Safe, ImmutableArray<Change> Changes);

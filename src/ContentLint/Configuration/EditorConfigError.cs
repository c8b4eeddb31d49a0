using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>A line that is no section header, pair, comment or blank line.</summary>
/// <param name="Span">The line without the white space around it.</param>
/// <param name="Message">A clause without a final full stop.</param>
public sealed record EditorConfigError(TextSpan Span, LocalizableText Message);

namespace ContentLint.Text;

/// <summary>Replaces the text at <paramref name="Span"/>; an empty span inserts, an empty text deletes.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText);

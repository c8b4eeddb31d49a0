using ContentLint.Text;

namespace ContentLint.Configuration;

/// <summary>One <c>key = value</c>.</summary>
/// <param name="Key">In lower case.</param>
/// <param name="Value">As written, without the white space around it; may be empty.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands; empty and at the end of the line for an empty value.</param>
public sealed record EditorConfigPair(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan);

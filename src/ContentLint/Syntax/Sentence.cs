using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>Tokens <paramref name="FirstToken"/> to <paramref name="EndToken"/> (exclusive) of the document, of one block.</summary>
public readonly record struct Sentence(TextSpan Span, int Block, int FirstToken, int EndToken);

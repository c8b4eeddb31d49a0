using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>A block as a reader sees it, before its words are looked at; the span is a place in the prose.</summary>
public readonly record struct ProseBlock(BlockKind Kind, TextSpan Span);

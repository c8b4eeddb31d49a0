using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>A rule or a category as a directive names it.</summary>
/// <param name="Span">The name, in the source.</param>
/// <param name="Ids">The rule, or all rules of the category.</param>
internal sealed record DirectiveTarget(TextSpan Span, ImmutableArray<string> Ids);

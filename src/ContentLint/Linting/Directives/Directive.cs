using System.Collections.Immutable;
using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>One comment that speaks to the linter: <c>contentlint disable CL1001, residue: the reason</c>.</summary>
/// <param name="Span">The whole comment, in the source.</param>
/// <param name="Targets">What it names, in its order; empty only for <see cref="DirectiveVerb.Restore"/>.</param>
/// <param name="Reason">Empty only for <see cref="DirectiveVerb.Restore"/>.</param>
internal sealed record Directive(TextSpan Span, DirectiveVerb Verb, ImmutableArray<DirectiveTarget> Targets, string Reason);

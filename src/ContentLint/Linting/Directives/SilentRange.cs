using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>Where one target of one directive silences one rule.</summary>
/// <param name="Span">In the source; a finding that begins in it is silenced.</param>
/// <param name="Directive">The number of the directive in its file.</param>
/// <param name="Target">The number of the target in the directive.</param>
internal readonly record struct SilentRange(TextSpan Span, int Directive, int Target);

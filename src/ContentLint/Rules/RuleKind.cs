using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules;

/// <summary>One way of finding things: it reads its own keys of a rule file and makes the analyzer.</summary>
public abstract class RuleKind
{
    public abstract string Name { get; }

    /// <summary>One or two sentences for the schema and the documentation.</summary>
    public abstract string Summary { get; }

    /// <summary>The kind's own keys; every other key but the common ones is an error.</summary>
    public abstract ImmutableArray<RuleKey> Keys { get; }

    /// <summary>The options that configuration may set for a rule of this kind: <c>contentlint_rule.CL4001.allow</c>.</summary>
    public virtual ImmutableArray<RuleOption> Options => [];

    /// <summary>What the message's placeholders stand for, in order; default when that depends on the rule file.</summary>
    public virtual ImmutableArray<string> Arguments => default;

    /// <summary>
    /// Makes the analyzer, or returns null after it has told <paramref name="node"/> what is wrong. The types of the keys in
    /// <see cref="Keys"/> have been checked.
    /// </summary>
    public abstract DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation);
}

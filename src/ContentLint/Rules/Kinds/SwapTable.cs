using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>Phrases of a rule, each with what should stand in its place.</summary>
/// <param name="Phrases">Each with the place of its replacement as index.</param>
/// <param name="Replacements">As the rule file writes them.</param>
/// <param name="Safety">Null when no fix is offered.</param>
internal sealed record SwapTable(PhraseTable Phrases, ImmutableArray<string> Replacements, FixSafety? Safety)
{
    /// <summary>The pairs at a key of a rule; null after an error.</summary>
    public static SwapTable? Read(RuleNode node, string key, RuleCompilation compilation)
    {
        var reader = new PhraseReader(node, compilation);
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        var words = ImmutableArray.CreateBuilder<string[]>();
        var replacements = ImmutableArray.CreateBuilder<string>();
        foreach (var (language, pairs) in node.PairsByLanguage(key))
        {
            foreach (var (from, to) in pairs)
            {
                CheckPair(node, from, to);
                var tag = PhraseReader.ToLanguage(language);
                phrases.AddRange(reader.Read(from, tag).Select(numbers => new Phrase(tag, numbers, words.Count)));
                words.Add(PhraseReader.SplitWords(from.Value));
                replacements.Add(to.Value);
            }
        }

        if (words.Count == 0)
        {
            node.Error(key, $"'{key}' holds no pair");
            return null;
        }

        var table = new PhraseTable(phrases.ToImmutable(), words.ToImmutable(), node.Text("case") == "exact");
        FixSafety? safety = node.Text("fix") switch { "safe" => FixSafety.Safe, "unsafe" => FixSafety.Unsafe, _ => null };
        return new(table, replacements.ToImmutable(), safety);
    }

    /// <summary>Reports a hit with its replacement, unless what should stand there does.</summary>
    public void Report(in PhraseContext hit, DiagnosticDescriptor descriptor, string text)
    {
        var written = Replacements[hit.PhraseIndex];
        var replacement = Phrases.KeepsCase ? written : SubstitutionKind.TakeCase(written, text);
        if (replacement == text)
            return;
        var fix = Safety is { } known
            ? hit.Sink.Replace(hit.Span, replacement, $"Replace with '{replacement}'", known)
            : null;
        hit.Sink.Report(descriptor, hit.Span, [text, replacement], fix, []);
    }

    private static void CheckPair(RuleNode node, RuleText from, RuleText to)
    {
        if (from.Value.AsSpan().IndexOfAny('*', '<') >= 0)
            node.Error(from, $"'{from.Value}' must be plain words: a beginning with * or a <class> has no one replacement");
        else if (from.Value == to.Value)
            node.Error(from, $"'{from.Value}' is replaced by itself");
    }
}

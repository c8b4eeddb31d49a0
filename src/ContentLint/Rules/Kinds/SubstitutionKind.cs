using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

internal sealed class SubstitutionKind : RuleKind
{
    public override string Name => "substitution";

    public override string Summary => "Reports words that have a better form, and offers that form.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new("swap", RuleKeyType.PairsByLanguage, "What is reported and what should stand there.") { IsRequired = true },
        new("fix", RuleKeyType.Choice, "Whether the replacement is offered as a fix, and whether it keeps the meaning for sure (safe) or wants a look (unsafe).") { Choices = ["safe", "unsafe"] },
        PhraseTable.CaseKey,
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found", "what should stand there"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var reader = new PhraseReader(node, compilation);
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        var words = ImmutableArray.CreateBuilder<string[]>();
        var replacements = ImmutableArray.CreateBuilder<string>();
        foreach (var (language, pairs) in node.PairsByLanguage("swap"))
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
            node.Error("swap", "'swap' holds no pair");
            return null;
        }

        var table = new PhraseTable(phrases.ToImmutable(), words.ToImmutable(), node.Text("case") == "exact");
        FixSafety? safety = node.Text("fix") switch { "safe" => FixSafety.Safe, "unsafe" => FixSafety.Unsafe, _ => null };
        return new Analyzer(
            descriptor, table, replacements.ToImmutable(), safety, HitConditions.Read(node, compilation), compilation);
    }

    /// <summary>The replacement in the letter case of what it replaces: all capitals, first letter a capital, or as written.</summary>
    internal static string TakeCase(string replacement, ReadOnlySpan<char> found)
    {
        var (letters, capitals) = (0, 0);
        foreach (var letter in found)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        if (letters > 1 && capitals == letters)
            return replacement.ToUpperInvariant();
        return !found.IsEmpty && char.IsUpper(found[0]) ? char.ToUpperInvariant(replacement[0]) + replacement[1..] : replacement;
    }

    private static void CheckPair(RuleNode node, RuleText from, RuleText to)
    {
        if (from.Value.AsSpan().IndexOfAny('*', '<') >= 0)
            node.Error(from, $"'{from.Value}' must be plain words: a beginning with * or a <class> has no one replacement");
        else if (from.Value == to.Value)
            node.Error(from, $"'{from.Value}' is replaced by itself");
    }

    private sealed class Analyzer(
        DiagnosticDescriptor descriptor,
        PhraseTable phrases,
        ImmutableArray<string> replacements,
        FixSafety? safety,
        HitConditions conditions,
        RuleCompilation compilation)
        : PhraseAnalyzer(descriptor, phrases, conditions, compilation)
    {
        private readonly bool _keepsCase = phrases.KeepsCase;

        protected override void Report(in PhraseContext hit, string text)
        {
            var written = replacements[hit.PhraseIndex];
            var replacement = _keepsCase ? written : TakeCase(written, text);
            if (replacement == text)
                return;
            var fix = safety is { } known
                ? hit.Sink.Replace(hit.Span, replacement, $"Replace with '{replacement}'", known)
                : null;
            hit.Sink.Report(Descriptor, hit.Span, [text, replacement], fix, []);
        }
    }
}

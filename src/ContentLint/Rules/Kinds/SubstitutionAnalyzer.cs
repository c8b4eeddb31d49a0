using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Reports phrases and offers what should stand there instead.</summary>
internal class SubstitutionAnalyzer(
    DiagnosticDescriptor descriptor,
    PhraseTable phrases,
    Lazy<ImmutableArray<string>> replacements,
    HitConditions conditions,
    RuleCompilation compilation)
    : PhraseAnalyzer(descriptor, phrases, conditions, compilation)
{
    private readonly bool _keepsCase = phrases.KeepsCase;

    /// <summary>How sure the fix is; null for none.</summary>
    public required FixSafety? Safety { get; init; }

    /// <summary>Whether a hit with a capital that no sentence asks for, or beside another capital, is left as a part of a name.</summary>
    public bool LeavesNames { get; init; }

    /// <summary>Whether only the first word of a hit may have a capital: Bora Bora and Di Canio are names.</summary>
    public bool WantsLowerCase { get; init; }

    /// <summary>Whether hits differ from what should stand there by capitals that they lack, and are left when they differ otherwise.</summary>
    public bool LacksCapitals { get; init; }

    /// <summary>Words that stand before names, so that a capital beside them says nothing, and that take a capital there.</summary>
    public FrozenSet<int> Titles { get; init; } = FrozenSet<int>.Empty;

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

    protected override void Report(in PhraseContext hit, string text)
    {
        if (WantsLowerCase && HasLaterCapital(hit))
            return;
        var written = replacements.Value[hit.PhraseIndex];
        if (LacksCapitals ? !IsSmallerForm(text, written) : !_keepsCase && HasInnerCapital(text))
            return;
        var replacement = _keepsCase || LacksCapitals ? written : TakeCase(written, text);
        if (hit.Document.Tokens[hit.FirstToken].IsCapitalized)
        {
            if (Titles.Contains(hit.Document.Tokens[hit.FirstToken].Word))
                replacement = IsBesideCapital(hit) ? CapitalizeWords(replacement) : replacement;
            else if (LeavesNames && (WordBefore(hit) is not null || IsBesideCapital(hit)))
                return;
        }

        if (replacement == text)
            return;
        var fix = Safety is { } known
            ? hit.Sink.Replace(hit.Span, replacement, LocalizableText.Of("Replace with '{0}'", replacement), known)
            : null;
        hit.Sink.Report(Descriptor, hit.Span, [text, replacement], fix, []);
    }

    // "jawa barat" and "Jawa barat" of "Jawa Barat", but not "JAWA BARAT". White space between words may differ.
    private static bool IsSmallerForm(string text, string written)
    {
        if (text.Length != written.Length)
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != written[at] && char.IsUpper(text[at]))
                return false;
        }

        return true;
    }

    // eRapor and Anti-Aging are names, and disisiNya has a capital that no form of ours would keep.
    private static bool HasInnerCapital(string text)
    {
        var (capitals, others) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;
            capitals += at > 0 && char.IsUpper(text[at]) ? 1 : 0;
            others += char.IsLower(text[at]) ? 1 : 0;
        }

        return capitals > 0 && others > 0;
    }

    private static bool HasLaterCapital(in PhraseContext hit)
    {
        for (var at = hit.FirstToken + 1; at < hit.EndToken; at++)
        {
            if (hit.Document.Tokens[at].IsCapitalized)
                return true;
        }

        return false;
    }

    private static bool IsBesideCapital(in PhraseContext hit) =>
        WordBefore(hit) is { IsCapitalized: true }
        || hit.EndToken < hit.Document.Sentences[hit.SentenceIndex].EndToken
            && hit.Document.Tokens[hit.EndToken] is { HasSpaceBefore: true, IsCapitalized: true };

    private static Token? WordBefore(in PhraseContext hit) =>
        hit.FirstToken > hit.Document.Sentences[hit.SentenceIndex].FirstToken
        && hit.Document.Tokens[hit.FirstToken].HasSpaceBefore
        && hit.Document.Tokens[hit.FirstToken - 1] is { Kind: TokenKind.Word or TokenKind.Number } before
            ? before
            : null;

    private static string CapitalizeWords(string text)
    {
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (at == 0 || letters[at - 1] == ' ')
                letters[at] = char.ToUpperInvariant(letters[at]);
        }

        return new(letters);
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace ContentLint.Languages;

/// <summary>Finds the root of a word, by the affixes of its language, in a lexicon. Allocates nothing.</summary>
public sealed class AffixStripper
{
    private const int MaximumLength = 64;
    private const int Buckets = 32;

    private readonly AffixRules _rules;
    private readonly ImmutableArray<AffixPrefix>[] _prefixesByLetter = new ImmutableArray<AffixPrefix>[Buckets];

    // By their last letter; those of outer layers first.
    private readonly ImmutableArray<(AffixSuffix Suffix, int Layer)>[] _suffixesByLetter = new ImmutableArray<(AffixSuffix, int)>[Buckets];

    /// <exception cref="ArgumentException">An affix is empty, or swallows more letters than it has.</exception>
    public AffixStripper(AffixRules rules)
    {
        foreach (var prefix in rules.Prefixes)
            Check(prefix.Text, prefix.Restore);
        foreach (var suffix in rules.SuffixLayers.SelectMany(layer => layer))
            Check(suffix.Text, suffix.Restore);

        _rules = rules;
        Array.Fill(_prefixesByLetter, []);
        foreach (var group in rules.Prefixes.GroupBy(prefix => prefix.Text[0] % Buckets))
            _prefixesByLetter[group.Key] = [.. group];
        Array.Fill(_suffixesByLetter, []);
        foreach (var group in rules.SuffixLayers
            .SelectMany((suffixes, layer) => suffixes.Select(suffix => (suffix, layer)))
            .GroupBy(pair => pair.suffix.Text[^1] % Buckets))
        {
            _suffixesByLetter[group.Key] = [.. group];
        }
    }

    /// <summary>Whether the word, or a root that the affixes leave of it, is in the lexicon, letter case aside.</summary>
    public bool IsKnown(ReadOnlySpan<char> word, Lexicon lexicon) => TryFind(word, lexicon, out _);

    /// <summary>
    /// Finds the word, or else a root that the affixes leave of it. A name counts as itself only, never as a root.
    /// </summary>
    /// <param name="entry">Of the word or its root; of the last part when hyphens join several.</param>
    public bool TryFind(ReadOnlySpan<char> word, Lexicon lexicon, out LexiconEntry entry)
    {
        if (lexicon.TryGet(word, out entry))
            return true;
        if (word.Length > MaximumLength)
            return false;

        Span<char> buffer = stackalloc char[MaximumLength];
        if (Ascii.ToLower(word, buffer, out _) is not OperationStatus.Done)
            word.ToLowerInvariant(buffer);
        return _rules.Hyphen is HyphenUse.JoinsParts && word.Contains('-')
            ? TryParts(buffer[..word.Length], lexicon, out entry)
            : TryRoot(buffer[..word.Length], lexicon, 0, _rules.MaximumPrefixes, out entry);
    }

    private bool TryParts(Span<char> word, Lexicon lexicon, out LexiconEntry entry)
    {
        entry = default;
        var start = 0;
        while (start <= word.Length)
        {
            var length = word[start..].IndexOf('-');
            var part = length < 0 ? word[start..] : word.Slice(start, length);
            if (TryPart(part, lexicon, out var found))
                entry = found;
            else if (!(start == 0 ? IsPrefix(part) : length < 0 && IsSuffix(part)))
                return false;

            start += part.Length + 1;
        }

        return true;
    }

    private bool TryPart(Span<char> part, Lexicon lexicon, out LexiconEntry entry) =>
        lexicon.TryGet(part, out entry) || TryRoot(part, lexicon, 0, _rules.MaximumPrefixes, out entry);

    // Suffixes come off first, then prefixes: every pair is met once.
    // The letters that an affix swallowed are put in the place of its own last or first letters, and taken back afterwards.
    private bool TryRoot(Span<char> word, Lexicon lexicon, int layer, int prefixes, out LexiconEntry entry)
    {
        entry = default;
        if (word.IsEmpty)
            return false;

        foreach (var (suffix, own) in _suffixesByLetter[word[^1] % Buckets])
        {
            if (own >= layer && TrySuffix(word, suffix, lexicon, own + 1, prefixes, out entry))
                return true;
        }

        entry = default;
        if (prefixes == 0)
            return false;

        foreach (var prefix in _prefixesByLetter[word[0] % Buckets])
        {
            if (TryPrefix(word, prefix, lexicon, prefixes - 1, out entry))
                return true;
        }

        return false;
    }

    private bool TrySuffix(
        Span<char> word,
        AffixSuffix suffix,
        Lexicon lexicon,
        int layer,
        int prefixes,
        out LexiconEntry entry)
    {
        entry = default;
        var rest = word.Length - suffix.Text.Length;
        if (rest < 1 || !word.EndsWith(suffix.Text))
            return false;

        foreach (var restore in suffix.Restore)
        {
            var root = word[..(rest + restore.Length)];
            restore.CopyTo(root[rest..]);
            var found = root.Length >= suffix.MinimumRoot
                && (IsRoot(root, lexicon, out entry) || TryRoot(root, lexicon, layer, prefixes, out entry));
            suffix.Text.AsSpan(0, restore.Length).CopyTo(root[rest..]);
            if (found)
                return true;
        }

        return false;
    }

    private bool TryPrefix(
        Span<char> word,
        AffixPrefix prefix,
        Lexicon lexicon,
        int prefixes,
        out LexiconEntry entry)
    {
        entry = default;
        var length = prefix.Text.Length;
        if (word.Length <= length || !word.StartsWith(prefix.Text))
            return false;
        if (prefix.Before.Length > 0 && !prefix.Before.Contains(word[length], StringComparison.Ordinal))
            return false;

        foreach (var restore in prefix.Restore)
        {
            var root = word[(length - restore.Length)..];
            restore.CopyTo(root);
            var found = root.Length >= prefix.MinimumRoot
                && (IsRoot(root, lexicon, out entry) || TryRoot(root, lexicon, _rules.SuffixLayers.Length, prefixes, out entry));
            prefix.Text.AsSpan(length - restore.Length).CopyTo(root);
            if (found)
                return true;
        }

        return false;
    }

    private static bool IsRoot(ReadOnlySpan<char> root, Lexicon lexicon, out LexiconEntry entry) =>
        lexicon.TryGet(root, out entry) && !entry.IsName;

    private bool IsPrefix(ReadOnlySpan<char> part)
    {
        foreach (var prefix in _rules.Prefixes)
        {
            if (part.SequenceEqual(prefix.Text))
                return true;
        }

        return false;
    }

    private bool IsSuffix(ReadOnlySpan<char> part)
    {
        foreach (var layer in _rules.SuffixLayers)
        {
            foreach (var suffix in layer)
            {
                if (part.SequenceEqual(suffix.Text))
                    return true;
            }
        }

        return false;
    }

    private static void Check(string text, ImmutableArray<string> restore)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (restore.Any(swallowed => swallowed.Length > text.Length))
            throw new ArgumentException($"The affix '{text}' swallows more letters than it has.", nameof(restore));
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports a name of two words when other articles of the batch spell one of them otherwise, in a way that sounds the same. Pairs
/// are grouped by the word that agrees and the sound of the other, so that time is linear in what the articles leave behind: for
/// each different pair of names its words and one place, at most <see cref="MaxPairs"/> an article.
/// </summary>
internal sealed class BatchNames(DiagnosticDescriptor descriptor, RuleCompilation compilation) : DiagnosticAnalyzer
{
    private const int MaxPairs = 300;
    private const int ShortestName = 4;

    // So many articles must have the usual spelling, and so many times more than the other.
    private const int LeastArticles = 3;
    private const int LeastShare = 3;

    // A name that stands beside more others, such as Ahmad, tells little of who is meant.
    private const int MaxPartners = 6;

    private const string Other = "the name is spelt so here";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var languages = NameLanguage.CreateAll(compilation);
        var allowed = context.Options.Words(NameVariantKind.Allow).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        context.RegisterCorpusAction(
            (in DocumentContext document) => Collect(NameReader.Read(document.Document, languages)),
            batch => Report(batch, allowed));
    }

    private static NamePair[]? Collect(NameReader names)
    {
        var pairs = new List<NamePair>();
        var seen = new HashSet<(NameForm, NameForm)>();
        foreach (var second in names.Pairs)
        {
            var (one, other) = (names.FormOf(second - 1)!, names.FormOf(second)!);
            if (pairs.Count == MaxPairs)
                break;
            if (one.Nature is NameNature.Ordinary || other.Nature is NameNature.Ordinary || !seen.Add((one, other)))
                continue;
            var span = TextSpan.FromBounds(names.Document.Tokens[second - 1].Span.Start, names.SpanOf(second).End);
            pairs.Add(new(one.Text, other.Text, one.Folded, other.Folded, names.Document.ToSource(span)));
        }

        return pairs.Count == 0 ? null : pairs.ToArray();
    }

    private void Report(CorpusContext context, FrozenSet<string> allowed)
    {
        var groups = new SortedDictionary<string, List<(int Entry, NamePair Pair)>>(StringComparer.Ordinal);
        var partners = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        for (var entry = 0; entry < context.Entries.Length; entry++)
        {
            foreach (var pair in (NamePair[])context.Entries[entry].Record)
            {
                Add(groups, $"1 {pair.First.ToLowerInvariant()} {pair.FoldedSecond}", (entry, pair));
                Add(groups, $"2 {pair.FoldedFirst} {pair.Second.ToLowerInvariant()}", (entry, pair));
                Partner(partners, pair.First, pair.FoldedSecond);
                Partner(partners, pair.Second, pair.FoldedFirst);
            }
        }

        foreach (var (key, group) in groups)
        {
            if (group.Count > LeastArticles)
                Report(context, group, key[0] == '1', partners, allowed);
        }
    }

    private static void Add(SortedDictionary<string, List<(int Entry, NamePair Pair)>> groups, string key, (int Entry, NamePair Pair) place)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = []);
        group.Add(place);
    }

    private static void Partner(Dictionary<string, HashSet<string>> partners, string name, string partner)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(partners, name, out _);
        known ??= [];
        if (known.Count <= MaxPartners)
            known.Add(partner);
    }

    private void Report(
        CorpusContext context, List<(int Entry, NamePair Pair)> group, bool variesSecond,
        Dictionary<string, HashSet<string>> partners, FrozenSet<string> allowed)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, pair) in group)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, pair.Varying(variesSecond), out _)++;
        if (counts.Count < 2 || partners[group[0].Pair.Varying(!variesSecond)].Count > MaxPartners)
            return;
        var (usual, uses) = counts.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).First();
        if (uses < LeastArticles || usual.Length < ShortestName)
            return;
        var (usualEntry, usualPair) = group.Find(place => place.Pair.Varying(variesSecond).Equals(usual, StringComparison.OrdinalIgnoreCase));
        var owners = group.Where(place => place.Pair.Varying(variesSecond).Equals(usual, StringComparison.OrdinalIgnoreCase))
            .Select(place => place.Entry).ToHashSet();
        foreach (var (entry, pair) in group)
        {
            var spelling = pair.Varying(variesSecond);
            if (counts[spelling] * LeastShare > uses || owners.Contains(entry) || allowed.Contains(spelling) || allowed.Contains(usual))
                continue;
            context.Report(
                descriptor, entry, pair.Span, [$"{pair.First} {pair.Second}", $"{usualPair.First} {usualPair.Second}"],
                [new(usualEntry, usualPair.Span, Other)]);
        }
    }
}

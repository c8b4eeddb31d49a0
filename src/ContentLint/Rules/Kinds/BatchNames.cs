using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports a name of two or three words that other articles of the batch spell otherwise, in a way that sounds the same. Names are
/// grouped by their sound, so that time is linear in what the articles leave behind: for each different name its words and one
/// place, at most <see cref="MaxNames"/> an article.
/// </summary>
internal sealed class BatchNames(DiagnosticDescriptor descriptor, RuleCompilation compilation) : DiagnosticAnalyzer
{
    private const int MaxNames = 400;
    private const int ShortestName = 4;

    // So many articles must have the usual spelling.
    private const int LeastArticles = 2;

    // A name that stands beside more others, such as Ahmad, tells little of who is meant.
    private const int MaxPartners = 8;

    private static readonly LocalizableText Other = LocalizableText.Of("the name is spelt so here");

    private static readonly RecordArrayFormat<FullName> Format = new(FullName.Write, FullName.Read);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var languages = compilation.NameLanguages;
        var allowed = context.Options.Words(NameVariantKind.Allow).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        context.RegisterCorpusAction(
            (in DocumentContext document) => Collect(NameReader.Read(document.Document, languages)),
            batch => Report(batch, allowed),
            Format);
    }

    private static FullName[]? Collect(NameReader names)
    {
        var found = new List<FullName>();
        var seen = new HashSet<(NameForm?, NameForm, NameForm)>();
        NamePair? last = null;
        foreach (var pair in names.Pairs)
        {
            if (found.Count >= MaxNames)
                break;
            if (last is { } before && before.Second == pair.Second - 1)
                Add(before.One, pair);
            Add(before: null, pair);
            last = pair;
        }

        return found.Count == 0 ? null : found.ToArray();

        void Add(NameForm? before, NamePair pair)
        {
            var (end, one, other) = pair;
            var first = before is null ? end - 1 : end - 2;
            if (before is { Nature: NameNature.Ordinary } || one.Nature is NameNature.Ordinary || IsOtherWord(other, before)
                || !seen.Add((before, one, other)))
            {
                return;
            }

            var text = before is null ? $"{one.Text} {other.Text}" : $"{before.Text} {one.Text} {other.Text}";
            var span = TextSpan.FromBounds(names.Document.Tokens[first].Span.Start, names.SpanOf(end).End);
            found.Add(new(text, names.Language!.Fold(text), names.Document.ToSource(span)));
        }
    }

    // The last syllable of a name in three may be a word as well: "Kim Jong Un".
    private static bool IsOtherWord(NameForm last, NameForm? before) =>
        last.Nature is NameNature.Ordinary && (before is null || last.Text.Length >= ShortestName);

    private void Report(CorpusContext context, FrozenSet<string> allowed)
    {
        var groups = new SortedDictionary<string, List<(int Entry, FullName Name)>>(StringComparer.Ordinal);
        var partners = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        for (var entry = 0; entry < context.Entries.Length; entry++)
        {
            foreach (var name in (FullName[])context.Entries[entry].Record)
            {
                if (!groups.TryGetValue(name.Folded, out var group))
                    groups.Add(name.Folded, group = []);
                group.Add((entry, name));
                if (name.Text.Split(' ') is [var first, var second])
                {
                    Partner(partners, first, second);
                    Partner(partners, second, first);
                }
            }
        }

        // A name of three words holds one of two, which says the same in fewer.
        var reported = new Dictionary<int, List<TextSpan>>();
        foreach (var group in groups.Values.Where(group => group.Count > LeastArticles).OrderBy(group => group[0].Name.Text.Count(unit => unit == ' ')))
            Report(context, group, partners, allowed, reported);
    }

    private static void Partner(Dictionary<string, HashSet<string>> partners, string name, string partner)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(partners, name, out _);
        known ??= new(StringComparer.OrdinalIgnoreCase);
        if (known.Count <= MaxPartners)
            known.Add(partner);
    }

    private void Report(
        CorpusContext context,
        List<(int Entry, FullName Name)> group,
        Dictionary<string, HashSet<string>> partners,
        FrozenSet<string> allowed,
        Dictionary<int, List<TextSpan>> reported)
    {
        var articles = group.GroupBy(place => place.Name.Text, place => place.Entry, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(places => places.Key, places => places.ToHashSet(), StringComparer.OrdinalIgnoreCase);
        if (articles.Count < 2)
            return;
        var (usual, owners) = articles.OrderByDescending(pair => pair.Value.Count).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).First();
        if (owners.Count < LeastArticles)
            return;
        var (usualEntry, usualName) = group.Find(place => place.Name.Text.Equals(usual, StringComparison.OrdinalIgnoreCase));
        foreach (var (entry, name) in group)
        {
            if (articles[name.Text].Count < owners.Count
                && !owners.Contains(entry)
                && FullName.AreOne(name.Text, usual, ShortestName, out var shared)
                && (!partners.TryGetValue(shared, out var others) || others.Count <= MaxPartners)
                && !allowed.Contains(name.Text)
                && !allowed.Contains(usual)
                && IsNew(reported, entry, name.Span))
            {
                context.Report(descriptor, entry, name.Span, [name.Text, usualName.Text], [new(usualEntry, usualName.Span, Other)]);
            }
        }
    }

    private static bool IsNew(Dictionary<int, List<TextSpan>> reported, int entry, TextSpan span)
    {
        ref var spans = ref CollectionsMarshal.GetValueRefOrAddDefault(reported, entry, out _);
        spans ??= [];
        if (spans.Exists(span.Overlaps))
            return false;
        spans.Add(span);
        return true;
    }
}

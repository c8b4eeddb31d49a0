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
        if (names.Pairs.IsEmpty)
            return null;
        var found = new FullNames(names, MaxNames);
        NamePair? last = null;
        foreach (var pair in names.Pairs)
        {
            if (found.IsFull)
                break;
            if (last is { } before && before.Second == pair.Second - 1)
                Add(found, before.One, pair);
            Add(found, before: null, pair);
            last = pair;
        }

        return found.ToArray();
    }

    private static void Add(FullNames found, NameForm? before, NamePair pair)
    {
        var (end, one, other) = pair;
        if (before is not { Nature: NameNature.Ordinary } && one.Nature is not NameNature.Ordinary && !IsOtherWord(other, before))
            found.Add(before, one, other, end);
    }

    // The last syllable of a name in three may be a word as well: "Kim Jong Un".
    private static bool IsOtherWord(NameForm last, NameForm? before) =>
        last.Nature is NameNature.Ordinary && (before is null || last.Text.Length >= ShortestName);

    private void Report(CorpusContext context, FrozenSet<string> allowed)
    {
        var slips = new List<Slip>();
        foreach (var group in GroupBySound(context))
            AddSlips(group, allowed, slips);
        if (slips.Count == 0)
            return;
        var partners = CountPartners(context, slips);
        var reported = new Dictionary<int, List<TextSpan>>();
        foreach (var slip in slips)
        {
            if (partners.GetValueOrDefault(slip.Shared) is not { Count: > MaxPartners } && IsNew(reported, slip.Entry, slip.Name.Span))
                context.Report(descriptor, slip.Entry, slip.Name.Span, [slip.Name.Text, slip.Usual.Text], [new(slip.UsualEntry, slip.Usual.Span, Other)]);
        }
    }

    // A name of three words holds one of two, which says the same in fewer.
    private static IEnumerable<List<(int Entry, FullName Name)>> GroupBySound(CorpusContext context)
    {
        var repeats = new RepeatFilter(context.Entries.Sum(entry => ((FullName[])entry.Record).Length));
        foreach (var entry in context.Entries)
        {
            foreach (var name in (FullName[])entry.Record)
                repeats.Add(name.Sound);
        }

        var groups = new Dictionary<ulong, List<(int Entry, FullName Name)>>();
        for (var entry = 0; entry < context.Entries.Length; entry++)
        {
            foreach (var name in (FullName[])context.Entries[entry].Record)
            {
                if (!repeats.MayRepeat(name.Sound))
                    continue;
                ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, name.Sound, out _);
                (group ??= []).Add((entry, name));
            }
        }

        return groups.Values.Where(group => group.Count > LeastArticles)
            .OrderBy(group => group[0].Name.Text.Count(unit => unit == ' '))
            .ThenBy(group => group[0].Name.Text, StringComparer.Ordinal);
    }

    private static void AddSlips(List<(int Entry, FullName Name)> group, FrozenSet<string> allowed, List<Slip> slips)
    {
        var articles = group.GroupBy(place => place.Name.Text, place => place.Entry, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(places => places.Key, places => places.ToHashSet(), StringComparer.OrdinalIgnoreCase);
        if (articles.Count < 2)
            return;
        var (usual, owners) = articles.OrderByDescending(pair => pair.Value.Count).ThenByDescending(pair => pair.Key, StringComparer.Ordinal).First();
        if (owners.Count < LeastArticles || allowed.Contains(usual))
            return;
        var (usualEntry, usualName) = group.Find(place => place.Name.Text.Equals(usual, StringComparison.OrdinalIgnoreCase));
        foreach (var (entry, name) in group)
        {
            if (articles[name.Text].Count < owners.Count
                && !owners.Contains(entry)
                && FullName.AreOne(name.Text, usual, ShortestName, out var shared)
                && !allowed.Contains(name.Text))
            {
                slips.Add(new(entry, name, usualEntry, usualName, shared));
            }
        }
    }

    // The names that stand right beside each of those on which the two ways agree.
    private static Dictionary<string, HashSet<string>> CountPartners(CorpusContext context, List<Slip> slips)
    {
        var partners = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var slip in slips)
            partners.TryAdd(slip.Shared, new(StringComparer.OrdinalIgnoreCase));
        var byText = partners.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entry in context.Entries)
        {
            foreach (var (text, _, _) in (FullName[])entry.Record)
            {
                var space = text.IndexOf(' ', StringComparison.Ordinal);
                if (space != text.LastIndexOf(' '))
                    continue;
                Add(text.AsSpan(0, space), text.AsSpan(space + 1));
                Add(text.AsSpan(space + 1), text.AsSpan(0, space));
            }
        }

        return partners;

        void Add(ReadOnlySpan<char> name, ReadOnlySpan<char> partner)
        {
            if (byText.TryGetValue(name, out var known) && known.Count <= MaxPartners)
                known.Add(partner.ToString());
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

    /// <param name="Shared">The word on which the two ways agree, or nothing.</param>
    private readonly record struct Slip(int Entry, FullName Name, int UsualEntry, FullName Usual, string Shared);
}

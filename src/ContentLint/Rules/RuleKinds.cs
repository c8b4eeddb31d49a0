using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Rules.Kinds;

namespace ContentLint.Rules;

/// <summary>The table of kinds: one line each, in the order of the documentation.</summary>
public static class RuleKinds
{
    public static ImmutableArray<RuleKind> All { get; } =
    [
        new PhraseKind(),
        new SubstitutionKind(),
        new PatternKind(),
        new SequenceKind(),
        new QuotationSourceKind(),
        new DuplicateKind(),
        new ForeignWordKind(),
        new ResidueKind(),
        new MojibakeKind(),
        new ConfusableKind(),
        new GluedWordKind(),
        new MisspellingKind(),
        new NameVariantKind(),
        new AcronymKind(),
        new DateKind(),
        new NumberKind(),
        new BalanceKind(),
        new QuotationStyleKind(),
        new SpacingKind(),
        new AffixSpacingKind(),
        new ReduplicationKind(),
        new TranslationKind(),
        new FigureKind(),
        new CapitalizationKind(),
        new OccurrenceKind(),
        new RepetitionKind(),
        new QuotationVariantKind(),
        new ConsistencyKind(),
        new ParagraphEndKind(),
        new LengthKind(),
        new ReadabilityKind(),
    ];

    public static FrozenDictionary<string, RuleKind> ByName { get; } =
        All.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;

namespace ContentLint.Rules.Kinds;

/// <summary>What machine translation and text generators leave behind.</summary>
internal sealed class TranslationKind : RuleKind
{
    private const string Finds = "finds";
    private const string Terms = "terms";
    private const string Phrases = "phrases";
    private const string Openings = "openings";
    private const string Headings = "headings";
    private const string Marks = "marks";
    private const string Introductions = "introductions";
    private const string Explanations = "explanations";

    // Which of the things to find a key is for; all others hold for each.
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Owners)> Owned =
    [
        (Terms, ["term"]),
        ("fix", ["term"]),
        (Introductions, ["passage", "term"]),
        (Explanations, ["passage", "term"]),
        (Phrases, ["leftover"]),
        (Openings, ["leftover"]),
        (Headings, ["leftover"]),
        (Marks, ["leftover"]),
    ];

    public override string Name => "translation";

    public override string Summary =>
        "What machine translation and text generators leave behind: passages in another language (passage), foreign terms that the "
        + "language has a word of its own for (term), words and marks of the generator itself (leftover).";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Finds, RuleKeyType.Choice, "What is reported.") { IsRequired = true, Choices = ["passage", "term", "leftover"] },
        new(Terms, RuleKeyType.PairsByLanguage, "For term: what is reported and what should stand there."),
        new("fix", RuleKeyType.Choice, "For term: whether the replacement is offered as a fix, and whether it keeps the meaning for sure (safe) or wants a look (unsafe).") { Choices = ["safe", "unsafe"] },
        new(Introductions, RuleKeyType.TextsByLanguage, "For passage and term: words after which a foreign one is meant: 'called', 'titled'."),
        new(Explanations, RuleKeyType.TextsByLanguage, "For passage and term: words after a foreign one that explain it: 'or', 'alias'."),
        new(Phrases, RuleKeyType.TextsByLanguage, "For leftover: what is reported wherever it stands. Words, beginnings with *, <classes>."),
        new(Openings, RuleKeyType.TextsByLanguage, "For leftover: labels, reported at the beginning of a paragraph when a colon follows."),
        new(Headings, RuleKeyType.TextsByLanguage, "For leftover: as openings, in the first line of the article only."),
        new(Marks, RuleKeyType.Mappings, "For leftover: what is reported in any language, wherever it stands.")
        {
            Fields =
            [
                new("pattern", RuleKeyType.Text, "A .NET regular expression without lookaround and backreferences; it sees a whole line, letter case counts.") { IsRequired = true },
                new("holds", RuleKeyType.Text, "A text that stands in every match; where it does not stand, the expression is not tried.") { IsRequired = true },
            ],
        },
        .. HitConditions.Keys,
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["what was found; for passage, its language", "for term, what should stand there; for passage, the language of the article"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var finds = node.Text(Finds)!;
        foreach (var (key, owners) in Owned)
        {
            if (node.Has(key) && !owners.Contains(finds, StringComparer.Ordinal))
                node.Error(key, $"'{key}' is a key for 'finds: {string.Join("' and 'finds: ", owners)}' only");
        }

        return finds switch
        {
            "passage" => new ForeignPassages(
                descriptor, compilation, ReadWords(node, compilation, Introductions), ReadWords(node, compilation, Explanations)),
            "term" => CompileTerms(descriptor, node, compilation),
            _ => CompileLeftovers(descriptor, node, compilation),
        };
    }

    private static ForeignTerms? CompileTerms(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        if (SubstitutionKind.ReadSwaps(node, Terms, compilation, keepsCase: false) is not { } table)
            return null;
        return new(descriptor, table.Phrases, table.Replacements, HitConditions.Read(node, compilation), compilation)
        {
            Safety = SubstitutionKind.ReadSafety(node),
            Introductions = ReadWords(node, compilation, Introductions),
            Explanations = ReadWords(node, compilation, Explanations),
        };
    }

    private static GeneratorLeftovers? CompileLeftovers(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        var reader = new PhraseReader(node, compilation);
        var (anywhere, openings, headings) = (reader.Read(Phrases), reader.Read(Openings), reader.Read(Headings));
        ImmutableArray<LeftoverMark> marks =
        [
            .. node.Nodes(Marks).Select(mark => new LeftoverMark(mark.Text("holds")!, mark.Text("pattern")!)),
        ];
        if (anywhere.IsEmpty && openings.IsEmpty && headings.IsEmpty && marks.IsEmpty)
        {
            node.Error(Finds, "'finds: leftover' needs phrases, openings, headings or marks");
            return null;
        }

        foreach (var (mark, place) in marks.Zip(node.Nodes(Marks)))
            node.AddCheck(() => mark.Check(place));
        return new(descriptor, anywhere, openings, headings, marks, HitConditions.Read(node, compilation), compilation);
    }

    private static FrozenDictionary<string, FrozenSet<int>> ReadWords(RuleNode node, RuleCompilation compilation, string key)
    {
        SingleWords.Check(node, takesEndings: false, key);
        return ForeignWords.ReadWords(node, compilation, key);
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

/// <summary>What a scraper, a publishing system or a wire left in the text: whole lines, sentences, and pieces of paragraphs.</summary>
internal sealed class ResidueKind : RuleKind
{
    private const string Lines = "lines";
    private const string HeadLines = "head_lines";
    private const string FootLines = "foot_lines";
    private const string Sentences = "sentences";
    private const string Pieces = "pieces";
    private const string Marks = "marks";
    private const string Exceptions = "exceptions";
    private const string Pattern = "pattern";
    private const string At = "at";
    private const string Position = "position";
    private const string Holds = "holds";

    // A pattern with less than that besides * would take lines of the article's own.
    private const int MinCharacters = 3;

    public override string Name => "residue";

    public override string Summary =>
        "What was left in the text by a scraper, a publishing system or a wire: whole lines, sentences, and pieces of paragraphs. "
        + "With 'marks: boilerplate' its lines are no text of the article's own for any other rule.";

    public override ImmutableArray<RuleKey> Keys { get; } =
    [
        new(Lines, RuleKeyType.TextsByLanguage, "Whole lines: plain words, * for anything, letter case only in a pattern all in capitals. A * at the end takes no full stop."),
        new(HeadLines, RuleKeyType.TextsByLanguage, "Such lines that count only up to the first paragraph of text."),
        new(FootLines, RuleKeyType.TextsByLanguage, "Such lines that count only from the last paragraph of text on."),
        new(Sentences, RuleKeyType.TextsByLanguage, "Sentences inside a paragraph, written like lines."),
        new(Pieces, RuleKeyType.MappingsByLanguage, "Pieces of a paragraph.")
        {
            Fields =
            [
                new(Pattern, RuleKeyType.Text, "A .NET regular expression without lookaround and backreferences; its first group, if it has one, is what is reported.") { IsRequired = true },
                new(At, RuleKeyType.Choice, "Where in the paragraph: at its start, at its end, the whole of it, or inside (default).") { Choices = ["start", "end", "whole", "inside"] },
                new(Position, RuleKeyType.Choice, "Where in the article the paragraph stands: in its head, in its foot, or anywhere (default).") { Choices = ["head", "foot", "anywhere"] },
                new(Holds, RuleKeyType.Texts, "Texts, letter case aside: the pattern is tried only where the paragraph begins (start, whole) or ends (end) with one of them, or holds one (inside).") { IsRequired = true },
            ],
        },
        PhraseTable.CaseKey,
        new(Exceptions, RuleKeyType.TextsByLanguage, "Found texts that are right, brackets around them aside."),
        new(Marks, RuleKeyType.Choice, "boilerplate: the lines are no text of the article's own for any other rule, even if this one is off.") { Choices = ["boilerplate"] },
    ];

    public override ImmutableArray<RuleOption> Options => HitConditions.Options;

    public override ImmutableArray<string> Arguments { get; } = ["the text that was found"];

    public override DiagnosticAnalyzer? Compile(DiagnosticDescriptor descriptor, RuleNode node, RuleCompilation compilation)
    {
        if (!new[] { Lines, HeadLines, FootLines, Sentences, Pieces }.Any(node.Has))
        {
            node.Error("kind", "a rule of kind residue needs lines, sentences or pieces");
            return null;
        }

        var pieces = ImmutableArray.CreateBuilder<ResiduePiece>();
        foreach (var (language, entries) in node.NodesByLanguage(Pieces))
        {
            foreach (var entry in entries)
            {
                if (ReadPiece(entry, language, node.Text("case") == "exact") is not { } piece)
                    return null;
                pieces.Add(piece);
            }
        }

        var areLinesRight = node.IsChecked || CheckLines(node);
        if (node.Has(Marks) && !node.Has(Lines) && !node.Has(HeadLines) && !node.Has(FootLines))
            node.Error(Marks, "'marks' is for lines, and the rule has none");
        else if (areLinesRight)
            return Create(descriptor, node, pieces.ToImmutable());
        return null;
    }

    private static ResidueAnalyzer Create(DiagnosticDescriptor descriptor, RuleNode node, ImmutableArray<ResiduePiece> pieces)
    {
        var exceptions = node.TextsByLanguage(Exceptions).Values.SelectMany(texts => texts).Select(text => text.Value);
        return new(descriptor, node.Has(Marks) ? new(Flatten(node, Lines), Flatten(node, HeadLines), Flatten(node, FootLines)) : BoilerplateLines.None)
        {
            Lines = ReadLines(node, Lines),
            HeadLines = ReadLines(node, HeadLines),
            FootLines = ReadLines(node, FootLines),
            Sentences = ReadLines(node, Sentences),
            Pieces = pieces,
            Exceptions = [.. exceptions],
        };
    }

    private static ImmutableArray<ResidueLines> ReadLines(RuleNode node, string key) =>
    [
        .. node.TextsByLanguage(key)
            .Select(pair => new ResidueLines(PhraseReader.ToLanguage(pair.Key), [.. pair.Value.Select(text => text.Value)])),
    ];

    private static ImmutableArray<string> Flatten(RuleNode node, string key) =>
        [.. node.TextsByLanguage(key).Values.SelectMany(texts => texts).Select(text => text.Value)];

    private static bool CheckLines(RuleNode node)
    {
        var tooShort = new[] { Lines, HeadLines, FootLines, Sentences }
            .SelectMany(key => node.TextsByLanguage(key).Values.SelectMany(texts => texts))
            .Where(text => text.Value.Count(unit => unit != '*' && !char.IsWhiteSpace(unit)) < MinCharacters)
            .ToList();
        foreach (var text in tooShort)
            node.Error(text, $"'{text.Value}' has fewer than {MinCharacters} characters, so it would take lines of the article's own");
        return tooShort.Count == 0;
    }

    private static ResiduePiece? ReadPiece(RuleNode entry, string language, bool keepsCase)
    {
        var at = entry.Text(At) switch
        {
            "start" => ResiduePlace.Start,
            "end" => ResiduePlace.End,
            "whole" => ResiduePlace.Whole,
            _ => ResiduePlace.Inside,
        };
        if (entry.Texts(Holds).IsEmpty)
        {
            entry.Error(Holds, "'holds' is empty, so the pattern would never be tried");
            return null;
        }

        var text = entry.Text(Pattern)!;
        var piece = new ResiduePiece(
            PhraseReader.ToLanguage(language), text, at, entry.Text(Position), [.. entry.Texts(Holds).Select(held => held.Value)], keepsCase);
        entry.AddCheck(() => PatternCheck.Run(text, piece.BuildAutomaton, entry));
        return piece;
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules.Kinds;

internal sealed class ResidueAnalyzer(DiagnosticDescriptor descriptor, BoilerplateLines boilerplate) : DiagnosticAnalyzer, IMarksBoilerplate
{
    public BoilerplateLines Boilerplate { get; } = boilerplate;

    public required ImmutableArray<ResidueLines> Lines { get; init; }

    public required ImmutableArray<ResidueLines> HeadLines { get; init; }

    public required ImmutableArray<ResidueLines> FootLines { get; init; }

    public required ImmutableArray<ResidueLines> Sentences { get; init; }

    public required ImmutableArray<ResiduePiece> Pieces
    {
        get;
        init
        {
            field = value;
            Inside = [.. value.Where(piece => piece.Place is ResiduePlace.Inside)];
            AtStart = [.. value.Where(piece => piece.Place is ResiduePlace.Start or ResiduePlace.Whole)];
            AtEnd = [.. value.Where(piece => piece.Place is ResiduePlace.End)];
            HeldInside = new([.. Inside.SelectMany(piece => piece.Held)]);
            HeldAtStart = new([.. AtStart.SelectMany(piece => piece.Held)], ResiduePlace.Start);
            HeldAtEnd = new([.. AtEnd.SelectMany(piece => piece.Held)], ResiduePlace.End);
        }
    }

    public ImmutableArray<ResiduePiece> Inside { get; private init; } = [];

    /// <summary>Those that are the whole of a paragraph too.</summary>
    public ImmutableArray<ResiduePiece> AtStart { get; private init; } = [];

    public ImmutableArray<ResiduePiece> AtEnd { get; private init; } = [];

    /// <summary>What a paragraph must hold so that a piece inside of it need be looked for.</summary>
    public HeldTexts HeldInside { get; private init; } = new([]);

    public EdgeTexts HeldAtStart { get; private init; } = new([], ResiduePlace.Start);

    public EdgeTexts HeldAtEnd { get; private init; } = new([], ResiduePlace.End);

    public required ImmutableArray<string> Exceptions { get; init; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var allowed = Exceptions.AddRange(context.Options.Words("allow"));
        context.RegisterDocumentAction((in DocumentContext document) =>
            new ResidueSearch(this, descriptor, document.Sink, allowed).Run());
    }
}

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
            HeldInside = new([.. value.Where(piece => piece.Place is ResiduePlace.Inside).SelectMany(piece => piece.Held)]);
        }
    }

    /// <summary>What a paragraph must hold so that a piece inside of it need be looked for.</summary>
    public HeldTexts HeldInside { get; private init; } = new([]);

    public required ImmutableArray<string> Exceptions { get; init; }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var allowed = Exceptions.AddRange(context.Options.Words("allow"));
        context.RegisterDocumentAction((in DocumentContext document) =>
            new ResidueSearch(this, descriptor, document.Sink, allowed).Run());
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>
/// Reports each paragraph that stands in another article of the batch too: in every article but the first by path, one
/// finding a paragraph, with at most ten of the other places related. Articles that are copies as a whole are told the
/// same way, paragraph by paragraph. What an article itself repeats counts once.
/// </summary>
/// <remarks>
/// An article leaves behind 24 bytes a paragraph: where it stands and 128 bits of hash. Equal hashes count as equal words:
/// among ten million different paragraphs the odds that any two share one are below one in 10^24.
/// </remarks>
internal sealed class SharedParagraphs(DiagnosticDescriptor descriptor, FoldedWords folded, int minWords) : DiagnosticAnalyzer
{
    private const int MaxRelated = 10;
    private static readonly LocalizableText Other = LocalizableText.Of("the paragraph stands here too");

    private static readonly RecordArrayFormat<Print> Format = new(Print.Write, Print.Read);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [descriptor];

    public override void Initialize(AnalysisContext context)
    {
        var leastWords = context.Options.Number(DuplicateKind.MinWords, minWords);
        context.RegisterCorpusAction((in DocumentContext document) => Collect(document, leastWords), Report, Format);
    }

    private Print[]? Collect(in DocumentContext context, int leastWords)
    {
        var paragraphs = CollectionsMarshal.AsSpan(ParagraphReader.Read(context.Document, folded, leastWords));
        if (paragraphs.IsEmpty)
            return null;
        var prints = new Print[paragraphs.Length];
        var count = 0;
        var seen = Paragraph.MayHoldTwins(paragraphs) ? new HashSet<UInt128>(paragraphs.Length) : null;
        foreach (ref readonly var paragraph in paragraphs)
        {
            if (!paragraph.IsCited && seen?.Add(paragraph.Hash) != false)
                prints[count++] = new((ulong)(paragraph.Hash >> 64), (ulong)paragraph.Hash, context.Document.ToSource(paragraph.Span));
        }

        return count == 0 ? null : count == prints.Length ? prints : prints[..count];
    }

    private void Report(CorpusContext context)
    {
        var repeats = new RepeatFilter(context.Entries.Sum(entry => ((Print[])entry.Record).Length));
        foreach (var entry in context.Entries)
        {
            foreach (var print in (Print[])entry.Record)
                repeats.Add(print.Low);
        }

        var places = new List<(UInt128 Hash, int Entry, TextSpan Span)>();
        for (var entry = 0; entry < context.Entries.Length; entry++)
        {
            foreach (var print in (Print[])context.Entries[entry].Record)
            {
                if (repeats.MayRepeat(print.Low))
                    places.Add((new(print.High, print.Low), entry, print.Span));
            }
        }

        places.Sort();
        for (var start = 0; start < places.Count;)
        {
            var end = start + 1;
            while (end < places.Count && places[end].Hash == places[start].Hash)
                end++;
            for (var at = start + 1; at < end; at++)
                Report(context, places, at, start, end);
            start = end;
        }
    }

    private void Report(CorpusContext context, List<(UInt128 Hash, int Entry, TextSpan Span)> places, int at, int start, int end)
    {
        var related = ImmutableArray.CreateBuilder<CorpusContext.Place>();
        for (var other = start; other < end && related.Count < MaxRelated; other++)
        {
            if (other != at)
                related.Add(new(places[other].Entry, places[other].Span, Other) { IsTwin = true });
        }

        context.Report(
            descriptor, places[at].Entry, places[at].Span, [context.Entries[places[start].Entry].Path], related.DrainToImmutable());
    }

    /// <summary>What is kept of a paragraph. Halves of the hash, since whole it would want another eight bytes.</summary>
    /// <param name="High">The upper half of the hash.</param>
    /// <param name="Low">The lower half.</param>
    /// <param name="Span">A place in the source.</param>
    private readonly record struct Print(ulong High, ulong Low, TextSpan Span)
    {
        public static void Write(BinaryWriter writer, Print print)
        {
            writer.Write(print.High);
            writer.Write(print.Low);
            writer.Write(print.Span);
        }

        public static Print Read(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadSpan());
    }
}

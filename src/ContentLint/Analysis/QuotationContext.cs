using ContentLint.Syntax;

namespace ContentLint.Analysis;

public readonly ref struct QuotationContext(DiagnosticSink sink, int quotation)
{
    public DiagnosticSink Sink { get; } = sink;

    public Document Document => Sink.Document;

    public int QuotationIndex { get; } = quotation;

    public Quotation Quotation => Document.Quotations[QuotationIndex];
}

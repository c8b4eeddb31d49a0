using ContentLint.Syntax;

namespace ContentLint.Analysis;

public readonly ref struct DocumentContext(DiagnosticSink sink)
{
    public DiagnosticSink Sink { get; } = sink;

    public Document Document => Sink.Document;
}

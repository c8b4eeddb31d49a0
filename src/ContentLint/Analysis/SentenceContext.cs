using ContentLint.Syntax;

namespace ContentLint.Analysis;

public readonly ref struct SentenceContext(DiagnosticSink sink, int sentence)
{
    public DiagnosticSink Sink { get; } = sink;

    public Document Document => Sink.Document;

    public int SentenceIndex { get; } = sentence;

    public Sentence Sentence => Document.Sentences[SentenceIndex];

    public Block Block => Document.Blocks[Sentence.Block];

    public ReadOnlySpan<Token> Tokens => Document.TokensOf(Sentence);
}

using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Analysis;

/// <summary>One place where a phrase stands: tokens <see cref="FirstToken"/> to <see cref="EndToken"/> (exclusive).</summary>
public readonly ref struct PhraseContext(DiagnosticSink sink, int sentence, int firstToken, int endToken, int phraseIndex)
{
    public DiagnosticSink Sink { get; } = sink;

    public Document Document => Sink.Document;

    public int SentenceIndex { get; } = sentence;

    public int FirstToken { get; } = firstToken;

    public int EndToken { get; } = endToken;

    public int PhraseIndex { get; } = phraseIndex;

    public TextSpan Span =>
        TextSpan.FromBounds(Document.Tokens[FirstToken].Span.Start, Document.Tokens[EndToken - 1].Span.End);
}

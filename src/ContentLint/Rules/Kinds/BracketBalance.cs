using System.Buffers;
using System.Runtime.CompilerServices;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;

namespace ContentLint.Rules.Kinds;

/// <summary>Round and square brackets without their partner in a paragraph. List numbers, "a)" faces, ":-)", and signs of notes, "*)", have none.</summary>
internal static class BracketBalance
{
    // List numbers and letters are short; "2012)" is a year in brackets.
    private const int LongestListNumber = 2;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]");

    public static void Check(DiagnosticDescriptor descriptor, DiagnosticSink sink)
    {
        var document = sink.Document;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Title or BlockKind.Heading
                && document[block.Span].ContainsAny(Brackets))
                Check(descriptor, sink, block);
        }
    }

    private static void Check(DiagnosticDescriptor descriptor, DiagnosticSink sink, Block block)
    {
        var document = sink.Document;
        var tokens = document.TokensOf(block);
        var open = default(OpenBrackets);
        var depth = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind is not TokenKind.Punctuation)
                continue;
            var bracket = document.Text[tokens[at].Span.Start];
            if (bracket is '(' or '[')
            {
                if (IsFace(document, tokens, at))
                    continue;

                // Nobody nests as deep as this: it is no prose.
                if (depth == OpenBrackets.Capacity)
                    return;
                open[depth++] = at;
            }
            else if (bracket is ')' or ']')
            {
                if (depth > 0 && document.Text[tokens[open[depth - 1]].Span.Start] == (bracket == ')' ? '(' : '['))
                    depth--;
                else if (!IsListMark(tokens, at) && !IsFace(document, tokens, at))
                {
                    // What follows in this paragraph may be a consequence.
                    Report(descriptor, sink, tokens[at], LocalizableText.Of("closes a bracket that is not opened in its paragraph"));
                    break;
                }
            }
        }

        for (var at = 0; at < depth; at++)
            Report(descriptor, sink, tokens[open[at]], LocalizableText.Of("is not closed in its paragraph"));
    }

    private static void Report(DiagnosticDescriptor descriptor, DiagnosticSink sink, Token bracket, LocalizableText fault) =>
        sink.Report(descriptor, bracket.Span, sink.Document[bracket].ToString(), fault);

    // "1)", "a)", "iv)" at the start of a line or after a space.
    private static bool IsListMark(ReadOnlySpan<Token> tokens, int at) =>
        at > 0
        && !tokens[at].HasSpaceBefore
        && tokens[at - 1].HasSpaceBefore
        && tokens[at - 1].Kind is TokenKind.Word or TokenKind.Number
        && tokens[at - 1].Span.Length <= (tokens[at - 1].IsWord ? LongestListNumber + 1 : LongestListNumber);

    private static bool IsFace(Document document, ReadOnlySpan<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].HasSpaceBefore)
            return false;
        var before = document.Text[tokens[at - 1].Span.Start];
        return before is ':' or ';' or '=' or '^'
            || (before is '*' && document.Text[tokens[at].Span.Start] == ')')
            || (before is '-' or '\'' or 'o' && at > 1 && document.Text[tokens[at - 2].Span.Start] is ':' or ';' or '=');
    }

    [InlineArray(Capacity)]
    private struct OpenBrackets
    {
        public const int Capacity = 16;

        private int _first;
    }
}

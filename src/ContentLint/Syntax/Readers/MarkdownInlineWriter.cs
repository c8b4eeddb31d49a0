using ContentLint.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// Writes what stands inside a block of Markdown. Markdig's spans are inclusive at both ends, and a few of them hold more
/// than the text they stand for; what cannot be found in its span is written as decoded, so that a copy is always a copy.
/// </summary>
/// <param name="offset">Where the text that Markdig has read begins in <paramref name="text"/>.</param>
internal sealed class MarkdownInlineWriter(ProseBuilder builder, string text, int offset)
{
    // In UTF-16 units.
    private const int MaxShift = 200;

    private readonly Stack<int> _emphases = [];

    // Nothing is taken from before it: pieces come in order of place.
    private int _next;
    private bool _isAfterMarkup;

    public void Write(ContainerInline root)
    {
        Inline? node = root.FirstChild;
        while (node is not null)
        {
            if (Enter(node) && node is ContainerInline { FirstChild: { } child })
            {
                node = child;
                continue;
            }

            Leave(node);
            while (node.NextSibling is null && node.Parent is { } parent && parent != root)
            {
                Leave(parent);
                node = parent;
            }

            node = node.NextSibling;
        }
    }

    // Whether what is inside is to be written too.
    private bool Enter(Inline node)
    {
        var span = SpanOf(node);
        switch (node)
        {
            case LiteralInline literal:
                WriteLiteral(literal, span);
                break;
            case HtmlEntityInline entity:
                Decode(entity.Transcoded.AsSpan(), span);
                break;
            case LineBreakInline:
                WriteLineBreak(span);
                break;
            case HtmlInline html when IsLineBreak(html.Tag):
                Decode("\n", span);
                _isAfterMarkup = true;
                break;
            case CodeInline or AutolinkInline or LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                Decode([Prose.Placeholder], span);
                break;
            case EmphasisInline:
                _emphases.Push(builder.Length);
                return true;
            case ContainerInline:
                return true;
            default:
                AddComment(node, span);
                _isAfterMarkup = true;
                break;
        }

        return false;
    }

    private void AddComment(Inline node, TextSpan span)
    {
        if (node is HtmlInline && text.AsSpan(span.Start, span.Length).StartsWith(HtmlComments.Opening, StringComparison.Ordinal))
            builder.AddComment(span);
    }

    private void Leave(Inline node)
    {
        if (node is EmphasisInline emphasis && _emphases.TryPop(out var start) && emphasis.DelimiterChar is '*' or '_')
            builder.AddEmphasis(start);
    }

    private void WriteLiteral(LiteralInline literal, TextSpan span)
    {
        var content = literal.Content.AsSpan();
        if (literal.IsFirstCharacterEscaped && content.Length > 0 && span.Length > 1 && text[span.Start] == '\\')
        {
            Decode(content[..1], new(span.Start, 2));
            content = content[1..];
            span = TextSpan.FromBounds(span.Start + 2, span.End);
        }

        if (_isAfterMarkup && builder.IsAfterBlank)
        {
            // Of the spaces on both sides of markup that is left out, one is enough.
            var blanks = content.Length - content.TrimStart(' ').Length;
            content = content[blanks..];
            span = TextSpan.FromBounds(Math.Min(span.Start + blanks, span.End), span.End);
        }

        if (content.IsEmpty)
            return;
        _isAfterMarkup = false;
        var at = IsSpelled(content, span.Start) ? span.Start : Find(content, span);
        if (at >= 0)
            Copy(new(at, content.Length));
        else
            Decode(content, span);
    }

    // Tabs and table cells mislead Markdig; the words are then in the span or not far behind what was written last.
    private int Find(ReadOnlySpan<char> content, TextSpan span)
    {
        var inside = text.AsSpan(span.Start, span.Length).IndexOf(content, StringComparison.Ordinal);
        if (inside >= 0)
            return span.Start + inside;
        var nearby = text.AsSpan(_next, Math.Min(content.Length + MaxShift, text.Length - _next)).IndexOf(content, StringComparison.Ordinal);
        return nearby < 0 ? -1 : _next + nearby;
    }

    // Markdig shows NUL as U+FFFD.
    private bool IsSpelled(ReadOnlySpan<char> content, int at)
    {
        if (at + content.Length > text.Length)
            return false;
        var spelled = text.AsSpan(at, content.Length);
        for (var unit = 0; unit < content.Length; unit++)
        {
            if (content[unit] != spelled[unit] && !(content[unit] == '\uFFFD' && spelled[unit] == '\0'))
                return false;
        }

        return true;
    }

    private void WriteLineBreak(TextSpan span)
    {
        var at = text.AsSpan(span.Start, Math.Min(span.Length + 1, text.Length - span.Start)).IndexOf('\n');
        if (at >= 0)
        {
            Copy(new(span.Start + at, 1));
            return;
        }

        // A lone carriage return. As a copied line end, it leaves open whether markup stands before what follows.
        builder.Decode("\n", span);
        _next = Math.Max(_next, span.End);
    }

    private void Copy(TextSpan span)
    {
        builder.Copy(span);
        _next = Math.Max(_next, span.End);
    }

    private void Decode(ReadOnlySpan<char> decoded, TextSpan span)
    {
        builder.Decode(decoded, span);
        _isAfterMarkup = false;
        _next = Math.Max(_next, span.End);
    }

    private TextSpan SpanOf(MarkdownObject node)
    {
        var start = Math.Clamp(node.Span.Start + offset, _next, text.Length);
        return TextSpan.FromBounds(start, Math.Clamp(node.Span.End + 1 + offset, start, text.Length));
    }

    private static bool IsLineBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.Length > 3 && tag[3] is '>' or '/' or ' ';
}

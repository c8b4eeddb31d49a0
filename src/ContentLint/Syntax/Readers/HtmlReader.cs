using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// HTML, well-formed or not. AngleSharp's tokenizer says where tags and text begin and end, which its document tree does not;
/// the text is then taken from the source itself, so that places are exact. White space collapses as in a browser.
/// </summary>
public sealed class HtmlReader
{
    private readonly SourceText _source;
    private readonly ProseBuilder _builder;
    private readonly HtmlElementStack _elements;

    // In XML "<p/>" ends what it begins; in HTML it begins a paragraph.
    private readonly bool _isXml;
    private readonly bool _leavesOutForms;
    private bool _hasForm;
    private bool _hasTitle;
    private bool _isAfterBreak;

    private HtmlReader(SourceText source, bool leavesOutForms)
    {
        _leavesOutForms = leavesOutForms;
        _source = source;
        _builder = new(source);
        _elements = new(_builder);
        _isXml = source.Path.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
            || source.Text.StartsWith("<?xml", StringComparison.Ordinal);
    }

    public static Prose Read(SourceText source, LinePatterns? patterns = null)
    {
        var reader = new HtmlReader(source, leavesOutForms: true);
        var prose = reader.ReadAll(patterns);

        // Some systems wrap the whole page in a form.
        return prose.Blocks.IsEmpty && reader._hasForm ? new HtmlReader(source, leavesOutForms: false).ReadAll(patterns) : prose;
    }

    private Prose ReadAll(LinePatterns? patterns)
    {
        ReadTokens();
        return _builder.ToProse(patterns ?? LinePatterns.None);
    }

    private void ReadTokens()
    {
        var range = default(TextRange);
        using var text = new TextSource(Flatten(_source.Text));
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            OnToken = (_, place) => range = place,
        };
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            // AngleSharp counts from 1.
            var start = Math.Clamp(range.Start.Position - 1, 0, _source.Length);
            var span = TextSpan.FromBounds(start, Math.Clamp(range.End.Position - 1, start, _source.Length));
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    WriteText(span);
                    break;
                case HtmlTokenType.StartTag:
                    tokenizer.State = StartElement(token.AsTag(), span);
                    break;
                case HtmlTokenType.EndTag:
                    EndElement(token.Name, span);
                    break;
                case HtmlTokenType.Comment when _source[span].StartsWith(HtmlComments.Opening, StringComparison.Ordinal):
                    _builder.AddComment(span);
                    break;
            }
        }

        _elements.CloseAll();
    }

    // AngleSharp turns CRLF into LF and drops NUL, and then miscounts. It gets a text of the same length without them.
    private static string Flatten(string text) =>
        text.AsSpan().ContainsAny('\r', '\0')
            ? text.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD')
            : text;

    // Gives the state in which the tokenizer reads what comes next.
    private HtmlParseMode StartElement(HtmlTagToken tag, TextSpan span)
    {
        var (name, element) = (tag.Name, HtmlElement.Of(tag.Name));
        _elements.CloseImplied(name, element);
        if (element.Is(HtmlTraits.Block) && !_elements.IsLeftOut)
            _builder.EndBlock();
        if (!_elements.IsLeftOut)
            WriteStart(name, element, span);
        if (element.Is(HtmlTraits.Void) || (tag.IsSelfClosing && (_isXml || name is "svg" or "math")))
            return HtmlParseMode.PCData;

        _elements.Push(name, element, KindOf(name, element), IsLeftOut(name, element));
        return name switch
        {
            "script" => HtmlParseMode.Script,
            "plaintext" => HtmlParseMode.Plaintext,
            _ when element.Is(HtmlTraits.RawText) => HtmlParseMode.Rawtext,
            _ when element.Is(HtmlTraits.EscapableText) => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
    }

    private void EndElement(string name, TextSpan span)
    {
        var element = HtmlElement.Of(name);
        if (name == "q" && !_elements.IsLeftOut)
            WriteMark("”", span);
        if (element.Is(HtmlTraits.Block) && !_elements.IsLeftOut)
            _builder.EndBlock();
        _elements.Pop(name, element);
        if (name == "br")
            WriteLineBreak(span);
    }

    private void WriteStart(string name, HtmlElement element, TextSpan span)
    {
        if (name == "br")
            WriteLineBreak(span);
        else if (name == "q")
            WriteMark("“", span);
        else if (element.Is(HtmlTraits.StoodInFor))
            WriteMark([Prose.Placeholder], span);
    }

    // One is a line end, two on end are the end of a paragraph.
    private void WriteLineBreak(TextSpan span)
    {
        if (!_builder.IsInBlock || _elements.IsLeftOut)
            return;
        if (_isAfterBreak)
            _builder.EndBlock();
        else if (!_builder.IsAfterLineEnd)
            _builder.Decode("\n", span);
        _isAfterBreak = true;
    }

    private void WriteMark(ReadOnlySpan<char> mark, TextSpan span)
    {
        EnsureBlock();
        _builder.Decode(mark, span);
    }

    private void WriteText(TextSpan span)
    {
        if (_elements.IsLeftOut)
            return;
        var text = _source.Text.AsSpan(0, span.End);
        for (var at = span.Start; at < span.End;)
        {
            var start = at;
            if (IsSpace(text[at]))
            {
                while (at < span.End && IsSpace(text[at]))
                    at++;
                WriteSpace(TextSpan.FromBounds(start, at));
                continue;
            }

            EnsureBlock();
            if (text[at] == '&' && HtmlCharacterReference.Decode(text[at..], out var length) is { } decoded)
            {
                _builder.Decode(decoded, new(at, length));
                at += length;
                continue;
            }

            while (at < span.End && (at == start || text[at] != '&') && !IsCollapsible(text, at))
                at++;
            _builder.Copy(TextSpan.FromBounds(start, at));
        }
    }

    // A single space is copied with the words around it.
    private static bool IsCollapsible(ReadOnlySpan<char> text, int at) =>
        IsSpace(text[at]) && (text[at] != ' ' || at + 1 == text.Length || IsSpace(text[at + 1]));

    // A run of white space is one line end, if it holds one, or else one space.
    private void WriteSpace(TextSpan run)
    {
        if (_builder.IsAfterBlank)
            return;
        var text = _source[run];
        var lineEnd = text.IndexOf('\n');
        if (lineEnd < 0 && text.Contains('\r'))
            _builder.Decode("\n", run);
        else
            _builder.Copy(new(run.Start + Math.Max(0, lineEnd), 1));
    }

    private void EnsureBlock()
    {
        _isAfterBreak = false;
        if (!_builder.IsInBlock)
            _builder.BeginBlock(_elements.Kind);
    }

    private BlockKind? KindOf(string name, HtmlElement element)
    {
        if (name != "h1" || _hasTitle || _elements.IsLeftOut)
            return element.Kind;
        _hasTitle = true;
        return BlockKind.Title;
    }

    private bool IsLeftOut(string name, HtmlElement element)
    {
        _hasForm |= name == "form";
        return name switch
        {
            // The header of an article holds its title; the header of a page holds everything else.
            "header" => !_elements.Contains("article") && !_elements.Contains("main"),
            "form" => _leavesOutForms,
            _ => element.Is(HtmlTraits.LeftOut),
        };
    }

    private static bool IsSpace(char unit) => unit is ' ' or '\t' or '\n' or '\r' or '\f';
}

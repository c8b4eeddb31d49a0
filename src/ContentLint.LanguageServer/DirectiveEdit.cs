using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Syntax;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.LanguageServer;

/// <summary>Puts a comment before a block that silences a finding in it, with a place for the reason.</summary>
internal sealed class DirectiveEdit(OpenDocument document, RuleWorkspace workspace)
{
    private readonly string _path = workspace.ReportPathOf(document);
    private readonly int _textStart = ByteOrderMark.Of(document.Text).Length;
    private readonly Lazy<Document> _parsed = new(() => workspace.Parse(document));

    /// <summary>Null where no comment can stand: in plain text, in front matter, in a table, and for what the tool says of itself.</summary>
    public TextChange? For(Diagnostic finding)
    {
        var format = DocumentReader.FormatOf(_path);
        if (finding.Descriptor.Category is Category.Tool || format is SourceFormat.PlainText)
            return null;
        var comment = CommentFor(finding.Descriptor);
        var start = StartOfBlock(finding.Span.Start);
        var line = document.Source.GetLineSpan(document.Source.GetLinePosition(start).Line);
        line = TextSpan.FromBounds(Math.Max(line.Start, _textStart), line.End);
        if (format is SourceFormat.Html)
        {
            // A tag that runs over several lines has no room for it.
            return IsInTag(line.Start) ? new(new(start, 0), comment) : new(new(line.Start, 0), $"{comment}\n\n");
        }

        var text = document.Source[line];
        var indent = text[..(text.Length - text.TrimStart().Length)];
        if (start < FrontMatter.Find(_parsed.Value.Source).End + _textStart || text[indent.Length..].StartsWith('|'))
            return null;
        return new(new(line.Start, 0), $"{indent}{comment}\n\n");
    }

    private string CommentFor(DiagnosticDescriptor rule)
    {
        var directive = $"contentlint disable-next {rule.Id}: {workspace.Locale.Say("REASON")}";
        return _path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase) ? $"{{/* {directive} */}}" : $"<!-- {directive} -->";
    }

    private int StartOfBlock(int at)
    {
        var parsed = _parsed.Value;
        var block = parsed.Blocks.LastOrDefault(block => parsed.ToSource(block.Span).Start + _textStart <= at);
        return block is null ? at : parsed.ToSource(block.Span).Start + _textStart;
    }

    private bool IsInTag(int at)
    {
        var before = document.Text.AsSpan(0, at);
        return before.LastIndexOfAny('<', '>') is >= 0 and var mark && before[mark] == '<';
    }
}

using System.Collections.Immutable;
using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Rules.Kinds;

/// <summary>Looks through the blocks of one document for what one rule calls residue.</summary>
internal sealed class ResidueSearch(
    ResidueAnalyzer rule, DiagnosticDescriptor descriptor, DiagnosticSink sink, ImmutableArray<string> allowed)
{
    private readonly Document _document = sink.Document;

    // In the block that is looked at: patterns may meet.
    private readonly List<TextSpan> _found = [];

    // Most articles hold nothing that a piece inside of a paragraph needs.
    private readonly bool _mayHoldPieces = rule.HeldInside.StandIn(sink.Document.Text);

    private HashSet<string>? _writtenLanguages;

    public void Run()
    {
        var edges = ArticleEdges.Find(_document.Text, _document.Prose.Blocks);
        for (var number = 0; number < _document.Blocks.Length; number++)
        {
            var block = _document.Blocks[number];
            if (block.Kind is BlockKind.TableCell || block.Span.IsEmpty)
                continue;
            var (isHead, isFoot) = (number < edges.HeadEnd, number >= edges.FootStart);
            if (IsLine(rule.Lines, block) || (isHead && IsLine(rule.HeadLines, block)) || (isFoot && IsLine(rule.FootLines, block)))
            {
                Report(block.Span);
                continue;
            }

            if (block.Kind is not (BlockKind.Boilerplate or BlockKind.Title or BlockKind.Heading))
                FindSentences(block);
            FindPieces(block, isHead, isFoot);
            ReportFound();
        }
    }

    // Which blocks are boilerplate the reader has told, for every language: here the line must be of one that is written.
    private bool IsLine(ImmutableArray<ResidueLines> lines, Block block)
    {
        if (lines.IsEmpty || (block.Kind is not BlockKind.Boilerplate && !rule.Boilerplate.Anywhere.IsEmpty))
            return false;
        foreach (var line in lines)
        {
            if (line.Matcher.IsMatch(_document[block.Span]) && (IsOf(line.Language, block) || IsWritten(line.Language)))
                return true;
        }

        return false;
    }

    // A line of a few words is often taken for another language than its article.
    private bool IsWritten(string? language)
    {
        if (language is null)
            return true;
        if (_writtenLanguages is null)
        {
            _writtenLanguages = new(StringComparer.OrdinalIgnoreCase);
            foreach (var block in _document.Blocks)
            {
                if (block is { Kind: BlockKind.Paragraph, Language: { } profile })
                    _writtenLanguages.Add(profile.Tag);
            }
        }

        return _writtenLanguages.Contains(language);
    }

    private void FindSentences(Block block)
    {
        foreach (var line in rule.Sentences)
        {
            if (!IsOf(line.Language, block))
                continue;
            foreach (var sentence in _document.SentencesOf(block))
            {
                if (!OpensBracket(_document[sentence.Span]) && line.Matcher.IsMatch(_document[sentence.Span]))
                    _found.Add(sentence.Span);
            }
        }
    }

    // A sentence that goes on after the bracket it begins with is not the bracket's.
    private static bool OpensBracket(ReadOnlySpan<char> sentence) => sentence[0] is '(' or '[' && !sentence.TrimEnd(".").EndsWith(sentence[0] is '(' ? ")" : "]");

    private void FindPieces(Block block, bool isHead, bool isFoot)
    {
        var text = _document[block.Span];
        if (rule.HeldAtStart.MayStandAt(text))
            FindPieces(rule.AtStart, block, isHead, isFoot);
        if (rule.HeldAtEnd.MayStandAt(text))
            FindPieces(rule.AtEnd, block, isHead, isFoot);
        if (_mayHoldPieces && rule.HeldInside.StandIn(text))
            FindPieces(rule.Inside, block, isHead, isFoot);
    }

    private void FindPieces(ImmutableArray<ResiduePiece> pieces, Block block, bool isHead, bool isFoot)
    {
        foreach (var piece in pieces)
        {
            if (!(piece.IsAnywhere || (isHead && piece.IsInHead) || (isFoot && piece.IsInFoot))
                || !piece.MayStandIn(_document[block.Span]) || !IsOf(piece.Language, block))
                continue;
            for (var from = block.Span.Start; piece.Find(_document.Text, block.Span, from) is { } found; from = Math.Max(found.End, from + 1))
                _found.Add(found);
        }
    }

    // What overlaps is one finding.
    private void ReportFound()
    {
        if (_found.Count == 0)
            return;
        _found.Sort();
        var (start, end) = (_found[0].Start, _found[0].End);
        foreach (var span in _found)
        {
            if (span.Start >= end)
            {
                Report(TextSpan.FromBounds(start, end));
                start = span.Start;
            }

            end = Math.Max(end, span.End);
        }

        Report(TextSpan.FromBounds(start, end));
        _found.Clear();
    }

    private void Report(TextSpan span)
    {
        var text = HitText.Of(_document, span);
        if (!HitText.IsAllowed(text, allowed.AsSpan()) && !HitText.IsAllowed(text.Trim('(', ')', '[', ']', ' '), allowed.AsSpan()))
            sink.Report(descriptor, span, text);
    }

    private static bool IsOf(string? language, Block block) =>
        language is null || string.Equals(block.Language?.Tag, language, StringComparison.OrdinalIgnoreCase);
}

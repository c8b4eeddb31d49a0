using System.Collections.Immutable;
using System.Text;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax.Readers;

/// <summary>
/// Collects prose piece by piece, in order of place: what is copied from the source, what is decoded, what a placeholder
/// stands for. Blocks are parted by two line ends that stand for nothing in the source.
/// </summary>
internal sealed class ProseBuilder(SourceText source)
{
    private const string BlockBreak = "\n\n";

    private readonly StringBuilder _text = new(source.Length);
    private readonly ImmutableArray<SpanMap.Segment>.Builder _segments = ImmutableArray.CreateBuilder<SpanMap.Segment>();
    private readonly ImmutableArray<ProseBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ProseBlock>();
    private readonly List<TextSpan> _emphases = [];
    private readonly ImmutableArray<TextSpan>.Builder _comments = ImmutableArray.CreateBuilder<TextSpan>();
    private int _blockStart = -1;
    private int _blockSegments;
    private int _ink;
    private BlockKind _kind;

    /// <summary>Where the next piece will stand in the prose.</summary>
    public int Length => _text.Length;

    public bool IsInBlock => _blockStart >= 0;

    /// <summary>Whether the next piece is the first of its block or follows white space, so that more would be too much.</summary>
    public bool IsAfterBlank => !IsInBlock || _text.Length == _blockStart || Shape.IsBlank(_text[^1]);

    public bool IsAfterLineEnd => IsInBlock && _text.Length > _blockStart && _text[^1] == '\n';

    public void BeginBlock(BlockKind kind)
    {
        EndBlock();
        if (_text.Length > 0)
            _text.Append(BlockBreak);
        (_blockStart, _blockSegments, _kind, _ink) = (_text.Length, _segments.Count, kind, 0);
    }

    /// <summary>Adds a piece that the source spells as the prose does.</summary>
    public void Copy(TextSpan span)
    {
        if (span.IsEmpty)
            return;
        var prose = new TextSpan(_text.Length, span.Length);
        _text.Append(source[span]);
        CountInk(source[span]);
        if (_segments.Count > _blockSegments && _segments[^1] is { IsCopy: true } last && last.Source.End == span.Start)
            _segments[^1] = last with { Prose = Longer(last.Prose, span.Length), Source = Longer(last.Source, span.Length) };
        else
            _segments.Add(new(prose, span, IsCopy: true));
    }

    /// <summary>Adds a piece that the source spells in another way.</summary>
    public void Decode(ReadOnlySpan<char> text, TextSpan span)
    {
        if (text.IsEmpty)
            return;
        _segments.Add(new(new(_text.Length, text.Length), span, IsCopy: false));
        _text.Append(text);
        CountInk(text);
    }

    public void AddEmphasis(int start)
    {
        while (start < _text.Length && Shape.IsBlank(_text[start]))
            start++;
        if (start < _text.Length)
            _emphases.Add(TextSpan.FromBounds(start, _text.Length));
    }

    /// <param name="span">A place in the source, from the mark that begins the comment to the one that ends it. In any order.</param>
    public void AddComment(TextSpan span) => _comments.Add(span);

    /// <summary>Ends the block, if one is open. A block without any word or mark of its own is as if it had never been.</summary>
    public void EndBlock()
    {
        if (!IsInBlock)
            return;
        if (_ink == 0)
            DropBlock();
        else
            _blocks.Add(new(_kind, TrimmedBlock()));
        _blockStart = -1;
    }

    public Prose ToProse(LinePatterns patterns)
    {
        EndBlock();
        var text = _text.ToString();
        for (var at = 0; at < _blocks.Count; at++)
        {
            var (kind, span) = _blocks[at];
            _blocks[at] = new(Classify(kind, text.AsSpan(span.Start, span.Length), patterns), span);
        }

        BlockClassifier.MarkEdges(text, _blocks, patterns);
        _emphases.Sort();
        _comments.Sort();
        return new(source, text, SpanMap.Create(_segments.DrainToImmutable()), _blocks.DrainToImmutable(), [.. _emphases])
        {
            Comments = _comments.DrainToImmutable(),
        };
    }

    // What the markup says goes before what the words look like, but a teaser is a teaser in a list and in a heading too.
    private static BlockKind Classify(BlockKind kind, ReadOnlySpan<char> text, LinePatterns patterns) => kind switch
    {
        BlockKind.Paragraph => BlockClassifier.Classify(text, patterns),
        BlockKind.Heading or BlockKind.ListItem when patterns.IsBoilerplate(text) => BlockKind.Boilerplate,
        _ => kind,
    };

    private static TextSpan Longer(TextSpan span, int units) => span with { Length = span.Length + units };

    private void CountInk(ReadOnlySpan<char> text)
    {
        if (_ink > 0)
            return;
        foreach (var unit in text)
        {
            if (!Shape.IsBlank(unit) && unit != Prose.Placeholder)
                _ink++;
        }
    }

    private void DropBlock()
    {
        _text.Length = Math.Max(0, _blockStart == 0 ? 0 : _blockStart - BlockBreak.Length);
        _segments.RemoveRange(_blockSegments, _segments.Count - _blockSegments);
        while (_emphases.Count > 0 && _emphases[^1].End > _text.Length)
            _emphases.RemoveAt(_emphases.Count - 1);
    }

    private TextSpan TrimmedBlock()
    {
        var (start, end) = (_blockStart, _text.Length);
        while (start < end && Shape.IsBlank(_text[start]))
            start++;
        while (end > start && Shape.IsBlank(_text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}

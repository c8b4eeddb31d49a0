using System.Collections.Immutable;
using ContentLint.Configuration;
using ContentLint.Diagnostics;
using ContentLint.Syntax;
using ContentLint.Text;

namespace ContentLint.Linting.Directives;

/// <summary>Reads the directives of one document and works out where they hold.</summary>
internal sealed class DirectiveReader
{
    private readonly Document _document;
    private readonly ImmutableArray<Directive>.Builder _directives = ImmutableArray.CreateBuilder<Directive>();
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, List<SilentRange>> _ranges = new(StringComparer.Ordinal);

    // By rule, where it was disabled and not yet restored.
    private readonly Dictionary<string, SilentRange> _open = new(StringComparer.Ordinal);
    private int _block;

    private DirectiveReader(Document document) => _document = document;

    /// <summary>Null for a document without comments.</summary>
    public static FileDirectives? Read(Document document, KnownRules known)
    {
        if (document.Prose.Comments.IsEmpty)
            return null;
        var reader = new DirectiveReader(document);
        var parser = new DirectiveParser(document.Source, known, reader._problems.Add);
        foreach (var comment in document.Prose.Comments)
        {
            if (parser.Parse(comment) is { } directive)
                reader.Add(directive);
        }

        foreach (var id in reader._open.Keys.ToArray())
            reader.Close(id, document.Source.Length + 1);
        return reader._directives.Count + reader._problems.Count == 0
            ? null
            : new(document.Source, reader._directives.ToImmutable(), reader._ranges, reader._problems.ToImmutable());
    }

    private void Add(Directive directive)
    {
        if (directive.Verb is DirectiveVerb.Restore)
        {
            Restore(directive);
            return;
        }

        var number = _directives.Count;
        _directives.Add(directive);
        var span = directive.Verb switch
        {
            DirectiveVerb.DisableFile => new TextSpan(0, _document.Source.Length + 1),
            DirectiveVerb.DisableNext => FindNext(directive.Span),
            _ => new TextSpan(directive.Span.End, 0),
        };
        for (var target = 0; target < directive.Targets.Length; target++)
        {
            foreach (var id in directive.Targets[target].Ids)
            {
                var range = new SilentRange(span, number, target);
                if (directive.Verb is not DirectiveVerb.Disable)
                    RangesOf(id).Add(range);
                else
                    _open.TryAdd(id, range);
            }
        }
    }

    private void Restore(Directive directive)
    {
        var ids = directive.Targets.IsEmpty ? [.. _open.Keys] : directive.Targets.SelectMany(target => target.Ids).ToArray();
        if (!ids.Any(_open.ContainsKey))
        {
            _problems.Add(new(ToolDiagnostics.InvalidDirective, _document.Source, directive.Span)
            {
                Arguments = [LocalizableText.Of("this restores nothing: nothing of it is disabled here")],
            });
        }

        foreach (var id in ids)
            Close(id, directive.Span.Start);
    }

    private void Close(string id, int end)
    {
        if (_open.Remove(id, out var range))
            RangesOf(id).Add(range with { Span = TextSpan.FromBounds(range.Span.Start, end) });
    }

    private List<SilentRange> RangesOf(string id)
    {
        if (!_ranges.TryGetValue(id, out var ranges))
            _ranges.Add(id, ranges = []);
        return ranges;
    }

    // Comments come in order of place, and so do blocks.
    private TextSpan FindNext(TextSpan comment)
    {
        for (; _block < _document.Blocks.Length; _block++)
        {
            var block = _document.ToSource(_document.Blocks[_block].Span);
            if (block.End > comment.End)
                return block.Start < comment.Start ? TextSpan.FromBounds(comment.End, block.End) : block;
        }

        return new(comment.End, 0);
    }
}

using System.Collections.Immutable;
using ContentLint.Syntax.Attribution;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// A parsed file, level by level, each level one flat array that the level above points into. All spans but those from
/// <see cref="ToSource"/> are places in <see cref="Text"/>, the prose with markup left out; for plain text that is the source.
/// </summary>
public sealed record Document(
    Prose Prose,
    ImmutableArray<Block> Blocks,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Quotation> Quotations)
{
    private List<(object Key, object Value)>? _remembered;

    /// <summary>
    /// Every place where the author says who speaks, with or without a quotation, by the place of its verb or preposition; those of
    /// boilerplate and captions are left out.
    /// </summary>
    public ImmutableArray<QuotationSource> Attributions { get; init; } = [];

    public SourceText Source => Prose.Source;

    public string Text => Prose.Text;

    public ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    public ReadOnlySpan<char> this[Token token] => this[token.Span];

    public TextSpan ToSource(TextSpan span) => Prose.Map.ToSource(span);

    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan()[sentence.FirstToken..sentence.EndToken];

    public ReadOnlySpan<Token> TokensOf(Block block) => Tokens.AsSpan()[block.FirstToken..block.EndToken];

    public ReadOnlySpan<Sentence> SentencesOf(Block block) => Sentences.AsSpan()[block.FirstSentence..block.EndSentence];

    public ReadOnlySpan<Quotation> QuotationsOf(Block block) =>
        Quotations.AsSpan()[block.FirstQuotation..block.EndQuotation];

    public Block BlockOf(Sentence sentence) => Blocks[sentence.Block];

    /// <summary>What several rules read out of the document alike, read once. A document is analyzed by one thread.</summary>
    /// <param name="key">Says what it is, by identity.</param>
    /// <param name="read">Called when it is first asked for.</param>
    public T Remember<T>(object key, Func<T> read)
        where T : class
    {
        foreach (var (known, value) in _remembered ?? [])
        {
            if (ReferenceEquals(known, key))
                return (T)value;
        }

        var result = read();
        (_remembered ??= []).Add((key, result));
        return result;
    }
}

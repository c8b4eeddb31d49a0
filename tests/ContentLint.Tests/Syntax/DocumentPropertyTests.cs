using ContentLint.Syntax;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Syntax;

/// <summary>What holds for any article made of the words that say who speaks, and of quotation marks.</summary>
public sealed class DocumentPropertyTests
{
    private static readonly string[] Pieces =
    [
        "kata", "ujarnya", "katanya", "menurut", "dikutip dari", "mengatakan", "seorang", "sumber", "yang", "enggan", "disebut", "namanya",
        "salah seorang pejabat", "Budi", "Aiptu", "dia", "itu", "pertanyaan", "said", "according to", "a source", "she", "added", "Mary", "Senin",
        "the", "\"", "\"", "“", "”", "'", "''", "’", "`", ",", ".", "!", ":", "(", ")", "—", " ", " ", " ", "\n", "\n\n", "\n\n", "Baca juga: Budi", "😀", "\uD83D",
    ];

    [Fact]
    public void Quotations_lie_in_their_block_and_nest() => ForAnyArticle(document =>
    {
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            var open = new Stack<Quotation>();
            foreach (var quotation in document.QuotationsOf(document.Blocks[block]))
            {
                while (open.TryPeek(out var outer) && outer.EndToken <= quotation.FirstToken)
                    open.Pop();
                if (quotation.Block != block || !document.Blocks[block].Span.Contains(quotation.Span) || quotation.Depth != open.Count
                    || (open.TryPeek(out var holder) && quotation.EndToken > holder.EndToken))
                {
                    return false;
                }

                open.Push(quotation);
            }
        }

        return true;
    });

    [Fact]
    public void Token_is_quoted_when_it_lies_in_a_quotation_and_not_else() => ForAnyArticle(document =>
    {
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].IsQuoted != document.Quotations.Any(quotation => token >= quotation.FirstToken && token < quotation.EndToken))
                return false;
        }

        return true;
    });

    [Fact]
    public void Sources_are_words_of_the_article() => ForAnyArticle(document =>
    {
        var whole = new TextSpan(0, document.Text.Length);
        return document.Quotations.Select(quotation => quotation.Source).OfType<ContentLint.Syntax.Attribution.QuotationSource>()
            .Concat(document.Attributions)
            .All(source => !source.Span.IsEmpty && whole.Contains(source.Span));
    });

    [Fact]
    public void Second_reading_gives_the_same_sources() => ForAnyArticle(document =>
        document.Quotations.SequenceEqual(Articles.Parse(document.Text).Quotations)
        && document.Attributions.SequenceEqual(Articles.Parse(document.Text).Attributions));

    private static void ForAnyArticle(Func<Document, bool> holds)
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Resize(60).Select(pieces => string.Join(pieces.Length % 2 == 0 ? " " : "", pieces));
        Prop.ForAll(texts.ToArbitrary(), text => holds(Articles.Parse(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}

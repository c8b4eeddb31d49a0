using ContentLint.Languages;
using ContentLint.Syntax;
using ContentLint.Syntax.Readers;
using ContentLint.Text;

namespace ContentLint.Tests.Syntax.Readers;

public sealed class ProseBuilderTests
{
    private readonly ProseBuilder _builder = new(new SourceText("a", "<p>satu &amp; dua</p><p>tiga</p>"));

    [Fact]
    public void Places_between_blocks_map_to_the_end_of_the_one_before()
    {
        var prose = Build();

        Assert.Equal("satu & dua\n\ntiga", prose.Text);
        Assert.Equal(new TextSpan(17, 0), prose.Map.ToSource(new TextSpan(10, 0)));
        Assert.Equal(new TextSpan(17, 0), prose.Map.ToSource(new TextSpan(11, 1)));
        Assert.Equal(TextSpan.FromBounds(14, 25), prose.Map.ToSource(TextSpan.FromBounds(7, 13)));
    }

    [Fact]
    public void A_decoded_piece_maps_as_a_whole()
    {
        var prose = Build();

        Assert.Equal(new TextSpan(8, 5), prose.Map.ToSource(new TextSpan(5, 1)));
        Assert.Equal(TextSpan.FromBounds(3, 17), prose.Map.ToSource(new TextSpan(0, 10)));
    }

    [Fact]
    public void A_place_after_a_decoded_end_is_the_end_of_what_it_stands_for()
    {
        _builder.BeginBlock(BlockKind.Paragraph);
        _builder.Decode("&", new(8, 5));
        var prose = _builder.ToProse(LinePatterns.None);

        Assert.Equal(new TextSpan(13, 0), prose.Map.ToSource(new TextSpan(1, 0)));
    }

    [Fact]
    public void A_block_without_words_leaves_no_trace()
    {
        _builder.BeginBlock(BlockKind.Paragraph);
        _builder.Copy(new(3, 4));
        _builder.BeginBlock(BlockKind.Heading);
        _builder.Decode([Prose.Placeholder, ' '], new(8, 5));
        _builder.AddEmphasis(6);
        _builder.BeginBlock(BlockKind.Heading);
        _builder.Copy(new(24, 4));
        var prose = _builder.ToProse(LinePatterns.None);

        Assert.Equal("satu\n\ntiga", prose.Text);
        Assert.Equal(["Paragraph: satu", "Heading: tiga"], Blocks.Of(prose));
        Assert.Empty(prose.Emphases);
    }

    private Prose Build()
    {
        _builder.BeginBlock(BlockKind.Paragraph);
        _builder.Copy(new(3, 5));
        _builder.Decode("&", new(8, 5));
        _builder.Copy(new(13, 4));
        _builder.BeginBlock(BlockKind.Paragraph);
        _builder.Copy(new(24, 4));
        return _builder.ToProse(LinePatterns.None);
    }
}

using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class PackTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(16_383)]
    [InlineData(16_384)]
    [InlineData(int.MaxValue)]
    public void Number_is_read_as_it_was_written(int number) =>
        Assert.Equal(number, Read(pack => pack.WriteNumber(number)).ReadNumber());

    [Fact]
    public void Number_below_zero_is_refused() => Assert.Throws<OverflowException>(() => new PackWriter().WriteNumber(-1));

    [Theory]
    [InlineData("")]
    [InlineData("kata")]
    [InlineData("Jum’at 𐐀 \0")]
    public void Text_is_read_as_it_was_written(string text)
    {
        var pack = Read(writer =>
        {
            writer.WriteText(text);
            writer.WriteTexts([text, "dua"]);
        });

        Assert.Equal(text, pack.ReadText());
        Assert.Equal([text, "dua"], pack.ReadTexts());
    }

    [Fact]
    public void Arrays_are_read_as_they_were_written()
    {
        var pack = Read(writer =>
        {
            writer.WriteArray<int>([1, -2, int.MinValue]);
            writer.WriteArray<char>([]);
            writer.WriteArray<char>(['a', '’']);
            writer.WriteArray<ulong>([ulong.MaxValue, 1]);
            writer.WriteByte(7);
        });

        Assert.Equal([1, -2, int.MinValue], pack.ReadArray<int>());
        Assert.Equal([], pack.ReadArray<char>());
        Assert.Equal(['a', '’'], pack.ReadArray<char>());
        Assert.Equal([ulong.MaxValue, 1], pack.ReadArray<ulong>());
        Assert.Equal(7, pack.ReadByte());
    }

    [Fact]
    public void Slice_can_be_read_later_and_again()
    {
        var slice = new PackWriter();
        slice.WriteText("inside");
        var pack = Read(writer =>
        {
            writer.WriteSlice(slice);
            writer.WriteText("after");
        });

        var inside = pack.ReadSlice();

        Assert.Equal("after", pack.ReadText());
        Assert.Equal("inside", inside.Fork().ReadText());
        Assert.Equal("inside", inside.ReadText());
    }

    private static PackReader Read(Action<PackWriter> write)
    {
        var pack = new PackWriter();
        write(pack);
        return new(pack.ToBytes());
    }
}

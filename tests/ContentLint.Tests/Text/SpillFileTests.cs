using ContentLint.Text;

namespace ContentLint.Tests.Text;

public sealed class SpillFileTests
{
    [Fact]
    public void What_was_added_is_read_again_from_several_threads()
    {
        using var file = new SpillFile();
        var places = new long[500];
        Parallel.For(0, places.Length, number => Assert.True(file.TryAdd(BytesOf(number), out places[number])));

        Parallel.For(0, places.Length, number =>
        {
            var bytes = new byte[BytesOf(number).Length];
            file.Read(places[number], bytes);
            Assert.Equal(BytesOf(number), bytes);
        });
    }

    [Fact]
    public void What_is_not_there_cannot_be_read()
    {
        using var file = new SpillFile();
        Assert.True(file.TryAdd([1, 2, 3], out var at));

        Assert.Throws<IOException>(() => file.Read(at, new byte[4]));
    }

    private static byte[] BytesOf(int number) => [.. Enumerable.Range(0, 1 + (number * 7 % 300)).Select(at => (byte)(number + at))];
}

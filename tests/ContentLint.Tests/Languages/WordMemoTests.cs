using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class WordMemoTests
{
    [Fact]
    public void Word_is_remembered_with_its_letter_case()
    {
        var memo = new WordMemo<int>();

        memo.Remember("Warta", 7);

        Assert.True(memo.TryGet("Warta", out var value));
        Assert.Equal(7, value);
        Assert.False(memo.TryGet("warta", out _));
        Assert.False(memo.TryGet(string.Empty, out _));
    }

    [Fact]
    public void No_word_answers_for_another_however_many_there_are()
    {
        var memo = new WordMemo<int>();
        for (var number = 0; number < 100_000; number++)
            memo.Remember($"kata{number}", number);

        var known = 0;
        for (var number = 0; number < 100_000; number++)
        {
            if (!memo.TryGet($"kata{number}", out var value))
                continue;
            known++;
            Assert.Equal(number, value);
        }

        Assert.InRange(known, 5_000, 20_000);
    }
}

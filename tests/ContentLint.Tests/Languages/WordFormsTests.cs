using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class WordFormsTests
{
    [Fact]
    public void Form_keeps_its_number_and_letter_case_counts()
    {
        var forms = new WordForms();

        Assert.Equal([1, 2, 1, 3], new[] { "Warta", "warta", "Warta", "wartawan" }.Select(form => forms.NumberOf(form)));
    }

    [Fact]
    public void Nothing_and_what_is_too_long_for_a_word_have_no_number()
    {
        var forms = new WordForms();

        Assert.Equal(0, forms.NumberOf(string.Empty));
        Assert.Equal(0, forms.NumberOf(new string('a', WordForms.LongestForm + 1)));
        Assert.Equal(1, forms.NumberOf(new string('a', WordForms.LongestForm)));
    }

    [Fact]
    public void Numbers_are_given_once_and_end_where_the_table_is_full()
    {
        var forms = new WordForms();
        var numbers = Enumerable.Range(0, 2 * WordForms.Capacity).Select(at => forms.NumberOf($"kata{at}")).ToArray();

        var given = numbers.Where(number => number > 0).ToArray();
        Assert.InRange(given.Length, WordForms.Capacity * 9 / 10, WordForms.Capacity);
        Assert.Equal(given.Length, given.Distinct().Count());
        Assert.Equal(numbers, Enumerable.Range(0, numbers.Length).Select(at => forms.NumberOf($"kata{at}")));
    }

    [Fact]
    public void Several_threads_are_told_the_same()
    {
        var forms = new WordForms();
        var told = new int[4][];

        Parallel.For(0, told.Length, thread => told[thread] =
            [.. Enumerable.Range(0, 30_000).Select(at => forms.NumberOf($"kata{(at * 7919) % 30_000}"))]);

        Assert.All(told, numbers => Assert.Equal(told[0], numbers));
        Assert.DoesNotContain(0, told[0]);
        Assert.Equal(30_000, told[0].Distinct().Count());
    }
}

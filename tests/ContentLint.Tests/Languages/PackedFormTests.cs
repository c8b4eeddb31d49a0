using System.Buffers;
using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class PackedFormTests
{
    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    [Theory]
    [InlineData("")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("ąbc")]
    [InlineData("kata\u2019kata")]
    [InlineData("abcdefghijklmnŁ")]
    public void Nothing_longer_forms_and_other_letters_are_not_packed(string form) => Assert.False(PackedForm.TryPack(form, out _));

    [Fact]
    public void Each_unit_of_each_length_counts()
    {
        var forms = new HashSet<PackedForm>();
        var count = 0;
        for (var length = 1; length <= PackedForm.LongestForm; length++)
        {
            Pack(new string('a', length));
            for (var at = 0; at < length; at++)
            {
                foreach (var unit in "b\u00E9\u00FF")
                    Pack($"{new string('a', at)}{unit}{new string('a', length - at - 1)}");
            }
        }

        void Pack(string form)
        {
            Assert.True(PackedForm.TryPack(form, out var packed));
            Assert.True(PackedForm.TryPack($"x{form}x".AsSpan(1, form.Length), out var again));
            Assert.Equal(packed, again);
            forms.Add(packed);
            count++;
        }

        Assert.Equal(count, forms.Count);
    }

    [Fact]
    public void Letters_are_packed_as_the_form_that_they_make()
    {
        var random = new Random(1);
        for (var round = 0; round < 100_000; round++)
        {
            var text = new string(random.GetItems("abyzABYZabyzABYZabyzABYZabyzABYZ@[`{é\u0161\u8061\uFF41 -".ToCharArray(), random.Next(40)));
            var at = random.Next(text.Length + 1);
            var letters = text.AsSpan(at);
            letters = letters[..(letters.IndexOfAnyExcept(AsciiLetters) is >= 0 and var end ? end : letters.Length)];

            var count = PackedForm.PackLetters(text, at, out var packed);

            Assert.Equal(text.Length - at >= 16 && letters.Length < 16 ? letters.Length : 0, count);
            if (count > 0)
            {
                Assert.True(PackedForm.TryPack(letters, out var expected));
                Assert.Equal(expected, packed);
            }
        }
    }

    [Fact]
    public void Hashes_of_like_forms_are_spread()
    {
        var slots = new HashSet<uint>();
        for (var number = 0; number < 4096; number++)
        {
            Assert.True(PackedForm.TryPack($"kata{number}", out var packed));
            slots.Add(packed.Hash & 4095);
        }

        // As many as of random numbers: 63 in a hundred.
        Assert.InRange(slots.Count, 2400, 4096);
    }
}

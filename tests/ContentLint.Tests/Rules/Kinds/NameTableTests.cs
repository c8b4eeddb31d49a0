using System.Globalization;
using ContentLint.Rules.Kinds;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class NameTableTests
{
    [Fact]
    public void Name_has_one_form_however_it_is_written()
    {
        var random = new Random(3);
        var table = new NameTable();
        foreach (var most in new[] { 1, 500, 20, 6_000, 0, 64 })
        {
            table.Clear(most);
            var known = new Dictionary<string, NameForm>(StringComparer.Ordinal);
            for (var token = 0; token < most; token++)
            {
                var text = random.Next(most).ToString(CultureInfo.InvariantCulture);
                var word = new NameWord((random.Next(2) == 0 ? "Ab" : "AB") + text, text, NameNature.Unknown, 'a');

                var form = table.Find(word, token);

                Assert.Same(known.TryAdd(word.Lower, form) ? form : known[word.Lower], form);
                Assert.Equal(word.Lower, form.Lower);
            }

            Assert.Equal(known.Values.OrderBy(form => form.First), table.Forms.ToArray());
        }
    }
}

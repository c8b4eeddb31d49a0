using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class SequenceSearchTests
{
    // Those of the example of a rule of a test.
    private static readonly string[] Words = ["satu", "tanpa", "dan", "bukti", "dalam"];

    // As a sequence, and as a regular expression over the words' letters.
    private static readonly Gen<(string Sequence, string Expression)> Word =
        Gen.Choose(0, 3).Select(number => (Words[number], LetterOf(number).ToString()));

    private static readonly Gen<(string Sequence, string Expression)> Item = Gen.OneOf(
        Word,
        from one in Word
        from other in Word
        from next in Word
        select ($"({one.Sequence}|{other.Sequence} {next.Sequence})", $"(?:{one.Expression}|{other.Expression}{next.Expression})"),
        Word.Select(word => ($"[{word.Sequence}]", $"(?:{word.Expression})?")),
        Word.Select(word => ($"{word.Sequence}+", $"{word.Expression}+")),
        Gen.Constant(("<word>", ".")),
        Word.Select(word => ($"...2 {word.Sequence}", $".{{0,2}}?{word.Expression}")));

    private static readonly Gen<(string Sequence, string Expression)> Sequence =
        from before in Item.ListOf().Where(items => items.Count < 3)
        from word in Word
        from after in Item.ListOf().Where(items => items.Count < 3)
        select (
            string.Join(' ', [.. before.Select(item => item.Sequence), word.Sequence, .. after.Select(item => item.Sequence)]),
            string.Concat([.. before.Select(item => item.Expression), word.Expression, .. after.Select(item => item.Expression)]));

    [Fact]
    public void Sequences_match_as_a_regular_expression_over_words_does()
    {
        var text = Gen.Choose(0, Words.Length - 1).ListOf().Where(numbers => numbers.Count is > 0 and < 20);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(Sequence.ToArbitrary(), Sequence.ToArbitrary(), text.ToArbitrary(), (one, other, numbers) =>
            {
                var sequences = new[] { one.Sequence, other.Sequence }.Distinct().Select(sequence => $"'{sequence}'");
                var rule = TestRules.Of("sequence", $"sequences: {{ id: [{string.Join(", ", sequences)}] }}");
                var letters = string.Concat(numbers.Select(LetterOf));
                var expected = Regex.Matches(letters, $"{one.Expression}|{other.Expression}", RegexOptions.None, TimeSpan.FromSeconds(10))
                    .Select(match => string.Join(' ', numbers.Skip(match.Index).Take(match.Length).Select(number => Words[number])))
                    .Select(found => $"{found}: found '{found}'");

                Assert.Equal(expected, RuleRun.Find(rule, string.Join(' ', numbers.Select(number => Words[number])) + "."));
            }));
    }

    private static char LetterOf(int number) => (char)('a' + number);
}

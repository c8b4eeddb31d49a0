using ContentLint.Languages;

namespace ContentLint.Tests.Languages;

public sealed class LineMatcherTests
{
    private static readonly LineMatcher Matcher = new(
    [
        "Baca juga*", "Baca:*", "Simak * di sini.", "IKLAN", "[Gambas:*]", "3G *", "“Kutipan *", "Étalase*", "* jam lalu", "* jam yang lalu", "*komentar",
        "* | Foto: *", "*ilustrasi*", "* selesai.", "* É", "*. ISTIMEWA",
    ]);

    private static readonly string[] Pieces =
    [
        "Baca", "baca juga", "BACA", ":", "Simak", "di sini", ".", "..", "IKLAN", "iklan", "Gambas", "3G", "Kutipan", "étalase", "jam lalu", "jam yang lalu",
        "Komentar", "Foto:", "| Foto: ", "Ilustrasi", "selesai", "é", "ISTIMEWA", " ", " ", " ", "\u00A0", "(", ")", "“", "”", "’", "*", "-", "yang", "x", "\u212A",
    ];

    [Fact]
    public void What_may_not_match_does_not()
    {
        var random = new Random(1);
        var buffer = new char[LineMatcher.MaxLineLength];
        var (refused, matched) = (0, 0);
        for (var round = 0; round < 200_000; round++)
        {
            var line = string.Concat(random.GetItems(Pieces, random.Next(1, 7)));
            var isMatch = Matcher.Match(line, buffer, out _);
            var mayMatch = Matcher.MayMatch(line);
            Assert.True(mayMatch || !isMatch, line);
            refused += mayMatch ? 0 : 1;
            matched += isMatch ? 1 : 0;
        }

        Assert.InRange(refused, 10_000, 190_000);
        Assert.InRange(matched, 10_000, 190_000);
    }

    [Fact]
    public void Long_line_matches_nothing() => Assert.False(Matcher.IsMatch("Baca juga " + new string('x', LineMatcher.MaxLineLength)));
}

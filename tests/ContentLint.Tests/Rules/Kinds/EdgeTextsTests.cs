using ContentLint.Rules.Kinds;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class EdgeTextsTests
{
    [Fact]
    public void Texts_stand_at_an_edge_where_trying_each_says_so()
    {
        var pieces = Gen.Elements("a", "B", "é", "Σ", "ς", " ", ".", ",", "”", "\U00010400", "\U00010428", "\uD801").ListOf().Select(string.Concat);
        var texts = pieces.Where(text => text.Length < 4).ListOf().Where(list => list.Count < 5);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000),
            Prop.ForAll(texts.ToArbitrary(), pieces.Where(text => text.Length > 0).ToArbitrary(), (held, text) =>
                IsToldRight(new([.. held], ResiduePlace.Start), text, held.Any(one => text.StartsWith(one, StringComparison.OrdinalIgnoreCase)))
                && IsToldRight(new([.. held], ResiduePlace.End), text, held.Any(one => text.EndsWith(one, StringComparison.OrdinalIgnoreCase)))));
    }

    private static bool IsToldRight(EdgeTexts texts, string text, bool stands) =>
        texts.StandAt(text) == stands && (texts.MayStandAt(text) || !stands);
}

using ContentLint.Languages;
using ContentLint.Rules;
using ContentLint.Rules.Kinds;
using ContentLint.Syntax;
using ContentLint.Tests.Syntax;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class NameVariantsTests
{
    private static readonly NameLanguages Languages = new(new RuleCompilation(new VocabularyBuilder(), new(Articles.Rules.Languages))
    {
        LanguageData = [.. Articles.Rules.Languages.Profiles.Select(profile => profile.Data)],
        Lexicons = Articles.Rules.Lexicons,
    });

    private static readonly string[] Names =
        ["Wardiyanto", "Karangantara", "Sulastri", "Hendrawati", "Kepulauan", "Pemerintah", "Bupati", "Iran", "Soekarno", "Surabaya", "Joko"];

    [Fact]
    public void What_is_refused_at_a_glance_is_no_slip()
    {
        var random = new Random(5);
        var found = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var names = Read(Articles.Parse(Write(random), "id"));

            var expected = FindSimply(names);

            Assert.Equal(expected, new NameVariants(names).Find().Select(pair => $"{pair.Slip.Text} {pair.Right.Text}"));
            found += expected.Count;
        }

        Assert.InRange(found, 1_000, int.MaxValue);
    }

    [Fact]
    public void Reader_forgets_the_last_document()
    {
        var one = Articles.Parse("Bupati Wardiyanto datang. Menurut Wardiyanto, Wardianto lupa.", "id");
        var other = Articles.Parse("Lalu Karangantara pulang bersama Sulastri Hendrawati.", "id");

        var first = Describe(Read(one));
        var second = Describe(Read(other));

        Assert.NotEqual(first, second);
        Assert.Equal(first, Describe(Read(one)));
        Assert.Equal(second, Describe(Read(other)));
    }

    [Fact]
    public void Longer_text_than_an_article_has_no_names() =>
        Assert.Empty(Read(Articles.Parse(string.Concat(Enumerable.Repeat("Menurut Wardiyanto, hujan turun. ", 2_000)), "id")).Forms.ToArray());

    private static NameReader Read(Document document) => NameReader.Read(document, Languages);

    private static string Describe(NameReader names) => string.Join(
        ' ',
        names.Forms.ToArray().Select(form => $"{form.Text}:{form.First}:{form.Count}:{form.Before.Length}:{form.After.Length}:{names.TokensOf(form).Count()}"));

    // Sentences of names that a letter too many, one too few, two swapped or another spelling may have changed.
    private static string Write(Random random) => string.Concat(Enumerable.Range(0, 6).Select(_ =>
        $"{Pick(random)} bertemu {Pick(random)} {Pick(random)} dan {Pick(random)} di {(random.Next(5) == 0 ? Pick(random).ToLowerInvariant() : Pick(random))}. "));

    private static string Pick(Random random)
    {
        var name = Names[random.Next(Names.Length)];
        var at = random.Next(1, name.Length - 1);
        return random.Next(10) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            3 => name.Replace('a', 'e'),
            4 => name.Replace("y", string.Empty, StringComparison.Ordinal).Replace("oe", "u", StringComparison.Ordinal),
            _ => name,
        };
    }

    // Looks at all pairs, in the same order.
    private static List<string> FindSimply(NameReader names)
    {
        var rightOf = new Dictionary<NameForm, NameForm>();
        var forms = names.Forms.ToArray();
        for (var number = 0; number < forms.Length; number++)
        {
            for (var earlier = number - 1; earlier >= 0; earlier--)
                Judge(forms[earlier], forms[number], areNeighbours: false);
        }

        foreach (var form in forms)
        {
            foreach (var beside in new[] { form.After.ToArray(), form.Before.ToArray() })
            {
                for (var one = 0; one < beside.Length; one++)
                {
                    for (var other = one + 1; other < beside.Length; other++)
                        Judge(beside[one], beside[other], areNeighbours: true);
                }
            }
        }

        return [.. rightOf.OrderBy(pair => pair.Key.First).Select(pair => $"{pair.Key.Text} {Follow(pair.Value).Text}")];

        NameForm Follow(NameForm right)
        {
            for (var step = 0; step < 12 && rightOf.TryGetValue(right, out var next); step++)
                right = next;
            return right;
        }

        void Judge(NameForm one, NameForm other, bool areNeighbours)
        {
            var soundAlike = one.Word.Outline.Sound == other.Word.Outline.Sound;
            var edit = NameEdit.Between(one.Lower, other.Lower);
            var (slip, right) = NameJudge.Order(one, other);
            if (Math.Min(one.Lower.Length, other.Lower.Length) >= NameJudge.ShortestName
                && (soundAlike ? Math.Abs(one.Lower.Length - other.Lower.Length) <= 3 : edit.Distance <= 2)
                && (areNeighbours || soundAlike || HaveEqualEnds(one.Lower, other.Lower) || NameEdit.LeavesSameWord(one.Lower, other.Lower))
                && NameJudge.IsVariant(slip, right, edit, names.Language!)
                && !names.IsLowered(slip) && !names.IsLowered(right)
                && (!rightOf.TryGetValue(slip, out var before) || right.Count > before.Count))
            {
                rightOf[slip] = right;
            }
        }
    }

    private static bool HaveEqualEnds(string one, string other) =>
        Math.Min(one.Length, other.Length) >= NameJudge.LengthOfTwoLoneEdits && one[..3] == other[..3] && one[^3..] == other[^3..];
}

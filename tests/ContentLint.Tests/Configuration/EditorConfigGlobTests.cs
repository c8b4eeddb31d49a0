using ContentLint.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Configuration;

public sealed class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*.md", "berita.md")]
    [InlineData("*.md", "2024/mei/berita.md")]
    [InlineData("*.md", ".md")]
    [InlineData("*", ".editorconfig")]
    [InlineData("*", "a/b/c")]
    [InlineData("a*c", "abbbc")]
    [InlineData("a*c", "x/ac")]
    [InlineData("kota/*.txt", "kota/a.txt")]
    [InlineData("kota/*", "kota/.draf")]
    [InlineData("/*.md", "a.md")]
    [InlineData("/kota/*.md", "kota/a.md")]
    [InlineData("kota.md", "desa/kota.md")]
    public void Star_matches_any_name(string glob, string path) => Assert.True(IsMatch(glob, path));

    [Theory]
    [InlineData("*.md", "berita.mdx")]
    [InlineData("*.md", "berita.MD")]
    [InlineData("a*c", "a/c")]
    [InlineData("kota/*.txt", "kota/mei/a.txt")]
    [InlineData("kota/*.txt", "x/kota/a.txt")]
    [InlineData("/*.md", "x/a.md")]
    [InlineData("kota.md", "sekota.md")]
    [InlineData("kota/", "kota/a")]
    [InlineData("", "a")]
    public void Star_matches_no_separator(string glob, string path) => Assert.False(IsMatch(glob, path));

    [Theory]
    [InlineData("p**t", "pot")]
    [InlineData("p**t", "p/ut")]
    [InlineData("p**t", "x/p/o/t")]
    [InlineData("q/**t", "q/t")]
    [InlineData("q/**t", "q/mut")]
    [InlineData("q/**t", "q/m/ut")]
    [InlineData("r**/t", "r/t")]
    [InlineData("r**/t", "rm/u/t")]
    [InlineData("s/**/t", "s/t")]
    [InlineData("s/**/t", "s/m/t")]
    [InlineData("s/**/t", "s/m/u/t")]
    [InlineData("**/t", "t")]
    [InlineData("**/t", "m/u/t")]
    [InlineData("u/**", "u/a/b")]
    [InlineData("artikel/**.md", "artikel/a.md")]
    [InlineData("artikel/**.md", "artikel/2024/a.md")]
    [InlineData("v***w", "v/x/w")]
    [InlineData("a/**/**/b", "a/b")]
    public void Two_stars_match_any_path(string glob, string path) => Assert.True(IsMatch(glob, path));

    [Theory]
    [InlineData("q/**t", "qmt")]
    [InlineData("q/**t", "qm/ut")]
    [InlineData("r**/t", "rmt")]
    [InlineData("r**/t", "r/mt")]
    [InlineData("s/**/t", "smt")]
    [InlineData("s/**/t", "s/mt")]
    [InlineData("s/**/t", "sm/t")]
    [InlineData("**/t", "m/ut")]
    [InlineData("u/**", "x/u/a")]
    public void Two_stars_keep_the_separators_beside_them(string glob, string path) => Assert.False(IsMatch(glob, path));

    [Theory]
    [InlineData("a?.md", "ab.md", true)]
    [InlineData("a?.md", "aé.md", true)]
    [InlineData("a?.md", "a😀.md", true)]
    [InlineData("a?.md", "a.md", false)]
    [InlineData("a?.md", "abc.md", false)]
    [InlineData("a?.md", "a/.md", false)]
    public void Question_mark_is_one_character(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Theory]
    [InlineData("[xy].md", "x.md", true)]
    [InlineData("[xy].md", "z.md", false)]
    [InlineData("[xy].md", "xy.md", false)]
    [InlineData("[!xy].md", "z.md", true)]
    [InlineData("[!xy].md", "y.md", false)]
    [InlineData("[!xy].md", ".md", false)]
    [InlineData("a[!x]b", "a/b", false)]
    [InlineData("[k-n].md", "l.md", true)]
    [InlineData("[k-n].md", "o.md", false)]
    [InlineData("[!k-n].md", "o.md", true)]
    [InlineData("[!k-n].md", "n.md", false)]
    [InlineData("[ak-n7].md", "a.md", true)]
    [InlineData("[ak-n7].md", "7.md", true)]
    [InlineData("[ak-n7].md", "b.md", false)]
    [InlineData("[-a].md", "-.md", true)]
    [InlineData("[a-].md", "-.md", true)]
    [InlineData("[n-k].md", "l.md", false)]
    [InlineData("[x!].md", "!.md", true)]
    [InlineData("[!].md", "!.md", true)]
    [InlineData(@"[\]x].md", "].md", true)]
    [InlineData(@"[!\]x].md", "].md", false)]
    [InlineData(@"[!\]x].md", "a.md", true)]
    [InlineData("[xy]].md", "x].md", true)]
    [InlineData("[!xy]].md", "z].md", true)]
    [InlineData("[*?{1..2}].md", "*.md", true)]
    [InlineData("[*?{1..2}].md", "..md", true)]
    [InlineData("[*?{1..2}].md", "}.md", true)]
    [InlineData("[*?{1..2}].md", "3.md", false)]
    [InlineData("[😀-😂].md", "😁.md", true)]
    [InlineData("[😀-😂].md", "😃.md", false)]
    [InlineData("[].md", "[].md", true)]
    [InlineData("[.md", "[.md", true)]
    public void Brackets_are_one_of_their_characters(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Theory]
    [InlineData("xy[z/]w.md", "xyzw.md", false)]
    [InlineData("xy[z/]w.md", "xy/w.md", false)]
    [InlineData("xy[z/]w.md", "xy[z/]w.md", true)]
    [InlineData("xy[/w", "xy[/w", true)]
    [InlineData("xy[/w", "a/xy[/w", false)]
    public void Brackets_with_a_separator_stand_for_themselves(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Theory]
    [InlineData("*.{md,txt,html}", "a.md", true)]
    [InlineData("*.{md,txt,html}", "a/b.html", true)]
    [InlineData("*.{md,txt,html}", "a.htm", false)]
    [InlineData("*.{md,txt,html}", "a.md,txt", false)]
    [InlineData("*.{md, txt}", "a. txt", true)]
    [InlineData("*.{md, txt}", "a.txt", false)]
    [InlineData("{satu}.md", "{satu}.md", true)]
    [InlineData("{satu}.md", "satu.md", false)]
    [InlineData("{*}.md", "{dua}.md", true)]
    [InlineData("{}.md", "{}.md", true)]
    [InlineData("{}.md", ".md", false)]
    [InlineData("a{b,}.md", "a.md", true)]
    [InlineData("a{b,}.md", "ab.md", true)]
    [InlineData("a{b,}.md", "a,.md", false)]
    [InlineData("a{,b,,c}.md", "a.md", true)]
    [InlineData("a{,b,,c}.md", "ac.md", true)]
    [InlineData("{kota,{pusat},desa}.md", "kota.md", true)]
    [InlineData("{kota,{pusat},desa}.md", "{pusat}.md", true)]
    [InlineData("{kota,{pusat},desa}.md", "pusat.md", false)]
    [InlineData("{{p,q},r}.md", "q.md", true)]
    [InlineData("{{p,q},r}.md", "r.md", true)]
    [InlineData("{p,{q,r}}.md", "r.md", true)]
    [InlineData("{p,{q,r}}.md", "{q,r}.md", false)]
    [InlineData("{{p,q}}.md", "{q}.md", true)]
    [InlineData("{ini,x{*y,z}[kl]}.md", "ini.md", true)]
    [InlineData("{ini,x{*y,z}[kl]}.md", "xaayk.md", true)]
    [InlineData("{ini,x{*y,z}[kl]}.md", "xzl.md", true)]
    [InlineData("{ini,x{*y,z}[kl]}.md", "xzm.md", false)]
    [InlineData("{a,b}{c,d}.md", "bc.md", true)]
    [InlineData("{kota/*,desa/**}.md", "desa/x/a.md", true)]
    [InlineData("{kota/*,desa/**}.md", "kota/x/a.md", false)]
    [InlineData("{kota/*,desa}.md", "x/desa.md", false)]
    public void Braces_are_one_of_their_alternatives(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Theory]
    [InlineData("{.md", "{.md", true)]
    [InlineData("{.md", ".md", false)]
    [InlineData("{},b}.md", "{},b}.md", true)]
    [InlineData("{{,b,c{d}.md", "{{,b,c{d}.md", true)]
    [InlineData("{{,b,c{d}.md", "b.md", false)]
    [InlineData("*.{md,txt", "a.{md,txt", true)]
    [InlineData("}a,b{", "}a,b{", true)]
    public void Braces_that_do_not_pair_up_stand_for_themselves(string glob, string path, bool expected)
    {
        Assert.Equal(expected, IsMatch(glob, path));
        Assert.False(new EditorConfigGlob(glob).HasBalancedBraces);
    }

    [Theory]
    [InlineData("{4..12}", "4", true)]
    [InlineData("{4..12}", "12", true)]
    [InlineData("{4..12}", "3", false)]
    [InlineData("{4..12}", "13", false)]
    [InlineData("{4..12}", "04", false)]
    [InlineData("{4..12}", "4a", false)]
    [InlineData("{-3..2}", "-3", true)]
    [InlineData("{-3..2}", "0", true)]
    [InlineData("{-3..2}", "-0", false)]
    [InlineData("{-3..2}", "-4", false)]
    [InlineData("{-3..2}", "-", false)]
    [InlineData("{-3..2}", "--1", false)]
    [InlineData("edisi{1..20}.md", "edisi13.md", true)]
    [InlineData("edisi{1..20}.md", "edisi21.md", false)]
    [InlineData("{1..9}{1..9}", "38", true)]
    [InlineData("{1..15}5", "155", true)]
    [InlineData("{a,{1..3}}.md", "2.md", true)]
    [InlineData("{9..3}", "5", false)]
    [InlineData("{9..3}", "{9..3}", true)]
    [InlineData("{apel..jeruk}", "{apel..jeruk}", true)]
    [InlineData("{apel..jeruk}", "duku", false)]
    [InlineData("{1..99999999999999999999}", "5", false)]
    [InlineData("{1..9223372036854775807}", "9223372036854775807", true)]
    [InlineData("{1..9223372036854775807}", "9223372036854775808", false)]
    public void Numbers_lie_between_the_bounds(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Theory]
    [InlineData(@"\*.md", "*.md", true)]
    [InlineData(@"\*.md", "a.md", false)]
    [InlineData(@"\[x].md", "[x].md", true)]
    [InlineData(@"{a\,b,c}.md", "a,b.md", true)]
    [InlineData(@"{a\,b,c}.md", "a.md", false)]
    [InlineData(@"{a,\},b}.md", "}.md", true)]
    [InlineData(@"{a,\},b}.md", "b.md", true)]
    [InlineData(@"\{a,b}.md", "a.md", false)]
    [InlineData(@"\\.md", @"\.md", true)]
    [InlineData(@"a\", @"a\", true)]
    [InlineData(@"tanda\;.md", "tanda;.md", true)]
    public void Backslash_takes_the_meaning_away(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Theory]
    [InlineData("berita-名前.md", "berita-名前.md", true)]
    [InlineData(" a b ", " a b ", true)]
    public void Other_characters_are_themselves(string glob, string path, bool expected) =>
        Assert.Equal(expected, IsMatch(glob, path));

    [Fact]
    public async Task Long_globs_take_time_in_proportion()
    {
        var path = new string('a', 250);
        string[] globs =
        [
            new('*', 1_000),
            string.Concat(Enumerable.Repeat("*a", 500)) + "b",
            string.Concat(Enumerable.Repeat("**/", 300)) + "b",
            string.Concat(Enumerable.Repeat("{a,aa}", 170)) + "b",
            string.Concat(Enumerable.Repeat("{a,", 300)) + "b" + new string('}', 300),
            string.Concat(Enumerable.Repeat("{*,", 300)) + "b" + new string('}', 300) + "c",
            string.Concat(Enumerable.Repeat("{1..9}", 170)) + "b",
            new('[', 4_000),
            new('{', 4_000),
        ];

        var matching = Task.Run(() => globs.Count(glob => IsMatch(glob, path)));

        Assert.Same(matching, await Task.WhenAny(matching, Task.Delay(TimeSpan.FromSeconds(20))));
    }

    [Fact]
    public void Any_text_is_a_glob() =>
        Prop.ForAll<string?, string?>((glob, path) => { IsMatch(glob ?? "", path ?? ""); }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_of_special_characters_is_a_glob() =>
        Prop.ForAll(
            Gen.Elements("*?[]!-{},.\\/12ab".ToCharArray()).ArrayOf().ToArbitrary(),
            glob => { IsMatch(new string(glob), "ab/1.a"); }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_with_its_special_characters_escaped_matches_itself() =>
        Prop.ForAll<string?>(text =>
        {
            var name = (text ?? "").Replace("/", "", StringComparison.Ordinal);
            var glob = string.Concat(name.Select(unit => "*?[]!{},\\".Contains(unit, StringComparison.Ordinal) ? $"\\{unit}" : $"{unit}"));
            return name.Length == 0 || IsMatch(glob, name);
        }).QuickCheckThrowOnFailure();

    private static bool IsMatch(string glob, string path) => new EditorConfigGlob(glob).IsMatch($"/{path}");
}

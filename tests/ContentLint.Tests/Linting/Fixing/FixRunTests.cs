using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Linting.Fixing;
using ContentLint.Rules;
using ContentLint.Tests.Rules;
using ContentLint.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Linting.Fixing;

public sealed class FixRunTests
{
    private static readonly RuleSet Rules = TestRules.Load(Substitution("CL2903", "dalam rangka untuk", "untuk"), Substitution("CL2904", "untuk untuk", "untuk"));

    [Theory]
    [InlineData("Warga dalam rangka untuk tanam.", "Warga untuk tanam.", "CL2903")]
    [InlineData("Warga dalam rangka untuk dalam rangka untuk tanam.", "Warga untuk tanam.", "CL2903 CL2903 CL2904")]
    [InlineData("A dalam rangka untuk\r\nB dalam rangka untuk\rC\n", "A untuk\r\nB untuk\rC\n", "CL2903 CL2903")]
    [InlineData("Warga tanam.", null, "")]
    public void Text_is_fixed_until_nothing_is_left(string text, string? expected, string rules)
    {
        var (files, notes) = Fix(Rules, Input(text));

        Assert.Equal(expected, files.SingleOrDefault()?.After);
        Assert.Equal(rules, string.Join(' ', files.SingleOrDefault()?.Rules ?? []));
        Assert.Empty(notes);
    }

    [Theory]
    [InlineData(TextEncoding.Utf8)]
    [InlineData(TextEncoding.Utf8WithBom)]
    [InlineData(TextEncoding.Utf16LittleEndian)]
    [InlineData(TextEncoding.Utf16BigEndian)]
    public void Encoding_and_mark_are_kept(TextEncoding encoding)
    {
        var bytes = TextEncoder.Encode("Ärga dalam rangka untuk 🌱.\r\n", encoding);

        var file = Assert.Single(Fix(Rules, Input(bytes)).Files);

        Assert.Equal(bytes, file.BytesBefore);
        Assert.Equal(TextEncoder.Encode("Ärga untuk 🌱.\r\n", encoding), file.BytesAfter);
    }

    [Fact]
    public void File_with_invalid_bytes_is_left_alone_and_told()
    {
        var (files, notes) = Fix(Rules, Input([.. "Warga dalam rangka untuk "u8, 0xFF]));

        Assert.Empty(files);
        Assert.StartsWith("not fixed: some bytes are not valid text", Assert.Single(notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_that_undo_each_other_stop_and_are_told()
    {
        var rules = TestRules.Load(Substitution("CL2903", "satu", "dua"), Substitution("CL2904", "dua", "satu"));

        var (files, notes) = Fix(rules, Input("Ini satu."));

        Assert.Equal("Ini dua.", Assert.Single(files).After);
        var note = Assert.Single(notes);
        Assert.True(note.IsError);
        Assert.Equal("fixes lead back to a text that there was before, and stop there: CL2904", note.Message);
    }

    [Fact]
    public void What_is_silenced_is_not_fixed()
    {
        const string Text = "<!-- contentlint disable-next CL2903: nama resmi -->\n\nA dalam rangka untuk\n\nB dalam rangka untuk\n";

        var file = Assert.Single(Fix(Rules, Input(Text, "a.md")).Files);

        Assert.Equal(Text.Replace("B dalam rangka untuk", "B untuk", StringComparison.Ordinal), file.After);
    }

    [Fact]
    public void Unsafe_fixes_wait_until_they_are_asked_for()
    {
        var rules = TestRules.Load(Substitution("CL2903", "dalam rangka untuk", "untuk").Replace("fix: safe", "fix: unsafe", StringComparison.Ordinal));

        Assert.Empty(Fix(rules, Input("A dalam rangka untuk")).Files);
        Assert.Single(Fix(rules, Input("A dalam rangka untuk"), FixSafety.Unsafe).Files);
    }

    [Fact]
    public void Second_run_has_nothing_to_do_and_line_ends_do_not_matter() => Prop.ForAll(
        Arb.From(Gen.Elements("dalam", "rangka", "untuk", "warga", "dalam rangka untuk", "\n", "\n\n").ArrayOf().Resize(40)), words =>
        {
            var text = string.Join(' ', words);
            var once = Fix(Rules, Input(text)).Files.SingleOrDefault()?.After ?? text;
            var crlf = text.Replace("\n", "\r\n", StringComparison.Ordinal);
            var onceCrlf = Fix(Rules, Input(crlf)).Files.SingleOrDefault()?.After ?? crlf;

            Assert.Empty(Fix(Rules, Input(once)).Files);
            Assert.Equal(once, onceCrlf.Replace("\r\n", "\n", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [SharedFact]
    public void Fixing_real_articles_twice_changes_nothing_more()
    {
        var rules = BuiltInRules.Load();
        var paths = Directory.EnumerateFiles(Path.Combine(SharedFactAttribute.Folder, "corpus"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where((_, at) => at % 40 == 0)
            .ToArray();
        Assert.NotEmpty(paths);

        var first = Fix(rules, [.. paths.Select(path => new InputFile(path, path, () => File.ReadAllBytes(path)))]);
        var second = Fix(rules, [.. first.Files.Select(file => new InputFile(file.Before.Path, file.Before.Path, () => file.BytesAfter))]);

        Assert.NotEmpty(first.Files);
        Assert.Empty(first.Notes);
        Assert.Empty(second.Files);
    }

    private static (IReadOnlyList<FixedFile> Files, IReadOnlyList<LintNote> Notes) Fix(RuleSet rules, InputFile input, FixSafety safety = FixSafety.Safe) =>
        Fix(rules, [input], safety, language: "id");

    private static (IReadOnlyList<FixedFile> Files, IReadOnlyList<LintNote> Notes) Fix(
        RuleSet rules, IReadOnlyList<InputFile> inputs, FixSafety safety = FixSafety.Safe, string? language = null)
    {
        var linter = new Linter(rules, new() { Jobs = 2, Language = language });
        return new FixRun(files => linter.Lint(files), safety).Run(linter.Lint(inputs), inputs);
    }

    private static InputFile Input(string text, string path = "a.txt") => Input(Encoding.UTF8.GetBytes(text), path);

    private static InputFile Input(byte[] bytes, string path = "a.txt") => new(path, FullPath: null, () => bytes);

    private static string Substitution(string id, string from, string to) => $$"""
        id: {{id}}
        name: s-{{from.Replace(' ', '-')}}
        title: Say it short
        message: "say '{1}', not '{0}'"
        severity: warning
        since: "0.1"
        kind: substitution
        voice: any
        swap:
          id: { "{{from}}": "{{to}}" }
        fix: safe
        why: It is shorter.
        examples:
          - { language: id, bad: "Ini [|{{from}}|] itu.", fixed: "Ini {{to}} itu." }
          - { language: id, bad: "Itu [|{{from}}|] ini.", fixed: "Itu {{to}} ini." }
          - { language: id, good: "Ini {{from.Split(' ')[0]}} itu." }
          - { language: id, good: "Itu {{from.Split(' ')[0]}} ini." }
        """;
}

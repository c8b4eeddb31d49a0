using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules.Kinds;

public sealed class AcronymKindTests
{
    [Theory]
    [InlineData("Pengurus FPRS menolak.\n\nForum Pedagang Rumah Susun (FPRS) meminta waktu.", "Forum Pedagang Rumah Susun")]
    [InlineData("Pengurus FPRS menolak.\n\nAnggota FPRS (Forum Pedagang Rumah Susun) meminta waktu.", "Forum Pedagang Rumah Susun")]
    // Small words between those that count.
    [InlineData("Pengurus BPPD menolak.\n\nBadan Pangan dan Pupuk untuk Desa (BPPD) meminta waktu.", "Badan Pangan dan Pupuk untuk Desa")]
    public void Late_explanations_are_told(string text, string name) =>
        Assert.Equal($"'{text.Split(' ')[1]}' stands here first, and what it is short for comes later: {name}", Assert.Single(Lint(text)));

    [Theory]
    [InlineData("Forum Pedagang Rumah Susun (FPRS) meminta waktu.\n\nPengurus FPRS menolak.")]
    [InlineData("Rapat itu (dengan FPRS) batal.\n\nForum Pedagang Rumah Susun (FPRS) meminta waktu.")]
    // Other letters, a well-known name, somebody else's words, a row of capitals, nothing at all.
    [InlineData("Pengurus FPRS menolak.\n\nForum Pedagang Pasar (FPRS) meminta waktu.")]
    [InlineData("Penyidik KPK menolak.\n\nKomisi Pemberantasan Korupsi (KPK) meminta waktu.")]
    [InlineData("“Pengurus FPRS menolak,” kata lurah.\n\nForum Pedagang Rumah Susun (FPRS) meminta waktu.")]
    [InlineData("PENGURUS FPRS MENOLAK RENCANA.\n\nForum Pedagang Rumah Susun (FPRS) meminta waktu.")]
    [InlineData("Pengurus FPRS menolak.")]
    public void Others_are_left_alone(string text) => Assert.Empty(Lint(text));

    private static IEnumerable<string> Lint(string text) =>
        new Linter(BuiltInRules.Load(), new() { Select = ["CL6004"], Language = "id" })
            .Lint([new("a.txt", null, () => System.Text.Encoding.UTF8.GetBytes(text))]).Diagnostics
            .Where(found => found.Descriptor.Id == "CL6004").Select(found => found.Message);
}

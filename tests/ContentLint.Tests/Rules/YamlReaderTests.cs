using ContentLint.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Tests.Rules;

public sealed class YamlReaderTests
{
    private static readonly string[] Pieces =
    [
        "a", "b: ", ": ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "\"", "'", "|", ">-", "&a ", "*a", "!!str ", "!<", "? ", "#c",
        "---\n", "...\n", "%YAML 1.2\n", "\t", "\\", "\u0000", "\uFFFF", "\uD800", "@", "`", "<<: ", "key: value\n", "\r\n", "\"\\x", "\"\\u12",
    ];

    [Fact]
    public void Whatever_the_text_there_is_a_mapping_or_an_error_with_a_place()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var errors = new List<RuleError>();
            var map = YamlReader.Read("a.yml", text, errors);
            return (map is not null || errors.Count > 0) && errors.TrueForAll(error => error is { Line: > 0, Column: > 0 });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(40));
    }

    [Fact]
    public void Whatever_becomes_of_a_rule_file_loading_goes_on()
    {
        var cuts = Gen.Choose(0, TestRules.Phrase.Length).Two().Zip(Gen.Elements(Pieces)).ToArbitrary();

        Prop.ForAll(cuts, cut =>
        {
            var (start, end) = (Math.Min(cut.Item1.Item1, cut.Item1.Item2), Math.Max(cut.Item1.Item1, cut.Item1.Item2));
            var rule = TestRules.Phrase[..start] + cut.Item2 + TestRules.Phrase[end..];
            var rules = RuleLoader.Load([TestRules.Indonesian, TestRules.English, new("rules/claims/CL2901-no-evidence.yml", rule)]);
            return rules.Rules.Length == 1 || !rules.Errors.IsEmpty;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }
}

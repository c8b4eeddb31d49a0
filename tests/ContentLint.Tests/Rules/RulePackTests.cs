using System.Collections.Immutable;
using ContentLint.Linting;
using ContentLint.Rules;
using ContentLint.Text;

namespace ContentLint.Tests.Rules;

/// <summary>Rules that were compiled when the library was built against the same rules compiled from their texts.</summary>
public sealed class RulePackTests
{
    private static readonly RuleSource OwnLanguage = new([new("own/languages/xx.yml", """
        tag: xx
        name: Own
        detect: false
        classes:
          function: [di*, zat]
        """)]);

    private static readonly RuleSource OwnRule = new([new("own/CL2901-own-words.yml", TestRules.Phrase
        .Replace("no-evidence", "own-words", StringComparison.Ordinal)
        .Replace("[tanpa bukti]", "[tanpa bukti, zat di*, <reporting-verb> zat, me*]", StringComparison.Ordinal))]);

    private static readonly ImmutableArray<InputFile> Articles = [.. ReadSeeds(), .. ReadExamples()];

    private static readonly string[] Written = Find(BuiltInRules.SourceAsWritten());

    [Fact]
    public void Compiled_rules_find_what_is_found_without()
    {
        Assert.True(Written.Length > 200);
        Assert.Equal(Written, Find(BuiltInRules.Source()));
    }

    [Fact]
    public void Language_of_the_users_changes_nothing_for_others() =>
        Assert.Equal(Written, Find(BuiltInRules.Source(), OwnLanguage));

    [Fact]
    public void Words_of_a_rule_of_the_users_change_nothing_for_others() =>
        Assert.Equal(Written, Find(BuiltInRules.Source(), OwnRule));

    [Fact]
    public void Source_can_be_loaded_twice()
    {
        var source = BuiltInRules.Source();
        RuleLoader.Load([source]);

        Assert.Equal(Written, Find(source));
    }

    [Fact]
    public void What_is_wrong_in_a_file_is_told_at_its_place()
    {
        var errors = RulePackWriter.Write(
            [
                (TestRules.Indonesian.Path, TestRules.Indonesian.Text),
                (TestRules.English.Path, TestRules.English.Text),
                ("rules/claims/CL2901-no-evidence.yml", TestRules.Phrase.Replace("[tanpa bukti]", "[\"tan*pa bukti\"]", StringComparison.Ordinal)),
            ],
            new PackWriter());

        var error = Assert.Single(errors);
        Assert.Equal(("rules/claims/CL2901-no-evidence.yml", 9, 8), (error.Path, error.Line, error.Column));
    }

    private static string[] Find(params ImmutableArray<RuleSource> sources)
    {
        var rules = RuleLoader.Load(sources);
        Assert.Empty(rules.Errors);
        var all = new LinterOptions { Select = [.. rules.Rules.Select(rule => rule.Descriptor.Id)] };
        return
        [
            .. new Linter(rules, all).Lint(Articles).Diagnostics
                .Where(found => found.Descriptor.Id != "CL2901")
                .Select(found => $"{found.Source.Path} {found.Span} {found.Descriptor.Id} {found.Message} {found.Fix?.Title}"),
        ];
    }

    private static IEnumerable<InputFile> ReadSeeds() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "seeds"), "*.txt")
            .Select(file => InputFile.OfText(Path.GetFileName(file), fullPath: null, File.ReadAllText(file)));

    private static IEnumerable<InputFile> ReadExamples() =>
        RuleLoader.Load([BuiltInRules.SourceAsWritten()]).Rules
            .SelectMany(rule => rule.Examples.Select(example => InputFile.OfText($"{rule.Descriptor.Id}-{example.Line}.txt", fullPath: null, example.Text)));
}

using System.Text.RegularExpressions;
using ContentLint.Diagnostics;
using ContentLint.Linting;
using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

/// <summary>All that the built-in rules and the program say is there in Indonesian, and says as much.</summary>
public sealed partial class IndonesianTests
{
    private static readonly Locale Indonesian = Locales.Find("id");
    private static readonly RuleSet Rules = BuiltInRules.Load();

    public static IEnumerable<object[]> Ids { get; } = Rules.Rules.Select(rule => new object[] { rule.Descriptor.Id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_title_a_message_and_a_why(string id)
    {
        var rule = Rules.Find(id)!.Descriptor;
        var text = rule.Translations["id"];

        Assert.All([text.Title, text.MessageFormat, text.Why], words => Assert.False(string.IsNullOrWhiteSpace(words)));
        Assert.Equal(PlaceholdersOf(rule.MessageFormat), PlaceholdersOf(text.MessageFormat!));
        Assert.False(char.IsUpper(text.MessageFormat![0]));
        Assert.Matches(@"[.!?]$", text.Why);
    }

    [Fact]
    public void Every_rule_of_the_tool_has_its_words()
    {
        foreach (var rule in ToolDiagnostics.All)
        {
            Assert.Contains(rule.Title, Indonesian.Phrases.Keys);
            Assert.Contains(rule.Why, Indonesian.Phrases.Keys);
            if (rule.MessageFormat != "{0}")
                Assert.Contains(rule.MessageFormat, Indonesian.Phrases.Keys);
        }
    }

    [Fact]
    public void Phrases_have_the_placeholders_of_their_English() =>
        Assert.All(Indonesian.Phrases, phrase => Assert.Equal(PlaceholdersOf(phrase.Key), PlaceholdersOf(phrase.Value)));

    [Fact]
    public void Every_phrase_of_the_program_is_there()
    {
        var said = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => SaidWords().Matches(File.ReadAllText(path)))
            .Select(match => Regex.Unescape(match.Groups["words"].Value))
            .ToArray();

        Assert.NotEmpty(said);
        Assert.Empty(said.Except(Indonesian.Phrases.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Languages_are_named() =>
        Assert.All(Rules.Languages.Profiles, language => Assert.Contains(language.Data.Name, Indonesian.Phrases.Keys));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Findings_in_the_examples_say_nothing_that_has_no_Indonesian(string id)
    {
        var rule = Rules.Find(id)!;
        var linter = new ExampleLinter(Rules);
        foreach (var found in rule.Examples.SelectMany(example => linter.Lint(rule, example)))
        {
            var words = found.Related.Select(related => related.Text).Concat(found.Fix is { } fix ? [fix.Text] : []).ToList();

            Assert.All(words, text => Assert.True(text.IsPhrase, $"'{text}' is the same in every language"));
            Assert.All(
                words.Concat(found.Arguments.Where(argument => argument.IsPhrase)),
                text => Assert.Contains(text.Format, Indonesian.Phrases.Keys));
        }
    }

    [Theory]
    [InlineData("id", "id")]
    [InlineData("id-ID", "id")]
    [InlineData("ID_id", "id")]
    [InlineData("in-ID", "id")]
    [InlineData("en-GB", "en")]
    [InlineData("de", "en")]
    [InlineData("C", "en")]
    [InlineData("", "en")]
    public void Locale_is_found_by_its_language(string tag, string expected) => Assert.Equal(expected, Locales.Find(tag).Tag);

    [GeneratedRegex(@"(?:LocalizableText\.Of|\.Say)\(\s*""(?<words>(?:[^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SaidWords();

    private static IEnumerable<int> PlaceholdersOf(string format) => MessageFormat.FindPlaceholders(format)!.Value.Distinct().Order();
}

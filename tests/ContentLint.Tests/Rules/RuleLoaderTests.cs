using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

public sealed class RuleLoaderTests
{
    [Fact]
    public void A_right_rule_has_no_errors()
    {
        var rules = TestRules.Load(TestRules.Phrase);

        Assert.Empty(rules.Errors);
        Assert.Empty(rules.Validate());
        var rule = Assert.Single(rules.Rules);
        Assert.Equal("CL2901", rule.Descriptor.Id);
        Assert.Equal("NoEvidence", rule.Descriptor.PascalName);
        Assert.Equal(4, rule.Examples.Length);
        Assert.Equal("rules/claims/CL2901-no-evidence.yml", rule.Path);
    }

    [Theory]
    [InlineData("id: CL2901", "id: [CL2901", "1,5: not valid YAML: something after this place is not closed")]
    [InlineData("id: CL2901", "id: CL29", "1,5: 'CL29' is no id of a rule: it is CL and four digits")]
    [InlineData("id: CL2901", "id: CL0901", "1,5: 'CL0901' is in no category of rules: the digit after CL is 1 to 8")]
    [InlineData("id: CL2901", "id: CL9901", "1,5: 'CL9901' is in no category of rules")]
    [InlineData("name: no-evidence", "name: NoEvidence", "2,7: 'NoEvidence' is no name of a rule: it is lower-case words parted by single hyphens")]
    [InlineData("name: no-evidence", "name: no--evidence", "2,7: 'no--evidence' is no name of a rule")]
    [InlineData("title: A claim without evidence", "title:", "3,7: 'title' must be a text, or a map from language tags to texts, but is empty")]
    [InlineData("title: A claim without evidence", "title: [a]", "3,8: 'title' must be a text, or a map from language tags to texts, but is a list")]
    [InlineData("title: A claim without evidence", "title: { id: Klaim tanpa bukti }", "3,8: 'title' has no English text: write one under 'en'")]
    [InlineData("title: A claim without evidence", "title: { en: A claim, idn: Klaim }", "3,23: 'idn' is no language here (there are en, id)")]
    [InlineData("title: A claim without evidence", "title: { en: A claim, id: [a] }", "3,27: 'title' must be a text, but is a list")]
    [InlineData("title: A claim without evidence", "title: { en: A claim, any: Klaim }", "3,23: 'any' is no language here (there are en, id)")]
    [InlineData("title: A claim without evidence\n", "", "1,1: the key 'title' of a rule of kind phrase is missing")]
    [InlineData("{0}", "{1}", "4,10: {1} is out of range: messages of kind phrase have {0} (the text that was found)")]
    [InlineData("{0}", "{x}", "4,10: braces in a message hold a number, as {0}; write {{ and }} for the braces themselves")]
    [InlineData("{0}", "{", "4,10: braces in a message hold a number")]
    [InlineData("no evidence\"", "no evidence.\"", "4,10: a message ends without a full stop")]
    [InlineData("severity: warning", "severity: warn", "5,11: 'severity' is one of error, warning, suggestion, none, not 'warn'")]
    [InlineData("severity: warning", "severity: waning", "5,11: 'severity' is one of error, warning, suggestion, none, not 'waning'; did you mean 'warning'?")]
    [InlineData("since: \"0.1\"", "since: soon", "6,8: 'soon' is no version: write one as \"0.1\"")]
    [InlineData("kind: phrase", "kind: phrases", "7,7: 'kind' is one of ")]
    [InlineData("kind: phrase", "kind: phrases", "; did you mean 'phrase'?")]
    [InlineData("kind: phrase\n", "", "1,1: the key 'kind' of a rule is missing")]
    [InlineData("kind: phrase", "kind: phrase\nvoice: autor", "8,8: 'voice' is one of author, quoted, any, not 'autor'; did you mean 'author'?")]
    [InlineData("phrases:", "phrase:", "8,1: 'phrase' is not a key of a rule of kind phrase; did you mean 'phrases'?")]
    [InlineData("phrases:", "phrase:", "1,1: the key 'phrases' of a rule of kind phrase is missing")]
    [InlineData("  en: [without evidence]", "  e: [without evidence]", "10,3: 'e' is no language here (there are en, id, and any); did you mean 'en'?")]
    [InlineData("[tanpa bukti]", "tanpa bukti", "9,7: 'phrases' must be a list of texts, but is 'tanpa bukti'")]
    [InlineData("[tanpa bukti]", "[tanpa bukti, tanpa bukti]", "9,21: 'phrases' holds 'tanpa bukti' twice")]
    [InlineData("[tanpa bukti]", "[tanpa bukti, [a]]", "9,21: 'phrases' must hold texts only, but this is a list")]
    [InlineData("[tanpa bukti]", "[tanpa bukti, '']", "9,21: 'phrases' must hold texts only, but this is blank")]
    [InlineData("[tanpa bukti]", "[\"tanpa, bukti\"]", "9,8: 'tanpa,' holds ',', which is no part of a word")]
    [InlineData("[tanpa bukti]", "[\"tan*pa bukti\"]", "9,8: '*' may only end a word, not stand inside 'tan*pa'")]
    [InlineData("[tanpa bukti]", "[\"tanpa *\"]", "9,8: '*' needs the beginning of a word before it")]
    [InlineData("[tanpa bukti]", "[tanpa -bukti]", "9,8: '-bukti' begins or ends in a mark")]
    [InlineData("[tanpa bukti]", "[\"<reporting-verbs> tanpa\"]", "9,8: <reporting-verbs> is no class of words in languages/id.yml; did you mean 'reporting-verb'?")]
    [InlineData("  id: [tanpa bukti]", "  any: [\"<reporting-verb>\"]", "9,9: <reporting-verb> is a class of one language and cannot stand under 'any'")]
    [InlineData("phrases:\n", "case: exakt\nphrases:\n", "8,7: 'case' is one of exact, ignore, not 'exakt'; did you mean 'exact'?")]
    [InlineData("why: The reader cannot check it.", "why: ''", "11,6: 'why' must be a text, but is blank")]
    [InlineData("why: The reader cannot check it.", "why: x\nwhy: y", "12,1: the key 'why' is here twice; it stands in line 11 already")]
    [InlineData("language: id, bad", "langage: id, bad", "13,7: 'langage' is not a key of an entry of 'examples'; did you mean 'language'?")]
    [InlineData("language: id, bad", "language: ms, bad", "13,17: 'ms' is no language here (there are en, id)")]
    [InlineData("bad: \"He blamed", "good: \"He blamed", "14,27: a good example has no marks: nothing is reported in it")]
    [InlineData("bad: \"He blamed them [|without evidence|].\"", "good: x", "13,3: at least 2 examples must be bad, but 1 is")]
    [InlineData("  - { language: en, good: \"He blamed them.\" }", "", "13,3: at least 2 examples must be good, but 1 is")]
    [InlineData("[|without evidence|]", "without evidence", "14,26: a bad example marks each span to be reported between [| and |]")]
    [InlineData("[|without evidence|]", "[|without evidence", "14,26: the mark [| is never closed")]
    [InlineData("[|without evidence|]", "[|with|] out|]", "14,26: the mark |] closes nothing")]
    [InlineData("[|without evidence|]", "[|with [|out|]", "14,26: the mark [| is opened twice")]
    [InlineData("[|without evidence|]", "[||] [|x|]", "14,26: the marks [| and |] hold no text")]
    [InlineData("good: \"He blamed them.\"", "good: a, bad: \"[|a|]\"", "16,27: an example has exactly one of bad, good, todo_bad and todo_good")]
    [InlineData("good: \"He blamed them.\"", "fixed: a", "16,17: an example has exactly one of bad, good, todo_bad and todo_good")]
    [InlineData("good: \"He blamed them.\"", "good: a, fixed: b", "16,37: only a bad example can be fixed")]
    [InlineData("Ia datang tanpa payung.", "Ia datang.", "13,3: no good example holds a word that the rule looks for: one must be a near miss")]
    [InlineData("why: The reader cannot check it.", "why: *x", "11,6: aliases (*name) are not supported here; write the value out, or quote the text")]
    [InlineData("why: The reader cannot check it.", "why: x\n? [a]\n: b", "12,3: a key must be a text")]
    [InlineData("id: CL2901", "---\n---\nid: CL2901", "2,4: the file must be a mapping, but is empty")]
    public void A_wrong_rule_is_told_with_its_place(string right, string wrong, string expected)
    {
        var errors = TestRules.ErrorsOf(TestRules.Phrase.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(errors, error => error.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_of_built_in_rules_have_their_order_and_those_of_others_are_free()
    {
        var file = File(TestRules.Phrase.Replace("why: The reader cannot check it.", "why: x\nvoice: any", StringComparison.Ordinal));
        var source = new RuleSource([TestRules.Indonesian, TestRules.English, file]);

        Assert.Empty(RuleLoader.Load([source]).Errors);
        var error = Assert.Single(RuleLoader.Load([source with { IsBuiltIn = true }]).Errors);
        Assert.StartsWith("'voice' must stand before 'why': the order is id, name, title,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_file_are_told_at_once()
    {
        var rule = TestRules.Phrase
            .Replace("CL2901", "CL29", StringComparison.Ordinal)
            .Replace("severity: warning", "severity: loud", StringComparison.Ordinal)
            .Replace("phrases:", "phrase:", StringComparison.Ordinal)
            .Replace("why: The reader cannot check it.\n", "", StringComparison.Ordinal);

        Assert.Equal([1, 1, 1, 5, 8], TestRules.Load(rule).Errors.Select(error => error.Line));
    }

    [Fact]
    public void One_wrong_rule_does_not_stop_the_others()
    {
        var other = TestRules.Phrase.Replace("CL2901", "CL2902", StringComparison.Ordinal)
            .Replace("no-evidence", "other", StringComparison.Ordinal);

        var rules = TestRules.Load(TestRules.Phrase, "{ not: [yaml", other, "");

        Assert.Equal(["CL2901", "CL2902"], rules.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal(2, rules.Errors.Length);
        Assert.Contains(rules.Errors, error => error.Message == "the file is empty");
    }

    [Fact]
    public void The_file_is_named_for_the_rule_and_stands_in_the_folder_of_its_category()
    {
        var rules = RuleLoader.Load([TestRules.Indonesian, TestRules.English, new("rules/sourcing/CL2901.yml", TestRules.Phrase)]);

        Assert.Equal(
            [
                "rules/sourcing/CL2901.yml(1,5): a rule CL2901 belongs in the folder claims, not sourcing",
                "rules/sourcing/CL2901.yml(1,5): the file must be named CL2901-no-evidence.yml for its id and name, not CL2901.yml",
            ],
            rules.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void The_rules_of_users_may_stand_in_a_folder_of_any_other_name()
    {
        var file = new RuleFile("house-style/CL2901-no-evidence.yml", TestRules.Phrase);

        Assert.Empty(RuleLoader.Load([TestRules.Indonesian, TestRules.English, file]).Errors);
        Assert.Contains(
            RuleLoader.Load([new RuleSource([TestRules.Indonesian, TestRules.English, file]) { IsBuiltIn = true }]).Errors,
            error => error.Message == "a rule CL2901 belongs in the folder claims, not house-style");
    }

    [Fact]
    public void Ids_and_names_occur_once_within_a_source()
    {
        var sameId = TestRules.Phrase.Replace("no-evidence", "other", StringComparison.Ordinal);
        var sameName = TestRules.Phrase.Replace("CL2901", "CL2902", StringComparison.Ordinal);

        var rules = TestRules.Load(TestRules.Phrase, sameId, sameName);

        Assert.Equal("CL2901", Assert.Single(rules.Rules).Descriptor.Id);
        Assert.Equal(
            [
                "rules/claims/CL2901-other.yml(1,5): the id 'CL2901' is that of rules/claims/CL2901-no-evidence.yml already",
                "rules/claims/CL2902-no-evidence.yml(2,7): the name 'no-evidence' is that of rules/claims/CL2901-no-evidence.yml already",
            ],
            rules.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_rule_of_a_later_source_replaces_the_one_with_its_id()
    {
        var builtIn = new RuleSource([TestRules.Indonesian, TestRules.English, File(TestRules.Phrase)]) { IsBuiltIn = true };
        var own = TestRules.Phrase.Replace("severity: warning", "severity: error", StringComparison.Ordinal);

        var rules = RuleLoader.Load([builtIn, new RuleSource([File(own)])]);

        Assert.Empty(rules.Errors);
        Assert.Equal(ContentLint.Diagnostics.Severity.Error, Assert.Single(rules.Rules).Descriptor.DefaultSeverity);
    }

    [Fact]
    public void A_rule_that_would_replace_another_and_is_wrong_leaves_it_in_place()
    {
        var builtIn = new RuleSource([TestRules.Indonesian, TestRules.English, File(TestRules.Phrase)]) { IsBuiltIn = true };
        var own = TestRules.Phrase.Replace("tanpa payung", "dengan payung", StringComparison.Ordinal);

        var rules = RuleLoader.Load([builtIn, new RuleSource([File(own)])]);

        Assert.Equal("no good example holds a word that the rule looks for: one must be a near miss", Assert.Single(rules.Errors).Message);
        Assert.Single(rules.Rules);
    }

    [Fact]
    public void A_rule_may_not_take_the_name_of_another_rule_of_an_earlier_source()
    {
        var builtIn = new RuleSource([TestRules.Indonesian, TestRules.English, File(TestRules.Phrase)]) { IsBuiltIn = true };
        var own = TestRules.Phrase.Replace("CL2901", "CL2902", StringComparison.Ordinal);

        var rules = RuleLoader.Load([builtIn, new RuleSource([File(own)])]);

        Assert.Equal(
            "rules/claims/CL2902-no-evidence.yml(2,7): the name 'no-evidence' is that of rules/claims/CL2901-no-evidence.yml already",
            Assert.Single(rules.Errors).ToString());
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_crash()
    {
        var rules = TestRules.Load(new string('[', 100_000));

        Assert.Contains("nested deeper than 32 levels", Assert.Single(rules.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_come_by_path_and_place_whatever_the_order_of_the_files()
    {
        RuleFile[] files = [TestRules.Indonesian, new("b/x.yml", "a: 1"), new("a/x.yml", "b: 1\nid: x")];

        var errors = RuleLoader.Load(files).Errors;

        Assert.Equal(errors.AsEnumerable(), RuleLoader.Load(files.Reverse()).Errors);
        Assert.Equal(errors.OrderBy(error => error.Path, StringComparer.Ordinal).ThenBy(error => error.Line), errors.AsEnumerable());
    }

    [Fact]
    public void Examples_lose_their_marks_and_keep_their_places()
    {
        var rule = TestRules.Phrase.Replace(
            "- { language: id, bad: \"Ia menuduh mereka [|tanpa bukti|].\" }",
            "- language: id\n    bad: |\n      Ia [|tanpa bukti|].\n\n      Ia [|tanpa bukti|].\n    fixed: x\n    beside: [a, b]",
            StringComparison.Ordinal);

        var example = TestRules.Load(rule).Rules.Single().Examples[0];

        Assert.Equal("Ia tanpa bukti.\n\nIa tanpa bukti.\n", example.Text);
        Assert.Equal(["tanpa bukti", "tanpa bukti"], example.Marked.Select(span => example.Text.Substring(span.Start, span.Length)));
        Assert.Equal((14, 10), (example.Line, example.Column));
        Assert.Equal("x", example.Fixed);
        Assert.Equal(["a", "b"], example.Beside.AsEnumerable());
    }

    private static RuleFile File(string rule) => new(TestRules.PathOf(rule), rule);
}

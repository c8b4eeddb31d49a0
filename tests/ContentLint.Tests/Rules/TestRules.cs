using ContentLint.Rules;

namespace ContentLint.Tests.Rules;

/// <summary>Small rule and language files for tests.</summary>
internal static class TestRules
{
    public static RuleFile Indonesian { get; } = new("rules/languages/id.yml", """
        tag: id
        name: Indonesian
        classes:
          function: [yang, di, ke, itu]
          reporting-verb: [kata, ujar, menyebut*, angkat bicara]
        """);

    public static RuleFile English { get; } = new("rules/languages/en.yml", """
        tag: en
        name: English
        classes:
          function: [the, of, to]
          reporting-verb: [said, says]
        """);

    /// <summary>A right rule; tests change one line of it.</summary>
    public const string Phrase = """
        id: CL2901
        name: no-evidence
        title: A claim without evidence
        message: "'{0}' has no evidence"
        severity: warning
        since: "0.1"
        kind: phrase
        phrases:
          id: [tanpa bukti]
          en: [without evidence]
        why: The reader cannot check it.
        examples:
          - { language: id, bad: "Ia menuduh mereka [|tanpa bukti|]." }
          - { language: en, bad: "He blamed them [|without evidence|]." }
          - { language: id, good: "Ia datang tanpa payung." }
          - { language: en, good: "He blamed them." }
        """;

    /// <summary>Loads rules beside the two languages, each under the path that its id and name ask for.</summary>
    public static RuleSet Load(params string[] rules) =>
        RuleLoader.Load([Indonesian, English, .. rules.Select(rule => new RuleFile(PathOf(rule), rule))]);

    /// <summary>The errors of one rule as "line,column: message".</summary>
    public static IEnumerable<string> ErrorsOf(string rule) =>
        Load(rule).Errors.Select(error => $"{error.Line},{error.Column}: {error.Message}");

    /// <summary>A whole rule of a kind: the lines of its own keys, and a message.</summary>
    public static string Of(string kind, string keys, string message = "found '{0}'", string voice = "author") => $$"""
        id: CL2902
        name: test-{{kind}}
        title: A rule of a test
        message: "{{message}}"
        severity: warning
        since: "0.1"
        kind: {{kind}}
        voice: {{voice}}
        {{keys}}
        why: It is tested.
        examples:
          - { language: id, bad: "[|x|]" }
          - { language: id, bad: "[|x|]" }
          - { language: id, good: "x" }
          - { language: id, good: "satu kata tanpa dan bukti, di internet a dirubah ktp dalam begitu Budi menjawab sangat" }
        """;

    public static string PathOf(string rule)
    {
        var folder = Value("id") switch
        {
            ['C', 'L', '3', ..] => "duplication",
            ['C', 'L', '5', ..] => "residue",
            ['C', 'L', '7', ..] => "typography",
            _ => "claims",
        };
        return $"rules/{folder}/{Value("id")}-{Value("name")}.yml";

        string Value(string key) =>
            rule.Split('\n').FirstOrDefault(line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..].Trim() ?? "none";
    }
}

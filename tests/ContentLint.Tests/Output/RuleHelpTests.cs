using ContentLint.Output;
using ContentLint.Rules;
using ContentLint.Tests.Rules;

namespace ContentLint.Tests.Output;

public sealed class RuleHelpTests
{
    private const string Numbered = """
        id: CL2901
        name: five-stars
        title: Stars for a cure
        message: "'{0}' promises *much*"
        severity: suggestion
        since: "0.1"
        kind: phrase
        phrases:
          id: [obat ajaib]
        labels: [cure/leaf, "cure:soft@sentence"]
        why: A reader may act on it.
        examples:
          - language: id
            bad: |-
              Daun itu dijual.

              [|Obat ajaib|] itu *mahal*.

              Pasar ramai.
          - { language: id, bad: "Ia meminum [|obat ajaib|]." }
          - { language: id, good: "Ia meminum obat batuk." }
          - { language: id, good: "Ia meminum air." }
        """;

    private static readonly Rule Rule = TestRules.Load(Numbered).Find("CL2901")!;

    [Fact]
    public void Text_for_a_terminal_keeps_every_line_of_an_example_under_its_bullet() => Assert.Equal(
        """
        CL2901 five-stars: Stars for a cure

        A reader may act on it.

        Category   claims
        Severity   suggestion
        Kind       phrase
        Message    '{0}' promises *much*
        Since      0.1
        File       rules/claims/CL2901-five-stars.yml
        Labels     cure/leaf, cure:soft@sentence

        Reported:
          - Daun itu dijual.

            [|Obat ajaib|] itu *mahal*.

            Pasar ramai.
          - Ia meminum [|obat ajaib|].

        Not reported:
          - Ia meminum obat batuk.
          - Ia meminum air.

        Options, for .editorconfig:
          contentlint_rule.CL2901.allow = text, other text
              Texts that are not reported, parted by commas; letter case does not matter.

        """.ReplaceLineEndings("\n"),
        RuleHelp.Text(Rule));

    [Fact]
    public void Markdown_shows_the_text_of_examples_as_it_is() => Assert.Equal(
        """
        **Stars for a cure**

        A reader may act on it.

        Reported:

        - Daun itu dijual.

          **Obat ajaib** itu \*mahal\*.

          Pasar ramai.

        Not reported:

        - Ia meminum obat batuk.

        """.ReplaceLineEndings("\n"),
        RuleHelp.Markdown(Rule, examples: 1));
}

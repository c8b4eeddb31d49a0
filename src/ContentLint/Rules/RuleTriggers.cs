using ContentLint.Analysis;
using ContentLint.Diagnostics;
using ContentLint.Languages;

namespace ContentLint.Rules;

/// <summary>Whether a rule's good examples come near enough to what it reports.</summary>
internal static class RuleTriggers
{
    /// <summary>Tells an error when no good example holds a word that makes the rule look closer.</summary>
    public static void CheckNearMiss(Rule rule, Vocabulary vocabulary, RuleNode node)
    {
        var plan = AnalyzerPlan.Create([rule.Analyzer], _ => Severity.Error, _ => RuleOptions.None);
        var triggers = plan.Phrases.FindStarts(vocabulary);
        foreach (var trigger in plan.SentenceActions.SelectMany(action => action.Triggers))
            triggers[trigger] = true;

        // A rule that looks at every sentence, quotation or document has no words to come near to.
        if (!triggers.Contains(value: true) || !plan.Triggers.Everywhere.IsEmpty)
            return;
        var good = rule.Examples.Where(example => example.Kind is RuleExampleKind.Good or RuleExampleKind.TodoGood);
        if (!good.Any(example => HoldsTrigger(example.Text, vocabulary, triggers)))
            node.Error("examples", "no good example holds a word that the rule looks for: one must be a near miss");
    }

    private static bool HoldsTrigger(string text, Vocabulary vocabulary, bool[] triggers)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\'' or '\u2019'))
                at++;
            if (at == start)
                continue;
            var word = vocabulary.Find(text.AsSpan(start..at).Trim("-'\u2019"));
            if (triggers[word])
                return true;
            foreach (var pattern in vocabulary.PatternsOf(word))
            {
                if (triggers[pattern])
                    return true;
            }
        }

        return false;
    }
}

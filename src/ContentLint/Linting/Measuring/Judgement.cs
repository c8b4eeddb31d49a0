namespace ContentLint.Linting.Measuring;

/// <summary>What a person made of a sample of a rule's findings in articles without labels. Counts only: the texts are not ours.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Date">As written in the file, year first.</param>
/// <param name="Hash">The <see cref="Rules.Rule.Version"/> that was judged.</param>
/// <param name="Corpus">Where the findings come from, in a word.</param>
/// <param name="Hits">How many findings there were.</param>
/// <param name="Read">How many of them were read.</param>
/// <param name="Right">Those that an editor would act on.</param>
/// <param name="Arguable">Those that one editor would act on and another would not.</param>
/// <param name="Wrong">False alarms.</param>
public sealed record Judgement(
    string Rule, string Date, string Hash, string Corpus, int Hits, int Read, int Right, int Arguable, int Wrong)
{
    /// <summary>The share of right findings among those read, an arguable one counted half; NaN when none was read.</summary>
    public double Precision => Read == 0 ? double.NaN : (Right + (Arguable / 2.0)) / Read;
}

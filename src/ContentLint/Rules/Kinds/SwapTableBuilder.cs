using System.Collections.Immutable;
using ContentLint.Analysis;

namespace ContentLint.Rules.Kinds;

/// <summary>Gathers a <see cref="SwapTable"/> while a rule file is read.</summary>
internal sealed class SwapTableBuilder(PhraseReader reader)
{
    private readonly List<Phrase> _phrases = [];
    private readonly List<string> _texts = [];
    private readonly List<string> _replacements = [];

    /// <param name="found">Words parted by spaces; faults are told at its place.</param>
    /// <param name="to">What should stand there.</param>
    /// <param name="language">A key of a map by language.</param>
    public void Add(RuleText found, string to, string language)
    {
        var tag = PhraseReader.ToLanguage(language);
        foreach (var numbers in reader.Read(found, tag))
            _phrases.Add(new(tag, numbers, _texts.Count));
        _texts.Add(found.Value);
        _replacements.Add(to);
    }

    /// <summary>Adds it as it is and with each of the endings, which stay as they are.</summary>
    public void Add(RuleText found, string to, string language, ImmutableArray<RuleText> endings)
    {
        Add(found, to, language);
        foreach (var ending in endings)
            Add(found with { Value = found.Value + ending.Value }, to + ending.Value, language);
    }

    public SwapTable Build(bool keepsCase) => new(_texts.Count, PhraseTable.Create(PhraseList.Create(_phrases), [.. _texts], keepsCase), new(ImmutableArray.CreateRange(_replacements)));
}

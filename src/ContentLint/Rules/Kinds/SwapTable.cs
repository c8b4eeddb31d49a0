using System.Collections.Immutable;
using ContentLint.Analysis;

namespace ContentLint.Rules.Kinds;

/// <summary>What is to be reported and what should stand there, gathered while a rule file is read.</summary>
internal sealed class SwapTable(PhraseReader reader)
{
    private readonly ImmutableArray<Phrase>.Builder _phrases = ImmutableArray.CreateBuilder<Phrase>();
    private readonly ImmutableArray<string>.Builder _texts = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _replacements = ImmutableArray.CreateBuilder<string>();

    public bool IsEmpty => _texts.Count == 0;

    public ImmutableArray<string> Replacements => _replacements.ToImmutable();

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

    public PhraseTable ToPhrases(bool keepsCase) => new(_phrases.ToImmutable(), _texts.ToImmutable(), keepsCase);
}

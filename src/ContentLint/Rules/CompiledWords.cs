using System.Collections.Immutable;
using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Rules;

/// <summary>The words of the built-in rules and languages.</summary>
/// <param name="Vocabulary">Gives the numbers that compiled parts of rules hold.</param>
/// <param name="Classes">By language tag.</param>
internal sealed record CompiledWords(Vocabulary Vocabulary, ImmutableDictionary<string, WordClasses> Classes)
{
    public static CompiledWords Read(PackReader pack)
    {
        var vocabulary = Vocabulary.Read(pack);
        var classes = ImmutableDictionary.CreateBuilder<string, WordClasses>(StringComparer.Ordinal);
        for (var left = pack.ReadNumber(); left > 0; left--)
            classes.Add(pack.ReadText(), WordClasses.Read(pack));
        return new(vocabulary, classes.ToImmutable());
    }

    public static void Write(LanguageSet languages, PackWriter pack)
    {
        languages.Vocabulary.Write(pack);
        pack.WriteNumber(languages.Profiles.Length);
        foreach (var profile in languages.Profiles)
        {
            pack.WriteText(profile.Tag);
            profile.Classes.Write(pack);
        }
    }
}

using System.Collections.Immutable;
using ContentLint.Languages;

namespace ContentLint.Syntax;

/// <summary>Which of the languages that are told by their words have a word as a function word.</summary>
internal sealed class FunctionWords
{
    private const int MaximumProfiles = 64;

    private readonly ulong[] _owners;

    /// <param name="languages">At most 64 of them are told by their words.</param>
    public FunctionWords(LanguageSet languages)
    {
        Profiles = languages.Profiles.RemoveAll(profile => !profile.Data.IsDetected);
        if (Profiles.Length > MaximumProfiles)
            throw new ArgumentException($"At most {MaximumProfiles} languages can be told apart.", nameof(languages));
        _owners = new ulong[languages.Vocabulary.Count];
        for (var number = 0; number < Profiles.Length; number++)
        {
            var function = Profiles[number].MaskOf("function");
            foreach (var word in Profiles[number].Classes.Words)
                _owners[word] |= (Profiles[number].ClassesOf(word) & function) != 0 ? 1UL << number : 0;
        }
    }

    public ImmutableArray<LanguageProfile> Profiles { get; }

    /// <summary>One bit for each of <see cref="Profiles"/>, by its index; none for the number 0.</summary>
    public ulong OwnersOf(int word) => _owners[word];
}

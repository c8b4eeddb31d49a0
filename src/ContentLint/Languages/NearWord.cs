namespace ContentLint.Languages;

/// <summary>A word of a lexicon that is one edit away from a text.</summary>
/// <param name="Text">In small letters.</param>
/// <param name="Entry">What the lexicon says of it.</param>
/// <param name="Edit">What makes the text of it.</param>
/// <param name="At">
/// Where the text departs from the word, as an index into the text: of its letter too many, of the letter that stands for another, of the
/// first of two that changed places; where a letter is missing, of the one that should follow it.
/// </param>
public sealed record NearWord(string Text, LexiconEntry Entry, SpellingEdit Edit, int At);

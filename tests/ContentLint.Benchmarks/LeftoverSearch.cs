using ContentLint.Languages;

namespace ContentLint.Benchmarks;

/// <summary>
/// Finds single English words left in Indonesian paragraphs, near enough as the rule mixed-language-token means to.
/// </summary>
/// <remarks>
/// Left alone are words that are not among the commonest English ones, words in quotation marks or brackets, words with a gloss
/// in brackets after them, words beside another foreign word or a foreign name, words that the article uses again and again, and
/// paragraphs that hold three or more of them: those are lists of terms, or English text.
/// </remarks>
internal sealed class LeftoverSearch(Lexicon indonesian, Lexicon english, AffixStripper stripper)
{
    private const int MinimumLength = 4;
    private const int UsesOfTerm = 3;
    private const int WordsOfEnglishText = 3;

    private static readonly string[] Introductions =
        ["atau", "alias", "istilah", "disebut", "yakni", "yaitu", "sebutan", "bernama", "bahasa", "dikenal", "dinamakan", "artinya", "berarti", "kata"];

    // Shorter words are mostly pieces of names and abbreviations; these would be left over by a translator.
    private static readonly string[] ShortWords = ["and", "but", "for", "the"];

    private static readonly string[] Explanations = ["atau", "alias"];

    public IEnumerable<(string Paragraph, Range Word)> Find(IEnumerable<string> paragraphs)
    {
        var found = paragraphs
            .Select(paragraph => (Paragraph: paragraph, Words: InParagraph(paragraph).ToList()))
            .Where(part => part.Words.Count < WordsOfEnglishText)
            .SelectMany(part => part.Words.Select(word => (part.Paragraph, Word: word)))
            .ToList();
        return found
            .GroupBy(hit => hit.Paragraph[hit.Word], StringComparer.Ordinal)
            .Where(group => group.Count() < UsesOfTerm)
            .SelectMany(group => group);
    }

    private IEnumerable<Range> InParagraph(string text)
    {
        var words = ArticleWord.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!word.IsLowerCase || !IsLeftover(word.In(text)))
                continue;
            if (IsInside(text, word.Start) || IsGlossed(text, word.End))
                continue;
            if (i > 0 && Keeps(text, words[i - 1], word))
                continue;
            if (i + 1 < words.Count && Keeps(text, word, words[i + 1]))
                continue;

            yield return word.Start..word.End;
        }
    }

    private bool IsLeftover(ReadOnlySpan<char> word) =>
        (word.Length >= MinimumLength || ShortWords.Contains(word.ToString()))
        && english.TryGet(word, out var entry)
        && entry.Commonness is Commonness.Common
        && !stripper.IsKnown(word, indonesian);

    // Two words with nothing but a space, a hyphen or a slash between them.
    private bool Keeps(string text, ArticleWord left, ArticleWord right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End);
        if (between.ContainsAnyExcept(" -/&"))
            return false;

        return (IsForeign(text, left) && IsForeign(text, right)) || Introductions.Contains(left.In(text).ToString())
            || (left.IsLowerCase && Explanations.Contains(right.In(text).ToString()));
    }

    private bool IsForeign(string text, ArticleWord word) =>
        !stripper.TryFind(word.In(text), indonesian, out var entry)
        || entry.IsLoan
        || entry.IsName
        || (entry.Commonness is not Commonness.Common && english.Contains(word.In(text)));

    private static bool IsInside(string text, int at)
    {
        if (at > 0 && text[at - 1] is '\'' or '‘' or '©')
            return true;

        var marks = text.AsSpan(0, at).Count("''");
        var brackets = 0;
        foreach (var c in text.AsSpan(0, at))
        {
            marks += c is '"' or '“' or '”' or '‘' ? 1 : 0;
            brackets += c switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
        }

        return marks % 2 == 1 || brackets > 0;
    }

    private static bool IsGlossed(string text, int at) => text.AsSpan(at).StartsWith(" (") || text.AsSpan(at).IndexOfAny("\"=\uFFFD") == 0;
}

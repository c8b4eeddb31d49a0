using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Diagnostics;
using ContentLint.Text;

namespace ContentLint.Linting.Baselines;

/// <summary>
/// Makes entries of findings. Those that come one after another and stand on the same lines share the reading of them: a text of a
/// megabyte may be one line.
/// </summary>
/// <param name="pathOf">From a path of a report to one of the baseline.</param>
internal sealed class EntryReader(Func<string, string> pathOf)
{
    // Of SHA-256, in hexadecimal digits: within one rule and one article, or among the entries left over, no two meet by chance.
    private const int Digits = 16;
    private const int ShortDigits = 8;
    private const int LongestText = 60;

    // So many words are known again without those beside them.
    private const int TellingWords = 6;

    private (SourceText Source, TextSpan Lines, string Text, string Context, string Near)? _last;

    public BaselineEntry Read(Diagnostic diagnostic)
    {
        // An entry stays the same, whichever of two places the finding is told at.
        var (source, span) = diagnostic.MovedFrom is { } from ? (from.Source, from.Span) : (diagnostic.Source, diagnostic.Span);
        var (_, _, lines, context, near) = LinesAround(source, span);
        var words = span.IsEmpty ? lines : FindingWords.Fold(source, span);
        var (before, after) = FindingWords.HasWords(words, TellingWords) ? (words, string.Empty) : FindingWords.Beside(source, span);
        return new()
        {
            Rule = diagnostic.Descriptor.Id,
            Path = pathOf(source.Path),
            Words = Hash(words, Digits),
            Context = context,
            Before = Hash(before, ShortDigits),
            After = Hash(after, ShortDigits),
            Near = near,
            Other = FindOther(diagnostic, source.Path),
            Text = Shorten(words),
        };
    }

    private (SourceText Source, TextSpan Lines, string Text, string Context, string Near) LinesAround(SourceText source, TextSpan span)
    {
        var lines = FindingWords.Lines(source, span);
        if (_last is { } last && last.Source == source && last.Lines == lines)
            return last;
        var text = FindingWords.Fold(source, lines);
        var made = (source, lines, text, Hash(text, Digits), Hash(FindingWords.Neighbours(source, lines), ShortDigits));
        _last = made;
        return made;
    }

    private string FindOther(Diagnostic diagnostic, string path) =>
        diagnostic.Related.Select(related => related.Source.Path).Prepend(diagnostic.Source.Path).FirstOrDefault(place => place != path) is { } other
            ? pathOf(other)
            : string.Empty;

    private static string Hash(string text, int digits)
    {
        if (text.Length == 0)
            return text;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..(digits / 2)]);
    }

    private static string Shorten(string words)
    {
        if (words.Length <= LongestText)
            return words;
        var length = char.IsHighSurrogate(words[LongestText - 1]) ? LongestText - 1 : LongestText;
        return words[..length] + "…";
    }
}

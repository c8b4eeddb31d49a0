using ContentLint.Languages;
using ContentLint.Text;

namespace ContentLint.Syntax;

/// <summary>
/// Cuts a block into words, numbers, addresses, marks and symbols. Tokens and the gaps between them spell the text. A gap is white
/// space and characters that show nothing (a zero-width space, a soft hyphen outside a word); only white space counts as
/// a space before the next token.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of a block, in order. Linear in time; allocates only what the builder needs to grow.</summary>
    /// <param name="words">Reads what words say.</param>
    /// <param name="emphases">Those of the document, in order of place.</param>
    public static void Tokenize(
        ReadOnlySpan<char> text,
        TextSpan block,
        WordReader words,
        ReadOnlySpan<TextSpan> emphases,
        TokenBuffer tokens)
    {
        var whole = text;
        text = text[..block.End];
        var brackets = default(BracketStack);
        var emphasis = new EmphasisCursor(emphases, block.Start);
        var noAddressBefore = block.Start;
        var flags = TokenFlags.SpaceBefore;
        for (var at = block.Start; at < text.Length;)
        {
            at = CutPlainWords(whole, at, text.Length, words, ref emphasis, ref flags, tokens);
            if (at == text.Length)
                return;

            var characters = Characters.ClassAt(text, at, out var length);
            if (characters is CharacterClass.WhiteSpace or CharacterClass.Invisible)
            {
                flags = characters is CharacterClass.WhiteSpace ? TokenFlags.SpaceBefore : flags;
                at += length;
                continue;
            }

            var (end, kind) = Scan(text, at, characters, length, ref noAddressBefore);
            var span = TextSpan.FromBounds(at, end);
            flags |= emphasis.FlagsOf(span);
            tokens.Add() = kind is TokenKind.Word ? words.Read(span, flags, text[at..end]) : new(span, kind, flags, Word: 0);
            if (kind is TokenKind.Punctuation)
                brackets.Note(text[at], tokens);
            flags = TokenFlags.None;
            at = end;
        }
    }

    // Most of a text: short words of ASCII letters, and the spaces between them. Ends before anything else.
    private static int CutPlainWords(
        ReadOnlySpan<char> text,
        int at,
        int end,
        WordReader words,
        ref EmphasisCursor emphasis,
        ref TokenFlags flags,
        TokenBuffer tokens)
    {
        while (at < end)
        {
            if (text[at] == ' ')
            {
                flags = TokenFlags.SpaceBefore;
                at++;
                continue;
            }

            if (!char.IsAsciiLetter(text[at])
                || PackedForm.PackLetters(text, at, out var form) is var length && length == 0
                || !WordScanner.IsPlainEnd(text[..end], at + length))
            {
                break;
            }

            var span = new TextSpan(at, length);
            tokens.Add() = words.Read(span, flags | emphasis.FlagsOf(span), form, text.Slice(at, length));
            flags = TokenFlags.None;
            at += length;
        }

        return at;
    }

    private static (int End, TokenKind Kind) Scan(
        ReadOnlySpan<char> text, int at, CharacterClass characters, int length, ref int noAddressBefore)
    {
        switch (characters)
        {
            case CharacterClass.Letter or CharacterClass.Digit:
                var kind = TokenKind.Word;
                var end = characters is CharacterClass.Letter
                    ? WordScanner.FindWordEnd(text, at)
                    : WordScanner.FindNumberEnd(text, at, out kind);
                return at >= noAddressBefore && AddressScanner.MayGoOn(text, end)
                        && AddressScanner.FindEnd(text, at, out noAddressBefore) is var address && address > at
                    ? (address, TokenKind.Address)
                    : (end, kind);
            case CharacterClass.Punctuation:
                return (FindMarkEnd(text, at, length), TokenKind.Punctuation);
            default:
                return text[at] is '@' or '#' && !IsInsideWord(text, at) && AddressScanner.FindTagEnd(text, at) is var tag && tag > at
                    ? (tag, TokenKind.Address)
                    : (SymbolScanner.FindEnd(text, at), TokenKind.Symbol);
        }
    }

    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) =>
        at > 0 && Characters.ClassOf(text[at - 1]) is CharacterClass.Letter or CharacterClass.Digit;

    // A run of full stops is one token, and so is a single mark set twice to stand for a double one.
    private static int FindMarkEnd(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        if (text[at] == '.')
        {
            while (end < text.Length && text[end] == '.')
                end++;
        }
        else if (text[at] is '\'' or '\u2018' or '\u2019' or '`' or '\u00B4' && end < text.Length && text[end] == text[at])
        {
            end++;
        }

        return end;
    }
}
